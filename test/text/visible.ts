/** Shows no-break spaces: `~` for the ordinary one, `_` for the narrow one. */
export const visible = (text: { toString(): string }): string =>
  text.toString().replaceAll("\u00a0", "~").replaceAll("\u202f", "_");
