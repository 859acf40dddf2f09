/** Fetches a programme by its address: over https alone, from public addresses alone, so much and so long. */
import { isIP } from "node:net";
import { ImportFault } from "../fault.ts";
import type { Answer, Network } from "./network.ts";
import { isPublicAddress } from "./public-address.ts";

const mostBytes = 64 * 1024 * 1024;
const mostRedirects = 5;
/** In milliseconds, all in all. */
const longest = 60_000;

/** An address as it is told: without what may be a key. */
export const shownAddress = (url: string): string => {
  const parsed = URL.parse(url);
  return parsed ? `${parsed.protocol}//${parsed.host}${parsed.pathname}` : url;
};

const unreachable = (url: URL, message: string): ImportFault =>
  new ImportFault("unreachable", { value: shownAddress(url.href), message });

/** The address of a host that anybody may reach. Throws `ImportFault` if it has none. */
const publicAddressOf = async (url: URL, network: Network): Promise<string> => {
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const addresses = isIP(host) ? [host] : await network.resolve(host);
  const address = addresses.find(isPublicAddress);
  if (address === undefined)
    throw new ImportFault("private-address", { value: shownAddress(url.href) });
  return address;
};

const read = async ({ body }: Answer): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body) {
    size += piece.length;
    if (size > mostBytes) throw new ImportFault("too-large", { size: `${mostBytes / 1048576}` });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
};

/** One request; the next address, or what is there. */
const step = async (url: URL, network: Network, signal: AbortSignal): Promise<URL | Buffer> => {
  if (url.protocol !== "https:" || url.username !== "" || url.password !== "")
    throw new ImportFault("not-https", { value: shownAddress(url.href) });
  const address = await publicAddressOf(url, network);
  const answer = await network.ask(url, address, signal);
  try {
    const { status, location } = answer;
    if (status >= 300 && status < 400 && location !== undefined) {
      const next = URL.parse(location, url);
      if (next) return next;
    }
    if (status !== 200) throw unreachable(url, `HTTP ${status}`);
    return await read(answer);
  } finally {
    answer.close();
  }
};

/** Fetches what is at an address. Throws `ImportFault`. */
export const download = async (address: string, network: Network): Promise<Buffer> => {
  let url = URL.parse(address);
  if (!url) throw new ImportFault("not-https", { value: address });
  const signal = AbortSignal.timeout(longest);
  try {
    for (let count = 0; count <= mostRedirects; count++) {
      const found = await step(url, network, signal);
      if (!(found instanceof URL)) return found;
      url = found;
    }
  } catch (error) {
    if (error instanceof ImportFault) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw unreachable(url, signal.aborted ? `${longest / 1000} s` : message);
  }
  throw new ImportFault("too-many-redirects", { value: shownAddress(address) });
};
