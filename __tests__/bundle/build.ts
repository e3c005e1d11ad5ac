import { join } from 'node:path'
import { bundle, root, write } from './bundle.ts'

const files = await bundle()
await write(join(root, 'dist'), files)
const bytes = [...files.values()].reduce((sum, content) => sum + content.length, 0)
console.log(`dist: ${files.size} files, ${Math.round(bytes / 1024)} KB.`)
