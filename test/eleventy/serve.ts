import type { Options } from "../../src/run/options.ts";
import { readPatterns } from "../../src/build/patterns.ts";
import { LiveSite } from "../../src/serve/live-site.ts";
import { now } from "./templates.ts";

/** A site that is served; `update` reads it again, `show` tells what stands at an address. */
export const serve = async (site: string) => {
  const live = new LiveSite(await readPatterns());
  let said = "";
  const print = (text: string): void => {
    said += text;
  };
  const options: Options = {
    site,
    out: "",
    home: "",
    url: undefined,
    now,
    isStrict: false,
    format: "text",
    all: true,
    hasCards: false,
    pdf: undefined,
  };
  const update = async () => {
    said = "";
    const { kind } = await live.update(options, { hasColor: false, print, tell: print }, []);
    return { kind, said };
  };
  const show = (address: string): string | undefined => {
    const answer = live.find(address);
    return answer && "body" in answer && answer.status === 200
      ? Buffer.from(answer.body).toString()
      : undefined;
  };
  return { update, show };
};
