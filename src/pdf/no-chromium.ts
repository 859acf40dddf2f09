/** Nothing to print with is installed. */
export class NoPrinter extends Error {}

/** No Chromium could be started on this machine. */
export class NoChromium extends Error {
  /** The first line of what the system said. */
  readonly reason: string;

  constructor(reason: string) {
    super(`No Chromium: ${reason}`);
    this.reason = reason;
  }
}
