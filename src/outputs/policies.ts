/** Hosts cut or refuse a rule whose line is longer: Cloudflare Pages at 2,000 characters. */
const longest = 1_800;

const sourcesOf = (policy: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    policy.split(/;\s*/).map((directive) => {
      const [name = "", ...sources] = directive.split(" ");
      return [name, sources];
    }),
  );

/** The same policy, which allows the styles that pages carry in themselves, by their hashes. */
export const allowStyles = (policy: string, hashes: Iterable<string>): string =>
  policy.replace(
    /style-src [^;]*/,
    (sources) => sources + [...hashes].map((hash) => ` '${hash}'`).join(""),
  );

/** The same policy for a page without a form: what gets into it sends nothing anywhere. */
export const sendNothing = (policy: string): string =>
  policy.replace(/form-action [^;]*/, "form-action 'none'");

const join = (directives: ReadonlyMap<string, readonly string[]>): string =>
  [...directives].map(([name, sources]) => [name, ...sources].join(" ")).join("; ");

/**
 * The policy that allows what any of several pages needs: each page has its own as well, and of two a browser applies
 * both (CSP Level 3, §8.1), so that nothing is allowed to a page but what its own allows.
 *
 *     unionOf(["img-src 'self'", "img-src 'none'"]) // "img-src 'self'"
 */
export const unionOf = ([first = "", ...others]: readonly string[]): string => {
  const union = new Map(sourcesOf(first));
  for (const directives of others.map(sourcesOf)) {
    for (const [name, sources] of directives) {
      // What may be fetched falls back to `default-src 'none'`; all else is forbidden only where it is said.
      if (!union.has(name) && !name.endsWith("-src")) continue;
      const all = new Set([...(union.get(name) ?? []), ...sources]);
      if (all.size > 1) all.delete("'none'");
      union.set(name, [...all]);
    }
    for (const name of union.keys())
      if (!directives.has(name) && !name.endsWith("-src")) union.delete(name);
  }
  const policy = join(union);
  if (policy.length <= longest) return policy;
  // Beside a hash, 'unsafe-inline' is ignored; the pages' own policies still ask for theirs.
  const styles = (union.get("style-src") ?? []).filter((source) => !source.startsWith("'sha"));
  return join(union.set("style-src", [...styles, "'unsafe-inline'"]));
};
