const cut = '\n\n_This summary was cut: the evidence package holds all of it._\n'

/** As much of a Markdown text, in whole lines, as fits into so many bytes of UTF-8. */
export function within(markdown: string, bytes: number): string {
  if (Buffer.byteLength(markdown) <= bytes) return markdown
  const room = Buffer.from(markdown).subarray(0, bytes - Buffer.byteLength(cut) - 1)
  return room.subarray(0, Math.max(0, room.lastIndexOf('\n'))).toString() + cut
}
