import { everyPage } from "./every-page.ts";

/** `/2013-open-data/sessions/x/` is of the same kind as all sessions. */
const kindOf = (path: string): string =>
  path.replace(/[^/]+\/$/, (end) =>
    /\/(sessions|speakers|themes)\/[^/]+\/$/.test(path) ? "*" : end,
  );

/** A row for one page of each kind of the first site, before its event. */
export const eachKind = [
  ...Map.groupBy(
    everyPage.filter(({ phase }) => phase === "upcoming"),
    ({ path }) => kindOf(path),
  ).values(),
].flatMap(([page]) => (page ? [page] : []));
