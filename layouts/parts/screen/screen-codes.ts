import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import { askedAtEnd } from "../../../src/site/feedback.ts";
import type { Span } from "../../../src/site/model.ts";
import type { Screen } from "../../../src/site/screens.ts";
import { roomPages } from "../../../src/site/rooms.ts";
import { knownUrl, programmeUrl, rootOf } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { code, inPieces } from "../inline/qr-code.ts";

/** An address to be read with a phone. */
interface ScreenCode {
  readonly address: string;
  readonly caption: string;
  /** When it stands in the place of those without; undefined: always, as long as there is no other. */
  readonly span?: Span;
}

/** That of the programme, or of what is in the room; none as long as nobody knows where the site is. */
const codesOf = (c: Context, { event, room }: Screen): readonly ScreenCode[] => {
  const page = room && roomPages(event).get(room);
  const address = knownUrl(c.site, page?.url ?? programmeUrl(rootOf(event), event.id));
  return address === undefined ? [] : [{ address, caption: c.t("screen.code") }];
};

/** Where one says what one thought of what ends in the room, around its end. */
const feedbackCodes = (c: Context, { room, days }: Screen): readonly ScreenCode[] =>
  days.flatMap(({ entries }) =>
    entries.flatMap(({ session, place }) => {
      const asked =
        room && session && place !== "elsewhere" ? askedAtEnd(session.session) : undefined;
      const url = asked?.url ?? "";
      const address = url.startsWith("/") ? knownUrl(c.site, url) : url;
      return asked && address ? [{ address, caption: c.t("feedback.link"), span: asked.span }] : [];
    }),
  );

const figure = (c: Context, { address, caption, span }: ScreenCode): Html => {
  const dates =
    span &&
    html` hidden ${attribute("from", c.dates.iso(span.start))} ${attribute("until", c.dates.iso(span.end))}`;
  return html`<figure${dates}>
    ${code(address)}
    <figcaption>
      <b>${caption}</b> <bdi>${inPieces(address)}</bdi>
    </figcaption>
  </figure>`;
};

/** What one reads with a phone from a screen. */
export const screenCodes = (c: Context, screen: Screen): Html | undefined => {
  const codes = [...codesOf(c, screen), ...feedbackCodes(c, screen)];
  return codes.length === 0
    ? undefined
    : html`<div class="codes">${codes.map((one) => figure(c, one))}</div>`;
};
