/** The element around a frame, in pages of other sites: which messages it takes. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";

/** What the element hears with. */
let hear: ((event: object) => void) | undefined;
let frames: readonly { src: string; contentWindow: object; style: Record<string, string> }[];

beforeEach(async () => {
  vi.resetModules();
  vi.stubGlobal(
    "HTMLElement",
    class {
      querySelectorAll = (): typeof frames => frames;
    },
  );
  vi.stubGlobal("addEventListener", (_: string, listener: typeof hear) => (hear = listener));
  vi.stubGlobal("customElements", {
    get: () => undefined,
    define: (_: string, made: new () => { connectedCallback(): void }) => {
      new made().connectedCallback();
    },
  });
  frames = ["", "https://", "https://fair.example/fair/embed/"].map((src) => ({
    src,
    contentWindow: { postMessage: () => undefined },
    style: {},
  }));
  await import("../../layouts/islands/embed-element.ts");
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const tell = (index: number, origin: string): unknown => {
  const data = { type: "parvis:height", height: 500 };
  hear?.({ source: frames[index]?.contentWindow, origin, data });
  return frames[index]?.style.height;
};

test("the page that the frame is for says how high it is", () => {
  expect(tell(2, "https://fair.example")).toBe("500px");
});

test.each(["https://fair.exam", "https://other.example", "null"])("%s does not", (origin) => {
  expect(tell(2, origin)).toBeUndefined();
});

test("a frame whose address says nothing is left as it is", () => {
  expect(tell(0, "https://fair.example")).toBeUndefined();
  expect(tell(1, "https://fair.example")).toBeUndefined();
});
