/** Tests that share windows find each as if it were new: test/browser/visit.ts. */
import { expect, inject, test } from "vitest";
import { useBrowser, visit } from "../browser/visit.ts";

useBrowser({ keepWindows: true });

const { origin, now } = inject("sites").upcoming;
const address = `${origin}/2030-jardins/`;

test("what one test left in a window, the next does not find", async () => {
  await visit(address, { now, width: 360 }, async (page) => {
    await page.evaluate(async () => {
      localStorage.setItem("left", "here");
      sessionStorage.setItem("left", "here");
      await (await caches.open("left")).put("/left", new Response("here"));
    });
    await page.emulateMedia({ media: "print", colorScheme: "dark", forcedColors: "active" });
    await page.route("**/*", (route) => route.fulfill({ body: "another page" }));
  });
  const later = "2030-06-02T09:30:00.000Z";
  const found = await visit(address, { now: later }, (page) =>
    page.evaluate(async () => ({
      now: new Date().toISOString(),
      width: innerWidth,
      stored: localStorage.length + sessionStorage.length + (await caches.keys()).length,
      media: ["print", "(prefers-color-scheme: dark)", "(forced-colors: active)"].filter(
        (query) => matchMedia(query).matches,
      ),
      isReduced: matchMedia("(prefers-reduced-motion: reduce)").matches,
      isThePage: document.querySelector("h1") !== null,
    })),
  );
  expect(found).toMatchObject({ now: later, width: 1280, stored: 0, media: [] });
  expect(found).toMatchObject({ isReduced: true, isThePage: true });
});

test("each is told its own faults", async () => {
  const spoilt = visit(address, { now }, (page) =>
    page.evaluate(() => {
      console.error("spoilt");
    }),
  );
  await expect(spoilt).rejects.toThrow("console: spoilt");
  await visit(address, { now }, (page) => page.title());
});
