import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { serve } from "../eleventy/serve.ts";
import { makeParts, part } from "./parts-site.ts";

const foot = (words: string): string => part("footer", `html\`<footer>${words}</footer>\``);

test("under npm start a part is shown as it was edited, and so is what it imports", async () => {
  const site = makeParts({
    "footer.ts": foot("One"),
    "end-of-page.ts": `import { definePart, html } from "parvis/parts";
import { words } from "./_words.ts";
export default definePart("end-of-page", () => html\`<p>\${words}</p>\`);`,
    "_words.ts": 'export const words = "First";',
  });
  const { update, show } = await serve(site);
  expect(await update()).toEqual({ kind: "built", said: "" });
  expect(show("/legal/")).toContain("<footer>One</footer> <p>First</p>");
  writeFileSync(join(site, "layouts/parts/footer.ts"), foot("Two, and longer"));
  writeFileSync(join(site, "layouts/parts/_words.ts"), 'export const words = "Second one";');
  expect(await update()).toEqual({ kind: "built", said: "" });
  expect(show("/legal/")).toContain("<footer>Two, and longer</footer> <p>Second one</p>");
  rmSync(join(site, "layouts/parts/footer.ts"));
  await update();
  expect(show("/legal/")).toContain('<footer class="foot"');
});

test("under npm start a part that fails leaves the last good site, until it is mended", async () => {
  const site = makeParts({ "footer.ts": foot("One") });
  const { update, show } = await serve(site);
  await update();
  const file = join(site, "layouts/parts/footer.ts");
  writeFileSync(file, part("footer", "html`${site.none.none}`"));
  const broken = await update();
  expect(broken.kind).toBe("faulty");
  expect(broken.said).toContain("layouts/parts/footer.ts:2:78 error broken-part");
  expect(show("/legal/")).toContain("<footer>One</footer>");
  writeFileSync(file, "export default {;");
  expect((await update()).said).toContain("layouts/parts/footer.ts:1:17 error broken-module");
  expect(show("/legal/")).toContain("<footer>One</footer>");
  writeFileSync(file, foot("Mended"));
  expect((await update()).kind).toBe("built");
  expect(show("/legal/")).toContain("<footer>Mended</footer>");
});
