/** The licences of what is in a bundle: whoever hands on the code has to hand on their words. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Module } from '@vercel/ncc'

const described = v.object({ name: v.string(), version: v.string(), license: v.optional(v.string()) })

/** The folders of the packages that modules come from. ncc's own list leaves out what it joins into one scope, which is most of it. */
export function packageFolders(modules: Iterable<Module>): readonly string[] {
  const folders = [...modules].flatMap(filesOf).flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0] ?? [])
  return [...new Set(folders)]
}

function filesOf(module: Module): readonly string[] {
  return [...(module.resource === undefined ? [] : [module.resource.replaceAll('\\', '/')]), ...(module.modules ?? []).flatMap(filesOf)]
}

/** The licence of each package, once, by name. */
export async function licenses(folders: readonly string[]): Promise<string> {
  const entries = await Promise.all([...new Set(folders)].map(entry))
  return [...new Set(entries)].toSorted().join('\n')
}

async function entry(folder: string): Promise<string> {
  const { name, version, license } = v.parse(described, JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')))
  const file = (await readdir(folder)).toSorted().find((candidate) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(candidate))
  const text = file === undefined ? '' : `\n${(await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n').trim()}\n`
  return `${name} ${version} (${license ?? (file === undefined ? 'the package names no licence' : 'see below')})\n${text}`
}
