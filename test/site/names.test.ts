/** What the accessibility tree calls things: each that is reached, chosen or read as a whole has a name of its own. */
import { describe, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { useFixture } from "../browser/fixture-site.ts";
import { useBrowser, visit } from "../browser/visit.ts";
import { eachKind } from "./every-page.ts";

useBrowser();

const possibles = useFixture("possibles", "2032-09-01T12:00+02:00");
const lattice = useFixture("lattice", "2031-04-10T12:00+02:00");

interface Node {
  readonly role: string;
  readonly name: string;
  readonly isFocusable: boolean;
}

/** The nodes of Chromium's accessibility tree that are told. */
const treeOf = async (page: Page): Promise<readonly Node[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties }) => ({
      role: String(role?.value),
      name: String(name?.value ?? "").trim(),
      isFocusable: properties?.some((one) => one.name === "focusable" && one.value.value) ?? false,
    }));
};

const nameless = (nodes: readonly Node[]): readonly string[] =>
  nodes
    .filter(
      ({ role, name, isFocusable }) =>
        // A paragraph takes the focus when a script gives it.
        name === "" && isFocusable && !["RootWebArea", "paragraph"].includes(role),
    )
    .map(({ role }) => role);

test.for(eachKind)("what can be reached on $path has a name", async ({ path, site }) => {
  await visit(site.origin + path, { now: site.now }, async (page) => {
    const nodes = await treeOf(page);
    expect(nodes.length).toBeGreaterThan(10);
    expect(nameless(nodes)).toEqual([]);
  });
});

describe("a conference", () => {
  const open = <Result>(path: string, action: (page: Page) => Promise<Result>) =>
    visit(`${lattice.origin()}/2031-latticeconf/${path}`, { now: lattice.now }, action);

  test.each(["hotels/", "faq/", "data/"])("what can be reached on %s has a name", async (path) => {
    await open(path, async (page) => {
      expect(nameless(await treeOf(page))).toEqual([]);
    });
  });

  test("the rooms that one may choose are named, one by one and as a whole", async () => {
    await open("programme/2031-05-15/", async (page) => {
      await page.getByText("Choose rooms").click();
      const rooms = page.getByRole("list", { name: "Choose rooms" });
      const names = ["Harbour Hall", "Dock Hall", "Tide Room", "Sail Loft"];
      for (const name of names) expect(await rooms.getByRole("checkbox", { name }).count()).toBe(1);
      expect(nameless(await treeOf(page))).toEqual([]);
    });
  });
});

test("comments are told from each other by their names", async () => {
  const path = "/2032-possibles/sessions/terre/";
  await visit(possibles.origin() + path, { now: possibles.now }, async (page) => {
    const comments = (await treeOf(page)).filter(({ role }) => role === "article").slice(1);
    const names = comments.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(1);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^.+, \d.+\s: .+/u);
  });
});
