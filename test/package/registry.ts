/** A registry of npm on this machine: what is packed here, and what that depends on as this repository has it. */
import { spawn } from "node:child_process";
import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { basename, dirname, join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import * as z from "zod";

const root = resolve(import.meta.dirname, "../..");

const PackageSchema = z.looseObject({ version: z.string(), link: z.boolean().optional() });
const LockSchema = z.object({ packages: z.record(z.string(), z.looseObject({})) });

const lock = LockSchema.parse(JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")));

/** What is packed: its `package.json`, and the tarball. */
export interface Packed {
  readonly manifest: z.output<typeof PackageSchema> & { readonly name: string };
  readonly file: string;
}

/** The folders of a package, of which some may be missing: those of other machines. */
const foldersOf = (name: string): readonly string[] =>
  Object.keys(lock.packages).filter((path) => path.endsWith(`node_modules/${name}`));

const manifestOf = (folder: string): z.output<typeof PackageSchema> => {
  const file = join(root, folder, "package.json");
  const known: unknown = existsSync(file)
    ? JSON.parse(readFileSync(file, "utf8"))
    : lock.packages[folder];
  return PackageSchema.parse(known);
};

const packument = (name: string, address: string, packed: readonly Packed[]): unknown => {
  const own = packed.filter(({ manifest }) => manifest.name === name).map((one) => one.manifest);
  const versions = own.length > 0 ? own : foldersOf(name).map(manifestOf);
  if (versions.length === 0) return undefined;
  return {
    name,
    "dist-tags": { latest: versions.at(-1)?.version },
    versions: Object.fromEntries(
      versions.map((manifest) => [
        manifest.version,
        { ...manifest, name, dist: { tarball: `${address}/-/${name}/${manifest.version}` } },
      ]),
    ),
  };
};

/** A folder as npm unpacks it: its first part is left out, and packages below it are their own. */
const sendFolder = (folder: string, response: ServerResponse): void => {
  const path = join(root, folder);
  const args = ["-C", dirname(path), "--exclude", "*/node_modules", "-cf", "-", basename(path)];
  spawn("tar", args, { stdio: ["ignore", "pipe", "inherit"] }).stdout.pipe(response);
};

const sendTarball = (path: string, packed: readonly Packed[], response: ServerResponse): void => {
  const name = dirname(path);
  const version = basename(path);
  const own = packed.find((one) => one.manifest.name === name && one.manifest.version === version);
  const folder = foldersOf(name).find((one) => manifestOf(one).version === version);
  if (own) createReadStream(own.file).pipe(response);
  else if (folder !== undefined && existsSync(join(root, folder))) sendFolder(folder, response);
  else response.writeHead(404).end();
};

/** Its address, for `npm_config_registry`; it ends with the test. */
export const startRegistry = async (packed: readonly Packed[]): Promise<string> => {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "").slice(1);
    if (path.startsWith("-/")) {
      sendTarball(path.slice(2), packed, response);
      return;
    }
    const known = packument(path, `http://${request.headers.host ?? ""}`, packed);
    response.writeHead(known ? 200 : 404, { "content-type": "application/json" });
    response.end(JSON.stringify(known ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
};
