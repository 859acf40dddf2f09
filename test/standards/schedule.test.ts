/** The schedule against the schemas of its format. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Ajv } from "ajv";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { schedules } from "../../src/outputs/schedule.ts";
import { loadVillage } from "../content/village.ts";
import { loadProgramme, programmes } from "../outputs/programmes.ts";
import { beside } from "./beside.ts";

const standard = beside("standards/voc-schedule");
const read = (file: string): string => readFileSync(join(standard.place, file), "utf8");

/** The schedules of some generated programmes, and of one in a zone that the JSON schema does not know. */
const files = (ending: "schedule.xml" | "schedule.json" | "schedule2.json"): readonly string[] => {
  const { site } = loadVillage({
    "data/site.yaml": ["timezone: Europe/Paris", "timezone: Etc/GMT+5"],
    "content/fair/event.md": [
      "crafts: { title: Crafts }",
      'crafts: { title: Crafts, accent: "#ffd400" }',
    ],
  });
  if (!site) throw new Error("The village has an error.");
  const sites = [
    site,
    ...fc.sample(programmes(), { seed: 12, numRuns: 30 }).map((made) => loadProgramme(made)),
  ];
  return sites
    .flatMap((site) => schedules.files(site))
    .filter(({ path }) => path.endsWith(ending))
    .map(({ body }) => String(body));
};

describe.skipIf(!standard.isThere)(`the official schemas${standard.note}`, () => {
  test("accept schedule.xml", async () => {
    const xml = files("schedule.xml").map((contents, i) => ({
      fileName: `schedule-${i}.xml`,
      contents,
    }));
    expect(xml.length).toBeGreaterThan(20);
    const { errors } = await validateXML({
      xml,
      schema: [{ fileName: "schedule.xml.xsd", contents: read("schedule.xml.xsd") }],
      maxMemoryPages: 4096,
    });
    expect(errors).toEqual([]);
  });

  test.each([
    ["schedule.json", "schema.json"],
    ["schedule2.json", "schema2.json"],
  ] as const)("accept %s", (name, schema) => {
    const ajv = new Ajv({ strict: false, allErrors: true });
    formats.default(ajv);
    ajv.addFormat("color", /^#[\da-f]{6}$/i);
    ajv.addMetaSchema(
      createRequire(import.meta.url)("ajv/dist/refs/json-schema-draft-06.json") as object,
    );
    const validate = ajv.compile(JSON.parse(read(schema)) as object);
    const json = files(name);
    expect(json.length).toBeGreaterThan(20);
    for (const text of json) {
      validate(JSON.parse(text));
      expect(validate.errors).toBeNull();
    }
  });

  test("refuse a schedule that lacks a title: they can fail", async () => {
    const [xml = ""] = files("schedule.xml");
    const { valid } = await validateXML({
      xml: [
        {
          fileName: "schedule.xml",
          contents: xml.replace(/<title>.*?<\/title>\n<subtitle/, "<subtitle"),
        },
      ],
      schema: [read("schedule.xml.xsd")],
    });
    expect(valid).toBe(false);
  });
});
