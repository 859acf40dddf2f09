/**
 * What a page is called where it fails: the content file that it is the page of, if there is one, else its own path.
 *
 *     pageSource("/2027-fair/sessions/bread/index.html") // "content/2027-fair/sessions/bread.md"
 */
export const pageSource = (path: string): string => {
  const [, event = "", kind = "", id = ""] =
    /^\/([^/]+)\/(sessions|speakers|themes|news|programme)\/([^/]+)\/index\.html$/.exec(path) ?? [];
  if (event !== "") return `content/${event}/${kind}/${id}.${kind === "programme" ? "yaml" : "md"}`;
  return path;
};
