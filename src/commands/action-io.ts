import { forLog, mask } from '../publish/log.ts'
import { bundleOf, type Host, type Io } from './io.ts'
import { runner } from './runner.ts'

/** What the action may touch. The token is masked first of all, before anything can print it. */
export function actionIo(host: Host): Io {
  const print = (text: string): void => {
    host.stdout.write(`${forLog(text)}\n`)
  }
  host.stdout.write(mask(host.env['INPUT_TOKEN'] ?? ''))
  return {
    door: 'action',
    environment: host.env,
    bundle: bundleOf(host),
    out: print,
    progress: print,
    terminal: { width: 120, color: false },
    runner,
  }
}
