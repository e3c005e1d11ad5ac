/** The part of ncc's interface that the build uses; the package has no types. */
declare module '@vercel/ncc' {
  interface Options {
    readonly filename: string
    readonly license: string
    readonly cache: false
    readonly quiet: boolean
  }

  interface Output {
    readonly code: string
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>
  }

  export default function ncc(entry: string, options: Options): Promise<Output>
}
