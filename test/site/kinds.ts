import type { PageRow } from "./every-page.ts";

/** `/2030-jardins/sessions/x/` is of the same kind as all sessions, and so is the form that belongs to it. */
const kindOf = (path: string): string =>
  path
    .replace(/(?:(?:sessions|themes)\/)?[^/]+\/(?=comment\/$)/, "")
    .replace(
      /\/(sessions|speakers|themes)\/[^/]+\/(?=(?:(?:correction|feedback)\/)?$)/,
      (_, list: string) => `/${list}/*/`,
    );

/** Of the rows of a site’s pages, one for each kind before its event. */
export const eachKindOf = (rows: readonly PageRow[]): readonly PageRow[] =>
  [
    ...Map.groupBy(
      rows.filter(({ phase }) => phase === "upcoming"),
      ({ path }) => kindOf(path),
    ).values(),
  ].flatMap(([page]) => (page ? [page] : []));

/** Of the addresses of a site’s pages, one for each kind. */
export const kindsOf = (paths: readonly string[]): readonly string[] =>
  [...Map.groupBy(paths, kindOf).values()].flatMap(([path]) => path ?? []);
