/** The part of ncc's interface that the build uses; the package has no types. */
declare module '@vercel/ncc' {
  export interface Options {
    readonly filename: string
    readonly cache: false
    readonly quiet: boolean
  }

  export interface Output {
    readonly code: string
    /** The files beside the bundle, those that are loaded lazily among them. */
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
    readonly stats: { readonly compilation: { readonly modules: Iterable<Module> } }
  }

  /** A file of the bundle, or several that were joined into one scope. */
  export interface Module {
    readonly resource?: string
    readonly modules?: readonly Module[]
  }

  export default function ncc(entry: string, options: Options): Promise<Output>
}
