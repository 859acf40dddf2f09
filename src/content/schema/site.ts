import * as z from "zod";
import { headingVoices, hourClocks } from "../../site/words.ts";
import {
  boolean,
  contact,
  language,
  media,
  name,
  oneOf,
  orTba,
  picture,
  reference,
  secureContact,
  siteUrl,
  sign,
  text,
  timezone,
  until,
  url,
} from "./scalars.ts";
import {
  type EditorInput,
  EditorSchema,
  type RepositoryInput,
  RepositorySchema,
} from "./repository.ts";
import { TranslatedSchema } from "./translated.ts";
import { eachOnce } from "./lists.ts";

const HostSchema = z.strictObject({
  name: orTba(name()).optional().describe("The host's name."),
  address: orTba(name()).optional().describe("Its postal address."),
  phone: orTba(name()).optional().describe("Its telephone number."),
});

const LegalSchema = z.strictObject({
  director: orTba(name()).optional().describe("Who directs the publication."),
  address: orTba(name()).optional().describe("The publisher's postal address."),
  phone: orTba(name()).optional().describe("The publisher's telephone number."),
  host: orTba(HostSchema).optional().describe("Who hosts the site."),
});

/** `/.well-known/security.txt`: RFC 9116. */
const SecuritySchema = z.strictObject({
  contact: secureContact().describe("Where to tell of a weakness: an e-mail or an address."),
  expires: until().describe("Until when this may be relied on: within a year."),
  policy: secureContact().optional().describe("A page that says how reports are dealt with."),
  languages: z.array(language()).optional().describe("Languages of reports; else the site's."),
});

const FontsSchema = z.strictObject({
  headings: media().optional().describe("The font of headings: a WOFF2 file."),
  text: media().optional().describe("The font of texts: a WOFF2 file, regular or variable."),
  text_bold: media().optional().describe("The same in bold, if it is a file of its own."),
});

const LookSchema = z.strictObject({
  accent: sign().describe(
    "A CSS colour, from which all others derive; in quotes where it begins with `#`.",
  ),
  pop: sign().optional().describe("A second, warm colour, for the day and the questions."),
  logo: picture().optional().describe("The site's logo."),
  logo_dark: picture().optional().describe("The logo for dark backgrounds."),
  favicon: picture().optional().describe("The icon in the browser's tab."),
  headings: oneOf(headingVoices).default("serif").describe("The voice of the headings."),
  fonts: FontsSchema.optional().describe("Fonts of the site's own, from `data/media/`."),
});

const MenuLinkSchema = z.strictObject({
  label: text().describe("What the menu says."),
  url: sign().describe("An address, or a path of the site."),
});

/** An editor writes into a repository, which one of the two fields names. */
const hasRepository = (
  site: { editor?: EditorInput | undefined; repository?: RepositoryInput | undefined },
  context: z.RefinementCtx,
): void => {
  if (!site.editor || site.editor.repository !== undefined || site.repository !== undefined) return;
  const path = ["editor", "repository"];
  context.addIssue({ code: "invalid_type", expected: "string", input: undefined, path });
};

const SiteFields = z.strictObject({
  id: sign().describe("A name that never changes; calendar entries hang on it."),
  title: text().describe("The site's name, in header and breadcrumb."),
  url: orTba(siteUrl()).describe("The public address; may hold a folder."),
  home: sign().optional().describe("`current`, `agenda` or an event's id."),
  translations: TranslatedSchema.optional().describe("Which translations are `required`."),
  languages: eachOnce(language()).default(["en"]).describe("Languages; the first is the default."),
  timezone: timezone().default("UTC").describe("For events that name none."),
  clock: oneOf(hourClocks).optional().describe("Whether hours go to 24 or to 12."),
  publisher: reference("organisation").describe("The organisation that publishes the site."),
  contact: orTba(contact()).optional().describe("An e-mail or an address, shown in the footer."),
  legal: LegalSchema.optional().describe("What the legal notice says."),
  parents: z
    .array(
      z.strictObject({
        label: text().describe("A step of the breadcrumb."),
        url: url().optional().describe("Where it leads."),
      }),
    )
    .default([])
    .describe("The breadcrumb above this site."),
  look: LookSchema.default({ accent: "#005a5b", headings: "serif" }).describe("Colours and voice."),
  licence: z
    .strictObject({
      content: sign().optional().describe("Of the texts: an SPDX id or an address."),
      data: sign().optional().describe("Of the programme as data."),
    })
    .default({})
    .describe("Under which licences it may be reused."),
  navigation: z.array(MenuLinkSchema).default([]).describe("What the menu adds."),
  redirects: z.record(z.string(), sign()).default({}).describe("Old path → new path."),
  security: SecuritySchema.optional().describe("Where to tell of a weakness of the site."),
  repository: RepositorySchema.optional().describe("Where its files are kept with git."),
  editor: EditorSchema.optional().describe("An editor in the browser, at `/admin/`."),
  twins: boolean().optional().describe("Whether each page has a twin in Markdown."),
  offline: boolean().default(true).describe("Whether the site is kept for reading offline."),
});

/** `data/site.yaml`: what all events of the site share. */
export const SiteSchema = SiteFields.superRefine(hasRepository);
export type SiteInput = z.output<typeof SiteSchema>;
