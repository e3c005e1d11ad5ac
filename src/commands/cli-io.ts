import { bundleOf, variable, type Host, type Io } from './io.ts'

/** What the command line may touch: results go to standard output, and everything else to standard error. */
export function cliIo(host: Host): Io {
  // Whoever reads us may stop early, as `head` does.
  host.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const plain = variable(host.env, 'NO_COLOR') !== null || host.env['TERM'] === 'dumb'
  return {
    door: 'cli',
    environment: host.env,
    bundle: bundleOf(host),
    out(text) {
      host.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    progress(line) {
      host.stderr.write(`${line}\n`)
    },
    // Nothing prints one, and a terminal has nobody to hide it.
    hide: () => undefined,
    terminal: { width: widthOf(host), color: host.stdout.isTTY && !plain },
    runner: null,
  }
}

/** The columns of the terminal; of a pipe, what `COLUMNS` says. Laid out for fewer than 40, text could not be read. */
function widthOf({ stdout, env }: Host): number {
  const columns = stdout.isTTY ? stdout.columns : Number(env['COLUMNS'] ?? '')
  return Number.isSafeInteger(columns) && columns > 0 ? Math.max(40, columns) : 80
}
