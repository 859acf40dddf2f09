/** What one sends round of a session or a speaker: words, pictures and ways, folded until somebody asks. */
import { attribute } from "../../attributes.ts";
import { type Html, html } from "../../../src/write/html.ts";
import type { Card } from "../../../src/cards/card.ts";
import { type Kit, type Shape, sizeName } from "../../../src/kits/kit.ts";
import { direction } from "../../../src/i18n/languages.ts";
import { blueskyUrl, linkedInUrl, mailUrl, mastodonUrl } from "../../../src/outputs/share-links.ts";
import {
  between,
  type ShareLine,
  type SharePiece,
  sessionLines,
  speakerLines,
} from "../../../src/outputs/text/share-text.ts";
import { hasKit, isShared, talksOf } from "../../../src/site/kits.ts";
import type { Session, Speaker } from "../../../src/site/model.ts";
import { knownUrl } from "../../../src/urls.ts";
import type { Context } from "../../context.ts";
import { foreign } from "../inline/links.ts";
import { joined } from "../inline/lists.ts";
import { raised } from "../inline/time.ts";
import { externalLinkOfOurs } from "../inline/way.ts";

const pieceOf = (c: Context, piece: SharePiece): Html => {
  if (piece.kind !== "text")
    return piece.kind === "said" ? raised(c, piece.text) : c.name(piece.text);
  const { text, language } = piece;
  // Where the page itself is in another language than its content, `text` tells it.
  const lang = c.language === c.contentLanguage ? foreign(c, language) : undefined;
  return lang ? html`<span${lang}>${c.text(text, language)}</span>` : c.text(text);
};

const lineOf = (c: Context, line: ShareLine): Html =>
  joined(
    line.map((piece) => pieceOf(c, piece)),
    html`${between}`,
  );

const ways = (c: Context, lines: readonly ShareLine[], address: string): Html => {
  const shared = { title: c.plain(lines[0]?.[0]?.text ?? ""), address };
  return html`<p class="ways"><a href="${mailUrl(shared)}">${c.t("share.email")}</a> ${externalLinkOfOurs(c, mastodonUrl(shared), "Mastodon")} ${externalLinkOfOurs(c, blueskyUrl(shared), "Bluesky")} ${externalLinkOfOurs(c, linkedInUrl(shared), "LinkedIn")}</p>`;
};

/** A picture to download, by its size, which is told from left to right everywhere. */
const download = (c: Context, { url }: Card, shape: Shape): Html =>
  html`<a href="${url}"${direction(c.language) === "rtl" && html` dir="ltr"`} download>${sizeName(shape)}</a>`;

const both = (c: Context, { wide, square }: Kit): Html =>
  html`${download(c, wide, "wide")} · ${download(c, square, "square")}`;

const share = (c: Context, lines: readonly ShareLine[], pictures: readonly Html[]): Html => {
  const address = knownUrl(c.site, c.url);
  return html`<details class="share" ${attribute("script", c.build.assets.shareScript)}>
      <summary>${c.t("share.title")}</summary>
      <p class="message">${joined(
        lines.map((line) => lineOf(c, line)),
        html`<br>`,
      )}${address !== undefined && html`<br><span dir="ltr">${address}</span>`}</p>
      <p class="tools"><button type="button" ${attribute("do", "share")} hidden>${c.t("share.device")}</button> <button type="button" ${attribute("do", "copy")} hidden>${c.t("share.copy")}</button> <span role="status"></span></p>
      ${address !== undefined && ways(c, lines, address)}
      ${pictures.length > 0 && html`<p>${c.t("share.pictures")}<br>${joined(pictures, html`<br>`)}</p>`}
    </details>`;
};

/** A speaker, with the pictures of them. */
export const shareSpeaker = (c: Context, speaker: Speaker): Html | undefined => {
  if (!hasKit(speaker)) return undefined;
  const kit = c.build.drawings.kits.of.get(speaker);
  return share(c, speakerLines(speaker), kit ? [both(c, kit)] : []);
};

/** Of more people who give a session, the pictures are on their own pages. */
const mostFaces = 2;

/** A session, with its picture and those of who gives it. */
export const shareSession = (c: Context, session: Session): Html | undefined => {
  if (!isShared(session)) return undefined;
  const { cards, kits } = c.build.drawings;
  const card = cards.of.get(session);
  const shown = session.speakers.length > mostFaces ? [] : session.speakers;
  const faces = shown.flatMap(({ speaker }) => {
    const kit = talksOf(speaker).includes(session) ? kits.of.get(speaker) : undefined;
    return kit ? [html`${c.name(speaker.name)}: ${both(c, kit)}`] : [];
  });
  return share(c, sessionLines(session), [...(card ? [download(c, card, "wide")] : []), ...faces]);
};
