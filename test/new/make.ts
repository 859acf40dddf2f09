/** Runs `new` on a site in a folder of its own, in this process. */
import type { Options } from "../../src/run/options.ts";
import { makeNew } from "../../src/new/make-new.ts";
import type { NewRequest } from "../../src/new/read-request.ts";
import { check } from "../../src/build/check.ts";

/** What a command is told of a site. */
export const optionsFor = (site: string, now: string): Options => ({
  site,
  out: `${site}/_site`,
  url: undefined,
  now,
  isStrict: false,
  format: "text",
  all: true,
  hasCards: false,
  home: "",
  pdf: undefined,
});

const nothing = { id: undefined, event: undefined, from: undefined, start: undefined };

export interface Made {
  readonly code: number;
  readonly said: string;
}

/** What `npm run new -- KIND NAME …` says, and how it ends. */
export const make = (
  site: string,
  kind: string,
  name: string,
  request: Partial<NewRequest> = {},
  now = "2026-11-26T12:00",
): Made => {
  let said = "";
  const add = (text: string): void => {
    said += text;
  };
  const terminal = { hasColor: false, print: add, tell: add };
  const code = makeNew(optionsFor(site, now), terminal, { ...nothing, kind, name, ...request });
  return { code, said };
};

/** What `npm run check` says of a site. */
export const checkSite = async (site: string, now = "2026-11-26T12:00"): Promise<Made> => {
  let said = "";
  const add = (text: string): void => {
    said += text;
  };
  const code = await check(optionsFor(site, now), { hasColor: false, print: add, tell: add });
  return { code, said };
};
