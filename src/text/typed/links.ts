/** What was meant to be a link or a picture. */
import { isAddress, toTarget } from "./addresses.ts";
import type { Sign } from "./sign.ts";

type Found = readonly (string | undefined)[];

const kindOf = ([, bang]: Found): "picture" | "link" => (bang === "!" ? "picture" : "link");

const link = (bang = "", words = "", address = "", title = ""): string =>
  `${bang}[${words}](${toTarget(address)}${title})`;

/** `[x](my plan.png)`, `[x](https://a.example “Title”)`, `![x](a.png =200x)`, `[x](page: lunch)` */
const mendInside = ([, bang, words, written = ""]: Found): string | false | undefined => {
  const inside = written.trim().replace(/^([a-z]+:\/{0,2})\s+(?=\S+$)/i, "$1");
  const [, address = "", title] = /^(\S+)\s+["“”„«'‘’](.*)["“”»'’]$/.exec(inside) ?? [];
  if (title !== undefined && isAddress(address)) {
    return link(bang, words, address, ` "${title.trim().replaceAll('"', "")}"`);
  }
  const [first = "", ...rest] = inside.split(/\s+/);
  if (rest.every((word) => /^=?\d*x\d*$|^\w+=\S+$/.test(word)) && isAddress(first)) {
    return link(bang, words, first);
  }
  if (isAddress(inside)) return link(bang, words, inside);
  return isAddress(first) || bang === "!" ? undefined : false;
};

/** `[x](https://a.example.`: the point is the sentence’s. */
const mendOpen = ([, bang, words, written = ""]: Found): string | false => {
  let end = written.length;
  while (end > 0 && ".,;:!?".includes(written.charAt(end - 1))) end--;
  const address = written.slice(0, end);
  return isAddress(address) && link(bang, words, address) + written.slice(address.length);
};

const ifAddress =
  (order: (found: Found) => Found) =>
  (found: Found): string | false => {
    const [bang, words, address = ""] = order(found);
    return isAddress(address) && !/\s/.test(address) && link(bang, words, address);
  };

const digits = /^\d+$/;

/** `[[page]]`, `[[plan.pdf|the plan]]`, `![[plan.png]]` */
const mendWiki = ([, bang, first = "", second]: Found): string | false | undefined => {
  if (digits.test(first)) return false;
  const name = first.replace(/\.[^.]*$/, "");
  return isAddress(first) ? link(bang, second ?? name, first) : undefined;
};

/** Signs of links, those first that others might be taken for. */
export const links: readonly Sign[] = [
  {
    kind: "link",
    mark: "[[",
    pattern: /(!?)\[\[([^[\]\n|]+)(?:\|([^[\]\n|]+))?\]\]/g,
    mend: mendWiki,
    kindOf,
  },
  { kind: "note", mark: "[^", pattern: /\[\^[^[\]\s]+\]/g },
  {
    kind: "link",
    mark: "](",
    pattern: /(!?)\[([^[\]\n]*)\]\(([^()<>\n]*)\)/g,
    mend: mendInside,
    kindOf,
  },
  {
    kind: "link",
    mark: "](",
    pattern: /(!?)\[([^[\]\n]*)\]\(([^()\s[\]{}\uFFFA-\uFFFC]+)[\]}]?/g,
    mend: mendOpen,
    kindOf,
  },
  {
    kind: "link",
    mark: "]",
    pattern: /(!?)\[([^[\]\n]+)\]\s+\(([^()\s]+)\)/g,
    mend: ifAddress(([, bang, words, address]) => [bang, words, address]),
    kindOf,
  },
  {
    kind: "link",
    mark: "]",
    pattern: /(!?)\[([^[\]\n]+)\][ \t]?[{（]([^{}（）\s]+)[}）]/g,
    mend: ifAddress(([, bang, words, address]) => [bang, words, address]),
    kindOf,
  },
  {
    kind: "link",
    mark: ")",
    pattern: /(!?)\(([^()\n]+)\)[ \t]?\[([^[\]\n]+)\]/g,
    mend: ([, bang, first = "", second = ""]) =>
      ifAddress(() => [bang, first, second])([]) || ifAddress(() => [bang, second, first])([]),
    kindOf,
  },
  {
    kind: "link",
    mark: "(",
    pattern: /(!?)\[([^[\]()\n]+)\(([^()\s[\]]+)\)/g,
    mend: ifAddress(([, bang, words, address]) => [bang, words, address]),
    kindOf,
  },
  {
    kind: "link",
    mark: "[http",
    pattern: /(!?)\[(https?:\/\/[^\s[\]|]+)[ \t|]([^[\]\n|]+)\]/g,
    mend: ifAddress(([, bang, address, words]) => [bang, words?.trim(), address]),
    kindOf,
  },
  {
    kind: "link",
    mark: "|",
    pattern: /(!?)\[([^[\]|\n]+)\|([^[\]|\s]+)\]/g,
    mend: ifAddress(([, bang, words, address]) => [bang, words, address]),
    kindOf,
  },
  {
    kind: "reference",
    mark: "][",
    pattern: /(!?)\[([^[\]\n]+)\]\[([^[\]\n]*)\]/g,
    mend: ([, bang, words = "", label = ""]) => {
      if (isAddress(label)) return link(bang, words, label);
      return !digits.test(words) && !/^(?:…|\.\.\.)$/.test(label) && undefined;
    },
  },
];
