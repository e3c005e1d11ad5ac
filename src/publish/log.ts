/**
 * Text for the log of a workflow. The runner takes a line that begins with `::`, and `##[` anywhere in a line, for a command:
 * a title or branch name could otherwise set outputs or annotations. Other control characters are taken out, so that text
 * cannot rewrite what is above it.
 */
export function forLog(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) =>
      line
        // First of all: what is left when they are gone must not begin a command.
        // oxlint-disable-next-line no-control-regex -- control characters are what it is about
        .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '')
        .replaceAll('##[', '##\u200b[')
        .replace(/^(\s*)::/, '$1\u200b::'),
    )
    .join('\n')
}

/**
 * The line that makes the runner hide a secret wherever it is printed; empty when there is none. Written here, because the
 * toolkit's own is not loaded before the verdict is out, and a secret has to be hidden before anything else is printed.
 */
export function mask(secret: string): string {
  const value = secret.trim()
  return value === '' ? '' : `::add-mask::${value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`
}
