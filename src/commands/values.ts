/** How values of flags are read; undefined for what is none. */
import { parseDate } from "../time.ts";

/** `https://example.org/folder/` → `https://example.org/folder`; undefined if it is no address of a site. */
export const readAddress = (text: string): string | undefined => {
  const url = URL.parse(text);
  const isSite = url && /^https?:$/.test(url.protocol) && !url.search && !url.hash && !url.username;
  return isSite ? url.href.replace(/(?<!\/)\/+$/, "") : undefined;
};

/** A date stands for its first instant; undefined if the moment does not exist anywhere. */
export const readMoment = (text: string): string | undefined => {
  const date = parseDate(text, "UTC");
  if (typeof date === "string" || date.precision === "month") return undefined;
  return date.precision === "day" ? `${text}T00:00` : text;
};

/** A port to listen on; 0 asks the system for one that is free. */
export const readPort = (text: string): number | undefined => {
  const port = Number(text);
  return Number.isInteger(port) && port >= 0 && port <= 65535 ? port : undefined;
};
