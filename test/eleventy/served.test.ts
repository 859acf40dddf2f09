import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { serve } from "./serve.ts";
import { at, buildSite, makeTemplates } from "./templates.ts";

const templates = {
  "a.njk": at("/a/", '{% include "b.njk" %} {{ site.title }}'),
  "_includes/b.njk": "One",
  "c.11ty.ts":
    'export const data = { permalink: "/c.txt" };\nexport const render = (): string => "C";\n',
};

describe("templates of a site’s own, under npm start", () => {
  test("are served as a build writes them, and listed", async () => {
    const site = makeTemplates(templates);
    const { update, show } = await serve(site);
    expect(await update()).toEqual({ kind: "built", said: "" });
    const { read } = await buildSite(site);
    for (const path of ["a/index.html", "c.txt", "sitemap.xml"])
      expect(show(`/${path}`), path).toBe(read(path));
  });

  test("are shown as they were edited, and so is what they include", async () => {
    const site = makeTemplates(templates);
    const { update, show } = await serve(site);
    await update();
    writeFileSync(join(site, "layouts/pages/_includes/b.njk"), "Two");
    writeFileSync(
      join(site, "layouts/pages/c.11ty.ts"),
      templates["c.11ty.ts"].replace('"C"', '"D"'),
    );
    expect(await update()).toEqual({ kind: "built", said: "" });
    expect(show("/a/")?.trim()).toBe("Two The village hall");
    expect(show("/c.txt")).toBe("D");
  });

  test("leave the last good site where one cannot be rendered, until it is mended", async () => {
    const site = makeTemplates(templates);
    const { update, show } = await serve(site);
    await update();
    const file = join(site, "layouts/pages/a.njk");
    writeFileSync(file, at("/a/", "{{ x | shout }}"));
    const broken = await update();
    expect(broken.kind).toBe("faulty");
    expect(broken.said).toContain("layouts/pages/a.njk:5:8 error broken-template");
    expect(show("/a/")?.trim()).toBe("One The village hall");
    writeFileSync(file, at("/a/", "Mended"));
    expect((await update()).kind).toBe("built");
    expect(show("/a/")?.trim()).toBe("Mended");
  });
});
