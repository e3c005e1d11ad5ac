import { forLog, mask } from '../publish/log.ts'
import { bundleOf, type Host, type Io } from './io.ts'
import { runner } from './runner.ts'

/** What the action may touch. The secrets are masked first of all, before anything can print them. */
export function actionIo(host: Host): Io {
  const print = (text: string): void => {
    host.stdout.write(`${forLog(text)}\n`)
  }
  const hide = (secret: string): void => {
    host.stdout.write(mask(secret))
  }
  hide(host.env['INPUT_TOKEN'] ?? '')
  hide(host.env['INPUT_APP-PRIVATE-KEY'] ?? '')
  return {
    door: 'action',
    environment: host.env,
    bundle: bundleOf(host),
    out: print,
    progress: print,
    hide,
    terminal: { width: 120, color: false },
    runner,
  }
}
