/**
 * Loaded before a command (`node --import`), it counts what the command does to the disk below some folders, and at a
 * given count lets the process die, half-way through what it writes, or the disk refuse. In JavaScript, for it takes
 * the place of functions of Node.
 *   MORTAL={"folders": ["/tmp/site"], "at": 7, "how": "SIGKILL", "log": "/tmp/log"}
 * `how` is a signal, or the code of an error: ENOSPC. Without `at` everything is only written down in `log`.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const { folders, at = Infinity, how = "SIGKILL", log } = JSON.parse(process.env.MORTAL ?? "{}");
const real = { ...fs };
const isOurs = (path) => folders.some((folder) => String(path).startsWith(folder));
/** To wait for the disk, files are opened with `r+`, which changes nothing. */
const isWriting = (flags) => typeof flags === "string" && /[wa]/.test(flags);

let count = 0;
/** Each thing that is done has a number; `half` is done before dying in the midst of it. */
const step = (name, path, half = () => undefined) => {
  count++;
  if (log !== undefined) real.appendFileSync(log, `${count} ${name} ${path}\n`);
  if (count !== at) return;
  if (/^SIG/.test(how)) {
    half();
    process.kill(process.pid, how);
    // A signal that is handled comes later: what is under way goes on.
    if (how === "SIGKILL") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    return;
  }
  const error = new Error(`${how}: refused, ${name} '${path}'`);
  throw Object.assign(error, { code: how, syscall: name, path: String(path) });
};

const plain = ["mkdirSync", "rmdirSync", "unlinkSync", "chmodSync", "chownSync", "mkdtempSync"];
for (const name of plain)
  fs[name] = (path, ...rest) => {
    if (isOurs(path)) step(name.replace("Sync", ""), path);
    return real[name](path, ...rest);
  };

for (const name of ["renameSync", "copyFileSync", "linkSync", "symlinkSync"])
  fs[name] = (from, to, ...rest) => {
    if (isOurs(from) || isOurs(to)) step(name.replace("Sync", ""), to);
    return real[name](from, to, ...rest);
  };

for (const name of ["writeFileSync", "appendFileSync"])
  fs[name] = (path, body, ...rest) => {
    if (typeof path !== "number" && isOurs(path)) {
      const bytes = Buffer.from(body);
      step("open", path);
      step("write", path, () =>
        real[name](path, bytes.subarray(0, Math.floor(bytes.length / 2)), ...rest),
      );
    }
    return real[name](path, body, ...rest);
  };

fs.openSync = (path, flags, ...rest) => {
  if (isOurs(path) && isWriting(flags)) step("open", path);
  return real.openSync(path, flags, ...rest);
};

/** File by file, as the system does it. */
fs.rmSync = (path, options = {}) => {
  if (!isOurs(path)) return real.rmSync(path, options);
  const stats = real.lstatSync(path, { throwIfNoEntry: false });
  if (!stats) return real.rmSync(path, options);
  if (!stats.isDirectory()) return fs.unlinkSync(path);
  if (!options.recursive) return real.rmSync(path, options);
  for (const name of real.readdirSync(path)) fs.rmSync(join(String(path), name), options);
  return fs.rmdirSync(path);
};

syncBuiltinESMExports();
