/** The configuration of the editor: what Sveltia CMS knows, in the words of organisers, and whole. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { editorConfig } from "../../src/editor/config.ts";
import { editorForms } from "../../src/editor/forms.ts";
import { loadSite } from "../../src/index.ts";
import type { Site } from "../../src/site/model.ts";
import { makeSite, smallSite } from "../build/fixture.ts";

const ajv = new Ajv({ strict: false, validateFormats: false, allowUnionTypes: true });
const sveltia = createRequire(import.meta.url).resolve("@sveltia/cms");
const schema = join(dirname(sveltia), "../schema/sveltia-cms.json");
const isKnown = ajv.compile(z.looseObject({}).parse(JSON.parse(readFileSync(schema, "utf8"))));

const NameSchema = z.looseObject({
  name: z.string(),
  label: z.string().optional(),
  hint: z.string().optional(),
  widget: z.string().optional(),
  collection: z.string().optional(),
  file: z.string().optional(),
  value_field: z.string().optional(),
  display_fields: z.array(z.string()).optional(),
  get fields() {
    return z.array(NameSchema).optional();
  },
  get field() {
    return NameSchema.optional();
  },
});
const CollectionSchema = z.looseObject({
  name: z.string(),
  label: z.string().optional(),
  folder: z.string().optional(),
  media_folder: z.string().optional(),
  format: z.string().optional(),
  fields: z.array(NameSchema).optional(),
  files: z.array(NameSchema).optional(),
  slug: z.looseObject({ pattern: z.array(z.string()) }).optional(),
  i18n: z.unknown().optional(),
});
const ConfigSchema = z.looseObject({
  backend: z.looseObject({}),
  publish_mode: z.string().optional(),
  collections: z.array(CollectionSchema),
});
type Field = z.output<typeof NameSchema>;

const siteOf = (folder: string): Site => {
  const { site, problems } = loadSite(folder, { now: "2027-01-01T12:00" });
  if (!site) throw new Error(problems.map(({ message }) => message).join("\n"));
  return site;
};

/** The configuration of a site that says this of its editor. */
const configOf = (editor: string, changes: Readonly<Record<string, string>> = {}) => {
  const files = { ...smallSite, ...changes };
  const settings = `${files["data/site.yaml"] ?? ""}${editor}\n`;
  return configFor(siteOf(makeSite({ ...files, "data/site.yaml": settings })));
};

const configFor = (site: Site) => {
  const editor = site.editor ?? { repository, isReviewed: false, login: undefined };
  const config = editorConfig(site, editor);
  expect(isKnown(config), JSON.stringify(isKnown.errors?.slice(0, 3))).toBe(true);
  return ConfigSchema.parse(JSON.parse(JSON.stringify(config)));
};

const repository = {
  address: "https://github.com/village/fair",
  branch: "main",
  host: "github",
  folder: "",
} as const;

const within = (fields: readonly Field[] = []): readonly Field[] =>
  fields.flatMap((field) => [
    field,
    ...within(field.fields),
    ...within(field.field ? [field.field] : []),
  ]);

const github = "editor: { repository: github.com/village/fair }";

describe.each([
  ".",
  "examples/conference",
  "examples/trilingue",
  "test/fixtures/harbour",
  "test/fixtures/lattice",
])("of %s", (folder) => {
  const site = siteOf(folder);
  const config = configFor(site);
  const collections = new Map(config.collections.map((one) => [one.name, one]));
  const all = config.collections.flatMap(({ fields, files = [] }) => [
    ...within(fields),
    ...files.flatMap((file) => within(file.fields)),
  ]);

  test("each relation leads to a collection, and to a field that is there", () => {
    const relations = all.filter(({ widget }) => widget === "relation");
    expect(relations.length).toBeGreaterThan(0);
    const lost = relations.filter(({ collection = "", file, value_field, display_fields = [] }) => {
      const target = collections.get(collection);
      const fields =
        file === undefined
          ? target?.fields
          : target?.files?.find(({ name }) => name === file)?.fields;
      const paths = [...(value_field === "{{slug}}" ? [] : [value_field ?? ""]), ...display_fields];
      return paths.some((path) => !isThere(fields, path.split(".")));
    });
    expect(lost).toEqual([]);
  });

  test("each format has its form", () => {
    const forms = editorForms(site);
    const formats = config.collections.flatMap(({ format, files = [] }) => [
      ...(format === undefined ? [] : [format]),
      ...files.map((file) => z.string().parse(file.format)),
    ]);
    expect(formats.filter((format) => !(format in forms))).toEqual([]);
  });

  test("each field is called something", () => {
    const isCalled = ({ label, widget, name }: Field) =>
      widget === "hidden" || (label ?? name) === "item" || (label ?? "") !== "";
    expect(all.filter((field) => !isCalled(field))).toEqual([]);
  });
});

/** True if a path of names, `entries.*.name.en`, leads to a field. */
const isThere = (fields: readonly Field[] = [], [name, ...rest]: readonly string[]): boolean => {
  if (name === "*") return isThere(fields, rest);
  const field = fields.find((one) => one.name === name);
  return field !== undefined && (rest.length === 0 || isThere(field.fields, rest));
};

describe("the host", () => {
  test("is GitHub, where one signs in with a token", () => {
    expect(configOf(github).backend).toEqual({
      name: "github",
      repo: "village/fair",
      branch: "main",
      api_root: "https://api.github.com",
      auth_methods: ["token"],
    });
  });

  test("is GitLab with groups in groups, and an application by which one signs in", () => {
    const said = "editor: { repository: gitlab.com/region/village/fair, branch: site, login: abc }";
    expect(configOf(said).backend).toEqual({
      name: "gitlab",
      repo: "region/village/fair",
      branch: "site",
      api_root: "https://gitlab.com/api/v4",
      auth_methods: ["oauth", "token"],
      base_url: "https://gitlab.com",
      auth_type: "pkce",
      app_id: "abc",
    });
  });

  test("is Codeberg, which has no proposals", () => {
    const config = configOf("editor: { repository: codeberg.org/village/fair, review: true }");
    expect(config.backend).toMatchObject({
      name: "gitea",
      api_root: "https://codeberg.org/api/v1",
    });
    expect(config.publish_mode).toBeUndefined();
  });

  test("is asked for a proposal of each change, if the site says so", () => {
    const config = configOf("editor: { repository: github.com/village/fair, review: true }");
    expect(config.publish_mode).toBe("editorial_workflow");
  });
});

test("files of a site in a folder of its repository are found there", () => {
  const said = `repository: { address: github.com/village/fair, folder: site }\neditor: {}`;
  const { collections } = configOf(said);
  const [speakers] = collections.filter(({ name }) => name === "open-evening-speakers");
  expect(speakers).toMatchObject({
    folder: "site/content/open-evening/speakers",
    media_folder: "/site/content/open-evening/media",
  });
});

test("names of files are those that Parvis allows", () => {
  const { collections } = configOf(github);
  const pattern = (name: string) =>
    new RegExp(collections.find((one) => one.name === name)?.slug?.pattern[0] ?? "");
  for (const id of ["ada", "ada-martin", "2"])
    expect(pattern("open-evening-speakers").test(id)).toBe(true);
  for (const id of ["Ada", "ada.fr", "-ada", "a_b", ""])
    expect(pattern("open-evening-speakers").test(id)).toBe(false);
  expect(pattern("open-evening-programme").test("2027-03-20")).toBe(true);
  expect(pattern("open-evening-programme").test("saturday")).toBe(false);
});

test("files in several languages are siblings, the first without its tag", () => {
  const { collections } = configFor(siteOf("test/fixtures/harbour"));
  const sessions = collections.find(({ name }) => name === "2031-harbour-sessions");
  expect(sessions?.i18n).toMatchObject({
    structure: "multiple_files",
    locales: ["en", "he"],
    default_locale: "en",
    omit_default_locale_from_file_path: true,
  });
});

test("a site in French says all in French", () => {
  const french = (smallSite["data/site.yaml"] ?? "").replace("[en]", "[fr]");
  const { collections } = configOf(github, { "data/site.yaml": french });
  const [english] = [configOf(github)];
  const told = (config: typeof collections) =>
    config.flatMap(({ fields, files = [], label }) => [
      label ?? "",
      ...[...within(fields), ...files.flatMap((file) => within(file.fields))].map(
        ({ hint }) => hint ?? "",
      ),
    ]);
  const [inFrench, inEnglish] = [told(collections), new Set(told(english.collections))];
  expect(inFrench).toContain("Intervenants");
  // Words that both languages write alike.
  const alike = inFrench.filter((one) => one.length > 20 && inEnglish.has(one));
  expect(alike).toEqual([]);
});
