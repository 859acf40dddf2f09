import type { Material, Outcome, Site } from "../../site/model.ts";
import type { MaterialKind, OutcomeKind } from "../../site/words.ts";
import { webAddress } from "./addresses.ts";
import {
  type CreativeWorkLeaf,
  type DigitalDocumentLeaf,
  type ImageGalleryLeaf,
  type NoteDigitalDocumentLeaf,
  type PresentationDigitalDocumentLeaf,
  type ReportLeaf,
  some,
  type SoftwareSourceCodeLeaf,
  thing,
} from "./thing.ts";

type Work =
  | CreativeWorkLeaf
  | DigitalDocumentLeaf
  | ImageGalleryLeaf
  | NoteDigitalDocumentLeaf
  | PresentationDigitalDocumentLeaf
  | ReportLeaf
  | SoftwareSourceCodeLeaf;

/** How a work is tied to what it comes from: https://schema.org/recordedIn and its like. */
type Tie = "recordedIn" | "workFeatured" | "subjectOf";

type Meaning = readonly [tie: Tie, type: Work["@type"]];

// Whether a recording is of sound alone is not known, hence no narrower type.
const materials: Readonly<Record<MaterialKind, Meaning>> = {
  slides: ["workFeatured", "PresentationDigitalDocument"],
  recording: ["recordedIn", "CreativeWork"],
  document: ["workFeatured", "DigitalDocument"],
  code: ["workFeatured", "SoftwareSourceCode"],
  notes: ["subjectOf", "NoteDigitalDocument"],
};

const outcomes: Readonly<Record<OutcomeKind, Meaning>> = {
  report: ["subjectOf", "Report"],
  minutes: ["subjectOf", "DigitalDocument"],
  recordings: ["recordedIn", "CreativeWork"],
  photos: ["subjectOf", "ImageGallery"],
  other: ["subjectOf", "CreativeWork"],
};

type Source = Pick<Material, "title" | "url"> & Partial<Pick<Material, "language">>;

const workOf = (site: Site, type: Work["@type"], { title, url, language }: Source): Work =>
  thing<Work>({
    "@type": type,
    name: title,
    url: webAddress(site, url),
    inLanguage: language,
  });

const tied = <T extends Source>(site: Site, works: readonly T[], meaning: (work: T) => Meaning) => {
  const by = (tie: Tie) =>
    some(
      works.flatMap((work) => {
        const [own, type] = meaning(work);
        return own === tie ? [workOf(site, type, work)] : [];
      }),
    );
  return {
    recordedIn: by("recordedIn"),
    workFeatured: by("workFeatured"),
    subjectOf: by("subjectOf"),
  };
};

/** Slides, recordings and the like. */
export const materialsOf = (site: Site, list: readonly Material[]) =>
  tied(site, list, ({ kind }) => materials[kind]);

/** What remains of an event. */
export const outcomesOf = (site: Site, list: readonly Outcome[]) =>
  tied(site, list, ({ kind }) => outcomes[kind]);

/** What remains of a workshop group: works about its theme, whatever they are. */
export const worksAbout = (site: Site, list: readonly Outcome[]): readonly Work[] =>
  list.map((outcome) => workOf(site, outcomes[outcome.kind][1], outcome));
