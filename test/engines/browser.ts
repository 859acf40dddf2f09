/** A browser of others, as the tests drive it, whatever its driver speaks. */

/** How many there are of something in a page, or what is written there: whatever JSON can say. */
export type Script = (given: string) => unknown;

/** One device of the “actions” that WebDriver and WebDriver BiDi have in common. */
export interface Device {
  readonly type: "key" | "pointer";
  readonly id: string;
  readonly parameters?: object;
  readonly actions: readonly object[];
}

/** A window, and what its driver can do with it. */
export interface Window {
  /** Errors and warnings of its pages, since it was last asked. */
  readonly faults: () => Promise<readonly string[]>;
  readonly size: (width: number) => Promise<void>;
  readonly go: (address: string) => Promise<void>;
  /** Runs a function in the page; `undefined` comes back as null. */
  readonly run: (script: Script, given?: string) => Promise<unknown>;
  readonly act: (devices: readonly Device[]) => Promise<void>;
  /** Its print as a PDF. */
  readonly print: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/** How a window is opened: its device has its clock in New York. */
export type Open = (scheme: "light" | "dark") => Promise<Window>;

/** A browser that may be there. */
export interface Engine {
  readonly name: string;
  /** What is missing of it here; undefined where it can be run. */
  readonly missing: string | undefined;
  /** As it says itself: “WebKitGTK 2.50.6”. */
  readonly version: string;
  /** False where the driver gives no print. */
  readonly canPrint: boolean;
  readonly open: Open;
}

/** In which zone its device is: not in that of the conference. */
export const zone = "America/New_York";
