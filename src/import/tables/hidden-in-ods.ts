/** What a sheet of OpenDocument hides, which the package for workbooks does not tell: sheets, rows and columns. */

export interface Hidden {
  readonly isHidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`\\stable:${name}="([^"]*)"`).exec(tag)?.[1];

/** A text of an attribute without the marks of XML. */
export const unescapeXml = (text: string): string =>
  text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");

/** The styles of sheets that are not shown. */
const hiddenStyles = (content: string): ReadonlySet<string> =>
  new Set(
    [
      ...content.matchAll(
        /<style:style\s[^>]*style:name="([^"]*)"[^>]*>\s*<style:table-properties\s[^>]*table:display="false"/g,
      ),
    ].map(([, name = ""]) => name),
  );

/** The last row or column that anybody looks at: what is repeated further down is empty. */
const furthest = 20_000;

/** Counts rows or columns on, and remembers those that are hidden. */
class Counter {
  readonly hidden = new Set<number>();
  #at = 0;

  add(tag: string, what: string): void {
    const next = Math.min(
      this.#at + Number(attribute(tag, `number-${what}-repeated`) ?? 1),
      furthest,
    );
    const visibility = attribute(tag, "visibility");
    if (visibility === "collapse" || visibility === "filter")
      for (let at = this.#at; at < next; at++) this.hidden.add(at);
    this.#at = next;
  }
}

/** By the names of the sheets. */
export const hiddenInOds = (content: string): ReadonlyMap<string, Hidden> => {
  const styles = hiddenStyles(content);
  const sheets = content.split("<table:table ").slice(1);
  return new Map(
    sheets.map((sheet) => {
      const head = ` ${/^[^>]*/.exec(sheet)?.[0] ?? ""}`;
      const [rows, columns] = [new Counter(), new Counter()];
      for (const [tag, what] of sheet.matchAll(
        /<table:table-(row|column)\s[^>]*>|<table:table-row>/g,
      ))
        if (what === "column") columns.add(tag, "columns");
        else rows.add(tag, "rows");
      const hidden = {
        isHidden: styles.has(attribute(head, "style-name") ?? ""),
        hiddenRows: rows.hidden,
        hiddenColumns: columns.hidden,
      };
      return [unescapeXml(attribute(head, "name") ?? ""), hidden] as const;
    }),
  );
};
