import type { Site } from "../../../src/site/model.ts";

/**
 * What is wrong with a site that was called valid: things named by nobody, holes in lists, times that
 * do not exist. Walks everything that the site leads to, once.
 */
export const faultsInSite = (site: Site): readonly string[] => {
  const faults: string[] = [];
  const seen = new Set<object>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if ("isValid" in value) {
      if (value.isValid !== true) faults.push(`${path}: no such moment`);
      return;
    }
    for (const [key, each] of Object.entries(value)) {
      const here = `${path}.${key}`;
      if (Array.isArray(value) && each === undefined) faults.push(`${here}: a hole`);
      if (/^(id|url|title|name|term|label)$/.test(key) && each === "")
        faults.push(`${here}: empty`);
      if (key === "url" && typeof each === "string" && !/^(\/|https?:|mailto:|tel:)/.test(each))
        faults.push(`${here}: ${each}`);
      walk(each, here);
    }
  };
  walk(site, "site");
  return faults;
};
