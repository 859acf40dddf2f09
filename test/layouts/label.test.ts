/** A label says its word once, whoever wrote it first. */
import { expect, test } from "vitest";
import { unlessSaid } from "../../layouts/parts/inline/label.ts";
import { translator } from "../../src/i18n/index.ts";

test.each([
  ["fr", "12", "ligne 12"],
  ["fr", "Ligne des Hirondelles", "Ligne des Hirondelles"],
  ["en", "Jubilee line", "Jubilee line"],
  ["en", "Caroline", "line Caroline"],
  ["de", "S-Bahn-Linie 7", "S-Bahn-Linie 7"],
  ["de", "U2", "Linie U2"],
  ["es", "línea 3", "línea 3"],
  ["he", "קו 18", "קו 18"],
])("in %s “%s” is “%s”", (language, line, said) => {
  const t = translator(language);
  expect(unlessSaid((line) => t("transport.line", { line }), line)).toBe(said);
});
