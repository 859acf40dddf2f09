const longest = 70;

/** A title for a browser's tab: cut at a word so that it has at most 70 characters, the “…” included. */
export const cutTitle = (title: string): string => {
  const characters = Array.from(title);
  if (characters.length <= longest) return title;
  const head = characters.slice(0, longest - 1).join("");
  const atWord = /^(.*\S)\s/s.exec(head)?.[1] ?? head;
  return `${atWord.replace(/(?<![\s,;:.–—-])[\s,;:.–—-]+$/, "")}…`;
};
