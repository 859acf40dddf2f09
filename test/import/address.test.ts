/** Programmes by their address: a server on this machine plays the Internet, and nothing leaves it. */
import { existsSync, readFileSync } from "node:fs";
import { createServer, get, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { download } from "../../src/import/fetch/download.ts";
import type { Network } from "../../src/import/fetch/network.ts";
import { isPublicAddress } from "../../src/import/fetch/public-address.ts";
import { importAgain } from "../../src/import/import-again.ts";
import { importFile } from "../../src/import/import-file.ts";
import { emptyFolder, now } from "./harness.ts";

vi.setConfig({ testTimeout: 60_000 });

const publicAddress = "198.100.45.1";

/** A network of one server, and the hosts and addresses that were asked for. */
const playInternet = async (
  answer: RequestListener,
  addresses: Readonly<Record<string, readonly string[]>> = {},
): Promise<{ readonly network: Network; readonly asked: string[] }> => {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  // A server that listens on a port has such an address.
  const { port } = server.address() as AddressInfo;
  const asked: string[] = [];
  const network: Network = {
    resolve: (host) => Promise.resolve(addresses[host] ?? [publicAddress]),
    ask: async (url, address, signal) => {
      asked.push(`${url.hostname} ${address}`);
      const response = await new Promise<IncomingMessage>((resolve, reject) => {
        get(`http://127.0.0.1:${port}${url.pathname}${url.search}`, { signal }, resolve).on(
          "error",
          reject,
        );
      });
      return {
        status: response.statusCode ?? 0,
        location: response.headers.location,
        body: response,
        close: () => response.destroy(),
      };
    },
  };
  return { network, asked };
};

const text = async (address: string, network: Network): Promise<string> =>
  (await download(address, network)).toString();

describe("an address", () => {
  test("is asked at the address that was checked, whatever type is said", async () => {
    const { network, asked } = await playInternet((_, response) => {
      response.setHeader("content-type", "application/octet-stream").end("hello");
    });
    expect(await text("https://a.example/schedule.json", network)).toBe("hello");
    expect(asked).toEqual([`a.example ${publicAddress}`]);
  });

  test.each([
    ["http", "http://a.example/x", "not-https"],
    ["with a password", "https://me:pw@a.example/x", "not-https"],
    ["of this machine", "https://127.0.0.1/x", "private-address"],
    ["of this machine, in other figures", "https://2130706433/x", "private-address"],
    ["of this machine, in IPv6", "https://[::1]/x", "private-address"],
    ["of this machine, in IPv6 around IPv4", "https://[::ffff:127.0.0.1]/x", "private-address"],
    ["whose name leads to this network", "https://inner.example/x", "private-address"],
    ["of a cloud’s own data", "https://169.254.169.254/latest", "private-address"],
  ])("%s is not asked", async (_, address, key) => {
    const { network, asked } = await playInternet((_, response) => response.end("no"), {
      "inner.example": ["192.168.1.7", "fd00::7"],
    });
    await expect(download(address, network)).rejects.toMatchObject({ key });
    expect(asked).toEqual([]);
  });

  test.each([
    ["to this machine", "https://localhost.example/", "private-address"],
    ["to what is not safe", "http://b.example/", "not-https"],
    ["to a file", "file:///etc/passwd", "not-https"],
    ["to itself", "/again", "too-many-redirects"],
  ])("that is passed on %s is refused", async (_, location, key) => {
    const { network } = await playInternet(
      (_, response) => response.writeHead(302, { location }).end(),
      { "localhost.example": ["127.0.0.1"] },
    );
    await expect(download("https://a.example/x", network)).rejects.toMatchObject({ key });
  });

  test("that is passed on to a public one is followed, and that is checked anew", async () => {
    const { network, asked } = await playInternet((request, response) => {
      if (request.url === "/x") response.writeHead(301, { location: "https://b.example/y" }).end();
      else response.end("there");
    });
    expect(await text("https://a.example/x", network)).toBe("there");
    expect(asked).toEqual([`a.example ${publicAddress}`, `b.example ${publicAddress}`]);
  });

  test("that never ends is left off", async () => {
    const piece = Buffer.alloc(1024 * 1024);
    const { network } = await playInternet((_, response) => {
      const send = (): void => {
        while (response.write(piece));
      };
      response.on("drain", send);
      send();
    });
    await expect(download("https://a.example/x", network)).rejects.toMatchObject({
      key: "too-large",
    });
  });

  test.each([404, 500])("that answers %s is unreachable", async (status) => {
    const { network } = await playInternet((_, response) => response.writeHead(status).end("x"));
    await expect(download("https://a.example/x", network)).rejects.toMatchObject({
      key: "unreachable",
      params: { message: `HTTP ${status}` },
    });
  });
});

test.each([
  ["8.8.8.8", true],
  ["2606:4700::1111", true],
  ["10.1.2.3", false],
  ["172.31.0.1", false],
  ["172.32.0.1", true],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["255.255.255.255", false],
  ["fe80::1", false],
  ["fd12::1", false],
  ["64:ff9b::7f00:1", false],
  ["2002:7f00:1::", false],
  ["nonsense", false],
])("%s is public: %s", (address, is) => {
  expect(isPublicAddress(address)).toBe(is);
});

describe("an import by address", () => {
  const table = (title: string): string => `Title,Start,Id\n${title},2027-06-11 09:30,1\n`;

  const setUp = async () => {
    let body = table("Bread");
    const { network, asked } = await playInternet((_, response) => response.end(body));
    const into = join(emptyFolder(), "site");
    const printed: string[] = [];
    const say = (words: string): void => {
      printed.push(words);
    };
    const terminal = { hasColor: false, print: say, tell: say };
    const told = {
      ...{ into, event: "e", timezone: undefined, format: undefined, map: undefined },
      ...{ sheet: undefined, media: undefined, prunes: false, keeps: false, all: false },
      ...{ now, language: "en", network },
    };
    const change = (next: string): void => {
      body = next;
    };
    const read = (path: string): string => readFileSync(join(into, path), "utf8");
    return { asked, told, terminal, printed, change, read, into };
  };

  test("is asked again by an import without a word, as it was asked", async () => {
    const { asked, told, terminal, printed, change, read } = await setUp();
    const source = "https://a.example/talks.csv?year=2027";
    const first = await importFile({ ...told, source, timezone: "Europe/Paris" }, terminal);
    expect(first).toBe(0);
    expect(read("content/e/event.md")).toContain("timezone: Europe/Paris");
    const before = read("imports/e.json");
    expect(await importAgain({ ...told, event: undefined }, terminal)).toBe(0);
    expect(printed.at(-1)).toContain(
      "Nothing has changed since the last import of https://a.example/talks.csv.",
    );
    expect(read("imports/e.json")).toBe(before);
    change(table("Bread for all"));
    expect(await importAgain(told, terminal)).toBe(0);
    expect(read("content/e/sessions/bread.md")).toContain("title: Bread for all");
    expect(asked).toHaveLength(3);
  });

  test("with a key in it is not kept, for imports/ is published", async () => {
    const { told, terminal, printed, read } = await setUp();
    const source = "https://a.example/talks.csv?ak=s3cret";
    expect(await importFile({ ...told, source, timezone: "UTC" }, terminal)).toBe(0);
    expect(read("imports/e.json")).not.toContain("s3cret");
    expect(printed.join()).not.toContain("s3cret");
    expect(printed.join()).toContain("looks like a key");
    await expect(importAgain(told, terminal)).rejects.toThrow("No import has an address");
  });

  test("that cannot be reached changes nothing", async () => {
    const { told, terminal, printed, into } = await setUp();
    expect(await importFile({ ...told, source: "https://127.0.0.1/x" }, terminal)).toBe(1);
    expect(printed.join()).toContain("leads to no public address");
    expect(existsSync(into)).toBe(false);
  });
});
