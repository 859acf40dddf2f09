/** How much HTML is made Markdown: what turns it takes the square of its depth and of the number of its tags. */

/** Ten times what a page of a content management system has. */
const mostDepth = 100;
const mostTags = 5_000;
const mostAttributes = 500;

/** Elements without content, and those that the next of their kind ends: HTML Standard, §13.1.2. */
const flat =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|td|th|tr|thead|tbody|tfoot|option)$/i;

const tag = /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)/gi;

/** True if a text has more tags, or more of them within each other, than a person or an editor writes. */
export const isBeyond = (text: string): boolean => {
  let depth = 0;
  let tags = 0;
  for (const [, slash = "", name = "", rest = ""] of text.matchAll(tag)) {
    tags++;
    if (!flat.test(name)) depth = slash === "" ? depth + 1 : Math.max(0, depth - 1);
    const attributes =
      rest.length > mostAttributes ? rest.split("=").length + rest.split(/\s/).length : 0;
    if (depth > mostDepth || tags > mostTags || attributes > mostAttributes * 2) return true;
  }
  return false;
};
