/** Addresses that stand in a text as they are, `https://…`, `www.…` and of e-mail, are links: as on GitHub. */
import type { MarkdownIt, StateInline } from "markdown-it";
import { readTarget } from "./links.ts";

/** Where an address begins and ends in the source, and where it leads. */
interface Bare {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

const scheme = /(?<![\p{L}\p{N}_./@-])https?$/iu;
const host = /(?<![\p{L}\p{N}_./@:-])www\.[\p{L}\p{N}-]+\.\p{L}/iuy;
const mailbox = /(?<![\p{L}\p{N}_./@:+-])[\w.+-]{1,64}$/u;
const domain = /@(?:[\p{L}\p{N}-]{1,63}\.){1,10}\p{L}{2,63}(?![\p{L}\p{N}_-]|:\S)/uy;

/** Signs that end a sentence or close what is emphasised belong to no address. */
const withoutEnd = (address: string): string => {
  let end = address.length;
  while (end > 0 && "*_~»”’…".includes(address.charAt(end - 1))) end--;
  return address.slice(0, end);
};

/** The address whose colon stands here. */
const webAddress = ({ src, pos, md }: StateInline): Bare | undefined => {
  if (!src.startsWith("://", pos)) return undefined;
  const [before] = scheme.exec(src.slice(Math.max(0, pos - 6), pos)) ?? [];
  if (before === undefined) return undefined;
  const start = pos - before.length;
  const length = md.linkify.testSchemaAt(src, `${before}:`, pos + 1);
  const href = withoutEnd(src.slice(start, pos + 1 + length));
  const isLink = length > 0 && readTarget(href).type === "external";
  return isLink ? { start, end: start + href.length, href } : undefined;
};

/** The address without a scheme that begins here; it leads to `https://`. */
const hostAddress = ({ src, pos, md }: StateInline): Bare | undefined => {
  host.lastIndex = pos;
  if (!host.test(src)) return undefined;
  const length = md.linkify.testSchemaAt(src.slice(pos), "//", 0);
  const written = withoutEnd(src.slice(pos, pos + length));
  const href = `https://${written}`;
  const isLink = length > 0 && readTarget(href).type === "external";
  return isLink ? { start: pos, end: pos + written.length, href } : undefined;
};

/** The address whose @ stands here. */
const mailAddress = ({ src, pos }: StateInline): Bare | undefined => {
  if (src[pos] !== "@") return undefined;
  const [name] = mailbox.exec(src.slice(Math.max(0, pos - 65), pos)) ?? [];
  domain.lastIndex = pos;
  if (name === undefined || !domain.test(src)) return undefined;
  const start = pos - name.length;
  const end = domain.lastIndex;
  return { start, end, href: `mailto:${src.slice(start, end)}` };
};

const linkWith =
  (find: (state: StateInline) => Bare | undefined) =>
  (state: StateInline, isSilent: boolean): boolean => {
    const found = state.linkLevel > 0 ? undefined : find(state);
    if (!found || found.end > state.posMax) return false;
    const { start, end, href } = found;
    if (!isSilent) {
      const begun = state.src.slice(start, state.pos);
      // What is escaped is no longer the text that was typed.
      if (!state.pending.endsWith(begun)) return false;
      state.pending = state.pending.slice(0, state.pending.length - begun.length);
      const open = state.push("link_open", "a", 1);
      open.attrs = [["href", href]];
      open.info = "auto";
      open.content = state.src.slice(start, end);
      state.push("text", "", 0).content = open.content;
      state.push("link_close", "a", -1).info = "auto";
    }
    state.pos = end;
    return true;
  };

/** All that is no sign of Markdown, up to where an address may begin. */
const run = /(?:[^\n!#$%&*+\-:<=>@[\\\]^_`{}~wW]+|[wW](?!ww\.))+/iy;

/** In place of markdown-it’s own rule, which passes over letters without looking at them. */
const text = (state: StateInline, isSilent: boolean): boolean => {
  run.lastIndex = state.pos;
  const isFound = run.test(state.src);
  const end = Math.min(run.lastIndex, state.posMax);
  if (!isFound || end <= state.pos) return false;
  if (!isSilent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
};

/** Teaches a parser bare addresses of the web and, unless strangers wrote the text, of e-mail. */
export const bareLinks = (parser: MarkdownIt, hasMail: boolean): void => {
  parser.inline.ruler.at("text", text);
  parser.inline.ruler.after("text", "bare_host", linkWith(hostAddress));
  parser.inline.ruler.after("text", "bare_web", linkWith(webAddress));
  if (hasMail) parser.inline.ruler.after("text", "bare_mail", linkWith(mailAddress));
};
