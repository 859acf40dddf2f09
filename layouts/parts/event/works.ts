import { draftMark } from "../inline/draft.ts";
import { languageCalled } from "../inline/told.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { numbers } from "../../../src/i18n/numbers.ts";
import type { Material, Outcome, Session, Theme, Work } from "../../../src/site/model.ts";
import type { Context } from "../../context.ts";
import { joined } from "../inline/lists.ts";
import { linkWords, unlessPage } from "../inline/way.ts";

/** What a document of the site itself is, before one opens it: “PDF, 1,2 Mo”. */
const fileFacts = (c: Context, url: string): string | undefined => {
  const bytes = c.build.sizeOf(url);
  if (bytes === undefined) return undefined;
  const type = /\.(\w{2,5})$/.exec(url)?.[1]?.toUpperCase();
  return [type, numbers(c).bytes(bytes)].filter(Boolean).join(", ");
};

/** What one wants to know of a recording before one opens it; it is never in the page itself. */
const facts = (c: Context, { url, language, duration, captions, transcript }: Work): Html =>
  joined(
    [
      fileFacts(c, url),
      language && c.t("link.in-language", { language: languageCalled(c, language) }),
      duration && c.t("material.duration", { duration }),
      captions && c.t("material.captions", { captions }),
      transcript &&
        html`<a href="${transcript}">${linkWords(c, transcript, c.t("material.transcript"))}${unlessPage(c, transcript)}</a>`,
    ].filter(Boolean),
    " · ",
  );

const workList = <Some extends Work>(
  c: Context,
  works: readonly Some[],
  word: (work: Some) => string,
): Html =>
  html`<ul class="entries">
    ${works.map((work) => {
      const about = facts(c, work);
      return html`<li>
        <p class="label">${word(work)}</p>
        <div>
          <p class="name"><a href="${work.url}">${linkWords(c, work.url, work.title)}${unlessPage(c, work.url)}</a>${draftMark(c, work)}</p>
          ${about.markup !== "" && html`<p class="label">${about}</p>`}
        </div>
      </li>`;
    })}
  </ul>`;

/** Slides, recordings and the like, each with what it is. */
export const materialList = (c: Context, materials: readonly Material[]): Html =>
  workList(c, materials, ({ kind }) => c.t(`material.${kind}`));

/** What remains of an event or of a workshop group. */
export const outcomeList = (c: Context, outcomes: readonly Outcome[]): Html =>
  workList(c, outcomes, ({ kind }) => c.t(`outcome.${kind}`));

/** The documents of a session in a line of a programme, each by what it is; by its title where there are several of a kind. */
export const materialLine = (c: Context, { materials }: Session): Html | undefined => {
  const kinds = Map.groupBy(materials, ({ kind }) => kind);
  return materials.length === 0
    ? undefined
    : html`<p class="label">
        ${joined(
          materials.map((one) => {
            const words =
              kinds.get(one.kind)?.length === 1
                ? html`${c.t(`material.${one.kind}`)}<span class="spoken"> ${c.text(one.title)}</span>`
                : c.text(one.title);
            return html`<a href="${one.url}">${words}</a>${draftMark(c, one)}`;
          }),
          " · ",
        )}
      </p>`;
};

/** What the groups of a workshop report, each under the name of its theme. */
export const reportList = (c: Context, themes: readonly Theme[]): Html | undefined => {
  const reports = themes.flatMap(({ title, outcomes }) =>
    outcomes.map((outcome) =>
      c.say("calendar.labelled", {
        label: c.text(title),
        value: html`<a href="${outcome.url}">${c.text(outcome.title)}</a>${draftMark(c, outcome)}`,
      }),
    ),
  );
  return reports.length === 0
    ? undefined
    : html`<p class="label">${c.t("theme.outcomes")}</p>
        <ul class="plain">
          ${reports.map((report) => html`<li>${report}</li>`)}
        </ul>`;
};
