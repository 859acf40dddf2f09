/** Checks the texts that stand in several languages at one place. */
import type * as z from "zod";
import type { Item } from "../content.ts";
import type { Report } from "../report.ts";
import { schemasAt } from "../schema/shape.ts";
import type { Choice, Document } from "../yaml/document.ts";
import type { Path } from "../yaml/path.ts";
import { isChosenFact } from "./chosen.ts";
import { reportUnknownLanguage } from "./report.ts";

/** The choices within a path of a document, each with its path from there. */
const choicesWithin = (document: Document, path: Path): readonly (readonly [Choice, Path])[] =>
  [...document.choices.values()].flatMap((choice) =>
    path.every((step, i) => choice.path[i] === step)
      ? [[choice, choice.path.slice(path.length)] as const]
      : [],
  );

/** True for an item of which a text is given in several languages. */
export const holdsChoice = ({ schema, document, path }: Item<unknown>): boolean =>
  choicesWithin(document, path).some(([, inside]) => schemasAt(schema, inside).length > 0);

/** Reports languages where all say the same, and those that the site does not have. */
export const checkChoices = (
  schema: z.core.$ZodType,
  document: Document,
  path: Path,
  report: Report,
): void => {
  for (const [choice, inside] of choicesWithin(document, path)) {
    const schemas = schemasAt(schema, inside);
    // What is checked by itself, as each slot of a day, is told of there.
    if (schemas.length === 0) continue;
    if (isChosenFact(schema, document, choice.path, inside)) {
      const field = String(choice.path.at(-1));
      report.add(document.source, document.keyRange(choice.path), "not-translatable.map", {
        field,
      });
    }
    for (const key of choice.keys) {
      if (choice.languages.includes(key)) continue;
      const range = document.keyRange([...choice.path, key]);
      reportUnknownLanguage(document.source, range, key, choice.languages, report);
    }
  }
};
