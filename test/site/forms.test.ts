import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { createServer, type Server as HttpServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findings } from "../browser/axe.ts";
import { serveFolder, type Server } from "../browser/server.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { now, withVillage } from "../content/village.ts";
import { buildSite, filesOf } from "./build-site.ts";
import { talk } from "./talk.ts";

useBrowser();

const temporary = mkdtempSync(join(realpathSync(tmpdir()), "parvis-forms-"));
const [site, out] = [join(temporary, "site"), join(temporary, "out")];

/** What the endpoint was sent; it answers as the docs ask: “see there”, on the site. */
const received: { readonly type: string | undefined; readonly fields: URLSearchParams }[] = [];
let endpoint: HttpServer;
let endpointOrigin = "";
let server: Server;

const listen = (http: HttpServer): Promise<string> =>
  new Promise((resolve) => {
    http.listen(0, "127.0.0.1", () => {
      const address = http.address();
      resolve(`http://127.0.0.1:${address instanceof Object ? address.port : ""}`);
    });
  });

beforeAll(async () => {
  endpoint = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (piece: string) => (body += piece));
    request.on("end", () => {
      received.push({ type: request.headers["content-type"], fields: new URLSearchParams(body) });
      response.writeHead(303, { Location: `${server.origin}/fair/thanks/` }).end();
    });
  });
  endpointOrigin = await listen(endpoint);
  withVillage(
    {
      ...talk,
      "content/fair/programme/2027-03-28.yaml": [
        "  kind: workshop",
        "  kind: workshop\n  proposals: form",
      ],
      "content/fair/themes/river.md":
        "---\ntitle: The river, and who cleans it\nstatus: proposed\nproposed_by: Max\n---\n",
      "content/fair/event.md": [
        "venue: hall",
        `comments: { mode: open, endpoint: "${endpointOrigin}/in" }\nspeaker_forms: { closes: 2027-03-20 }\nvenue: hall`,
      ],
      "content/market/event.md":
        "---\ntitle: Market\nsummary: tba\nstart: 2027-06-11\nend: 2027-06-13\nvenue: tba\norganisers: tba\ncomments: { mode: open }\n---\n",
      "content/winter/event.md":
        "---\ntitle: Winter\nsummary: tba\nstart: 2027-12-11\nend: 2027-12-13\nvenue: tba\norganisers: tba\ncomments: { mode: open, endpoint: us@winter.example }\n---\n",
    },
    (folder) => {
      cpSync(folder, site, { recursive: true });
    },
  );
  // At an address without a certificate, or browsers would ask the endpoint for one.
  await buildSite(out, now, {}, site, ["--url", "http://village.example"]);
  server = await serveFolder(out);
}, 120_000);

afterAll(() => {
  server.close();
  endpoint.close();
  rmSync(temporary, { recursive: true });
});

const read = (path: string): string => readFileSync(join(out, path), "utf8");

test("a comment is written with the keyboard alone, and no script, and sent", async () => {
  const address = `${server.origin}/fair/sessions/bread/`;
  await visit(address, { now, javaScript: false, endpoint: endpointOrigin }, async (page) => {
    await page.getByRole("link", { name: "Write a comment" }).press("Enter");
    await page.getByRole("textbox", { name: "Your name (required)" }).focus();
    await page.keyboard.type("Max & Zoë");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Zoe");
    await page.keyboard.press("Tab");
    await page.keyboard.type("So shall I: 1 + 1 = <2>.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/fair/thanks/");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Thank you");
  });
  expect(received.map(({ type }) => type)).toEqual(["application/x-www-form-urlencoded"]);
  expect(Object.fromEntries(received[0]?.fields ?? [])).toEqual({
    "form-name": "comment",
    event: "fair",
    about: "session:bread",
    website: "",
    author: "Max & Zoë",
    email: "",
    reply_to: "zoe",
    text: "So shall I: 1 + 1 = <2>.",
  });
});

test("a speaker corrects their page with the keyboard alone, and no script", async () => {
  const settings = { now, javaScript: false, endpoint: endpointOrigin };
  await visit(`${server.origin}/fair/speakers/ada/`, settings, async (page) => {
    await page.getByRole("link", { name: "Is this you? Send a correction" }).press("Enter");
    await page.getByRole("textbox", { name: "What you do" }).focus();
    await page.keyboard.type("baker & <miller>");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+End");
    await page.keyboard.type("\nAnd a miller.");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("A ramp.");
    await page.getByRole("button", { name: "Send" }).press("Enter");
    await page.waitForURL("**/fair/thanks/");
    expect(await page.getByText("A correction appears once it is accepted.").count()).toBe(1);
  });
  const fields = Object.fromEntries(received.at(-1)?.fields ?? []);
  expect(fields).toEqual({
    "form-name": "speaker",
    event: "fair",
    speaker: "ada",
    language: "en",
    base: expect.stringMatching(/^name:[0-9a-f]{12} .* biography:[0-9a-f]{12}$/) as string,
    website: "",
    name: "Ada Martin",
    pronouns: "",
    role: "baker & <miller>",
    links: "",
    biography: "A baker.\r\nAnd a miller.",
    portrait: "",
    needs: "A ramp.",
    email: "",
  });
});

test("what is required is asked for, and nothing is sent before", async () => {
  const sent = received.length;
  await visit(`${server.origin}/fair/comment/`, { now, javaScript: false }, async (page) => {
    const name = page.getByRole("textbox", { name: "Your name (required)" });
    await page.getByRole("button", { name: "Send" }).press("Enter");
    await expect.poll(() => name.evaluate((field) => field.matches(":focus"))).toBe(true);
  });
  expect(received).toHaveLength(sent);
});

test("the trap is neither seen nor reached", async () => {
  await visit(`${server.origin}/fair/comment/`, { now }, async (page) => {
    const trap = page.locator('[name="website"]');
    expect(await trap.isVisible()).toBe(false);
    expect(await page.getByRole("textbox").count()).toBe(3);
  });
});

test("what one touches is 44 pixels high, and nothing of it is printed", async () => {
  await visit(`${server.origin}/fair/`, { now, width: 320 }, async (page) => {
    const link = page.getByRole("link", { name: "Write a comment" });
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.emulateMedia({ media: "print" });
    expect(await link.isVisible()).toBe(false);
    await page.emulateMedia({ media: "screen" });
    await link.click();
    const controls = page.locator(
      ".form :is(input:not([type=hidden], [name=website]), textarea, button)",
    );
    await controls.first().waitFor();
    for (const control of await controls.all())
      expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator("form").isVisible()).toBe(false);
    // Nobody has written about this one, and nobody does on paper.
    await page.goto(`${server.origin}/fair/sessions/maps/`);
    expect(await page.getByText("Comments", { exact: true }).isVisible()).toBe(false);
  });
});

describe("the built site", () => {
  test("shows Netlify its forms, each with all of its fields", () => {
    const form = /<form[^]*?<\/form>/.exec(read("market/comment/index.html"))?.[0] ?? "";
    expect(form.replaceAll(/\s+/g, " ")).toContain(
      '<form class="form" name="comment" method="post" action="/market/thanks/" data-netlify="true" netlify-honeypot="website" >',
    );
    const names = [...form.matchAll(/<(?:input|textarea)[^>]* name="([^"]*)"/g)];
    expect(names.map(([, name]) => name)).toEqual([
      "form-name",
      "event",
      "about",
      "reply_to",
      "website",
      "author",
      "email",
      "text",
    ]);
  });

  test("thanks where a form is sent, on a page that nobody is to find", () => {
    const thanks = filesOf(out).filter((file) => file.endsWith("/thanks/index.html"));
    expect(thanks).toEqual(["/fair/thanks/index.html", "/market/thanks/index.html"]);
    for (const file of thanks)
      expect(read(file)).toContain('<meta name="robots" content="noindex">');
  });

  test("has forms on pages that nobody is to find, not even to read offline", () => {
    const formsOf = (name: string): readonly string[] =>
      filesOf(out).filter((file) => file.endsWith(`/${name}/index.html`));
    expect(formsOf("correction")).toEqual([
      "/fair/sessions/bread/correction/index.html",
      "/fair/sessions/maps/correction/index.html",
      "/fair/speakers/ada/correction/index.html",
      "/fair/speakers/ben/correction/index.html",
    ]);
    expect(formsOf("comment")).toEqual([
      "/fair/comment/index.html",
      "/fair/lunch/comment/index.html",
      "/fair/practical/comment/index.html",
      "/fair/sessions/bread/comment/index.html",
      "/fair/sessions/maps/comment/index.html",
      "/fair/sessions/songs/comment/index.html",
      "/fair/themes/river/comment/index.html",
      "/fair/themes/water/comment/index.html",
      "/market/comment/index.html",
      "/market/practical/comment/index.html",
    ]);
    for (const file of ["correction", "comment"].flatMap(formsOf))
      expect(read(file)).toContain('<meta name="robots" content="noindex">');
    const lists = filesOf(out).filter((file) => /sitemap|worker|search|\.json$/.test(file));
    expect(lists.length).toBeGreaterThan(2);
    for (const file of lists) expect(read(file)).not.toMatch(/\/(?:correction|comment)\//);
  });

  test("leads to each form from the page that it belongs to, and to no form for e-mails", () => {
    for (const form of filesOf(out).filter((file) => file.endsWith("/comment/index.html"))) {
      const page = form.replace("comment/", "");
      const url = form.replace("index.html", "");
      expect(read(page)).toContain(`<a class="button" href="${url}" rel="nofollow">`);
      expect(read(form)).toContain(`href="${page.replace("index.html", "")}"`);
    }
    expect(read("winter/index.html")).toContain("mailto:us@winter.example");
  });

  test("says in its legal notice what becomes of what one writes", () => {
    expect(read("legal/index.html")).toContain("to have what you wrote taken out, ask them");
  });

  test("lets forms lead to itself and to the endpoint, and a page without one nowhere", () => {
    const targetsOf = (file: string) => /form-action ([^;"]*)/.exec(read(file))?.[1];
    const pages = filesOf(out).filter((file) => file.endsWith(".html"));
    const [sending, others] = [true, false].map((sends) =>
      pages.filter((file) => read(file).includes("<form") === sends),
    );
    expect(sending?.length).toBeGreaterThan(13);
    expect(new Set(["_headers", ...(sending ?? [])].map(targetsOf))).toEqual(
      new Set([`'self' ${endpointOrigin}`]),
    );
    expect(new Set(others?.map(targetsOf))).toEqual(new Set(["'none'"]));
  });
});

const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each([
  ["/fair/", "light"],
  ["/fair/sessions/bread/", "dark"],
  ["/fair/themes/", "dark"],
  ["/fair/comments/", "light"],
  ["/fair/comment/", "dark"],
  ["/fair/speakers/ada/correction/", "light"],
  ["/fair/sessions/bread/correction/", "dark"],
] as const)("%s, with forms and with comments of all kinds", (path, scheme) => {
  test("is valid", async () => {
    const file = `${path.slice(1)}index.html`;
    const { results } = await validator.validateString(read(file), join(process.cwd(), file));
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test(`has room on a small screen, and axe finds nothing (${scheme})`, async () => {
    await visit(server.origin + path, { now, width: 320, scheme }, async (page) => {
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(beyond).toBeLessThanOrEqual(0);
      expect(await findings(page)).toEqual([]);
    });
  });
});
