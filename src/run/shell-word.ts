/** A folder as a shell takes it, be it one of Windows. */
export const shellWord = (folder: string): string =>
  /[^\w./\\~:-]/.test(folder) ? `"${folder}"` : folder;
