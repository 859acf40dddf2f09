/** The one door to the network: names become addresses, and an address is asked. */
import { lookup } from "node:dns/promises";
import { request } from "node:https";

/** What a server answers. */
export interface Answer {
  readonly status: number;
  /** Where else it is to be found. */
  readonly location: string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  readonly close: () => void;
}

/** How names are resolved and servers asked; tests bring their own. */
export interface Network {
  readonly resolve: (host: string) => Promise<readonly string[]>;
  /** Asks the server at an address that was checked, whatever its name leads to by now. */
  readonly ask: (url: URL, address: string, signal: AbortSignal) => Promise<Answer>;
}

/** The Internet. */
export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  ask: (url, address, signal) =>
    new Promise((resolve, reject) => {
      const asked = request(
        url,
        {
          signal,
          headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "parvis" },
          lookup: (_, options, done) => {
            const family = address.includes(":") ? 6 : 4;
            if (options.all) done(null, [{ address, family }]);
            else done(null, address, family);
          },
        },
        (response) => {
          resolve({
            status: response.statusCode ?? 0,
            location: response.headers.location,
            body: response,
            close: () => response.destroy(),
          });
        },
      );
      asked.on("error", reject);
      asked.end();
    }),
};
