/** IBM Equal Access, in a page: https://www.ibm.com/able/requirements/checker-rule-sets */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import * as z from "zod";

/** What fails in a page by one of its rules. */
export interface Failure {
  readonly rule: string;
  /** In which of the rule’s ways. */
  readonly reason: string;
  readonly message: string;
  /** The start tag. */
  readonly snippet: string;
}

const FailuresSchema = z.array(
  z.object({ rule: z.string(), reason: z.string(), message: z.string(), snippet: z.string() }),
);

interface Engine {
  readonly Checker: new () => {
    check: (
      document: Document,
      rules: readonly string[],
    ) => Promise<{
      readonly results: readonly {
        readonly ruleId: string;
        readonly reasonId: string;
        readonly value: readonly [kind: string, outcome: string];
        readonly message: string;
        readonly snippet: string;
      }[];
    }>;
  };
}

declare global {
  // In the page, once the engine has run there.
  var ace: Engine;
}

/** What fails, be it a violation or against a recommendation; what people are to look at has been looked at. */
const failuresOf = async (page: Page): Promise<readonly Failure[]> =>
  FailuresSchema.parse(
    await page.evaluate(async () => {
      const { results } = await new globalThis.ace.Checker().check(document, ["IBM_Accessibility"]);
      return results
        .filter(({ value }) => value[1] === "FAIL")
        .map(({ ruleId, reasonId, message, snippet }) => ({
          rule: ruleId,
          reason: reasonId,
          message,
          snippet,
        }));
    }),
  );

const widths = [1280, 360];

/** Opens pages in windows that are kept, in which the policy of a page does not refuse the engine. */
export const equalAccess = (engine: string, browser: Browser) => {
  const source = readFileSync(engine, "utf8");
  const free: Page[] = [];
  const newWindow = async (): Promise<Page> => {
    const context = await browser.newContext({
      bypassCSP: true,
      reducedMotion: "reduce",
      serviceWorkers: "block",
      timezoneId: "Europe/Paris",
    });
    return context.newPage();
  };
  return async (address: string, now: string): Promise<readonly Failure[]> => {
    const page = free.pop() ?? (await newWindow());
    await page.clock.setFixedTime(now);
    await page.goto(address);
    await page.evaluate(source);
    const found: Failure[] = [];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await failuresOf(page)));
    }
    free.push(page);
    return found;
  };
};
