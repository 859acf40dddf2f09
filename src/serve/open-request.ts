/** A page asks to open the place of a problem in an editor: starting a program is nothing that any page may ask for. */
import type { IncomingMessage, ServerResponse } from "node:http";
import type { BrowserMessage } from "./message.ts";

/** Where open pages ask for it. */
export const openPath = "/.parvis/open";

/** No place is longer. */
const mostBytes = 10_000;

/** True for a request of a page that this server has sent; the host of the server was looked at before. */
const isOwn = ({ headers }: IncomingMessage): boolean =>
  headers.origin === `http://${headers.host}` &&
  [undefined, "same-origin"].includes(headers["sec-fetch-site"]?.toString()) &&
  headers["content-type"] === "application/json";

/** Undefined of a body that is too long, or is cut off. */
const textOf = async (request: IncomingMessage): Promise<string | undefined> => {
  let text = "";
  try {
    for await (const chunk of request) {
      text += String(chunk);
      if (text.length > mostBytes) return undefined;
    }
    return text;
  } catch {
    // Who asked has gone before the end.
    return undefined;
  }
};

const placeIn = (text: string | undefined): unknown => {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Opens what the overlay shows at this moment, and nothing else; says whether an editor did. */
export const answerOpen = async (
  request: IncomingMessage,
  response: ServerResponse,
  { overlay }: BrowserMessage,
  open: (place: string) => Promise<boolean>,
): Promise<void> => {
  const place = isOwn(request) ? placeIn(await textOf(request)) : undefined;
  const item = overlay?.items.find((one) => one.place !== "" && one.place === place);
  if (item) {
    const isOpen = await open(item.place).catch(() => false);
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ isOpen }));
  } else response.writeHead(403, { Connection: "close" }).end();
};
