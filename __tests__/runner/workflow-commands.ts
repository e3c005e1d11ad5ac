/** What a job wrote for the runner: commands in its log, and the files that it names. */

/** A line that the runner takes for a command. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** The commands in a log, as the runner reads them: a line that begins with `::`, white space aside, or holds `##[`. */
export function commandsIn(log: string): readonly WorkflowCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const match =
      /^\s*::(?<name>[A-Za-z-]+)(?: (?<properties>.*?))?::(?<message>.*)$/.exec(line) ??
      /##\[(?<name>[A-Za-z-]+)(?: (?<properties>[^\]]*))?\](?<message>.*)$/.exec(line)
    const { name, properties, message } = match?.groups ?? {}
    if (name === undefined) return []
    return [{ name, properties: propertiesIn(properties ?? ''), message: unescaped(message ?? '') }]
  })
}

function propertiesIn(text: string): Record<string, string> {
  const pairs = text.split(/[,;]/).flatMap((pair) => {
    const at = pair.indexOf('=')
    return at < 0
      ? []
      : [
          [
            pair.slice(0, at).trim(),
            unescaped(
              pair
                .slice(at + 1)
                .replaceAll('%3A', ':')
                .replaceAll('%2C', ','),
            ),
          ] as const,
        ]
  })
  return Object.fromEntries(pairs)
}

function unescaped(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

/** The values in a file such as `GITHUB_OUTPUT`, as the runner reads them. */
export function valuesIn(file: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  const lines = file.split('\n')
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(line) ?? []
    if (name === undefined || delimiter === undefined) {
      const equals = line.indexOf('=')
      if (equals > 0) values[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    const end = lines.indexOf(delimiter, at + 1)
    if (end < 0) throw new Error(`The value of ${name} has no end`)
    values[name] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return values
}
