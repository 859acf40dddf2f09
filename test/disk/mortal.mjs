/**
 * Counts what is done to the disk below some folders, and at a given count lets the process die, half-way through what
 * it writes, or the disk refuse. Loaded before a command (`node --import`), it is told by the environment:
 *   MORTAL={"folders": ["/tmp/site"], "at": 7, "how": "SIGKILL", "log": "/tmp/log"}
 * `how` is a signal, or the code of an error: ENOSPC. With `copies`, a folder, all folders are copied there before each
 * thing that is done: what a process that dies then leaves; where `rarely`, a pattern, fits the path, one time in 25. In
 * With `always` everything is refused. In JavaScript, for it takes the place of functions of Node.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";

const real = { ...fs };

let plan = { folders: [], ...JSON.parse(process.env.MORTAL ?? "{}") };
let count = 0;
let isBusy = false;

/** Sets what is to happen, for tests of this very process; returns how many things were done since the last time. */
export const setPlan = (next) => {
  const done = count;
  plan = next;
  count = 0;
  return done;
};

const isOurs = (path) => !isBusy && plan.folders.some((folder) => String(path).startsWith(folder));

/** To wait for the disk, files are opened with `r+`, which changes nothing. */
const isWriting = (flags) => typeof flags === "string" && /[wa]/.test(flags);

const copyAll = () => {
  plan.folders.forEach((folder, i) => {
    const to = join(plan.copies, String(count), String(i));
    real.mkdirSync(to, { recursive: true });
    if (real.existsSync(folder)) real.cpSync(folder, to, { recursive: true, mode: 2 });
  });
};

/** What one function of Node does by means of others is not counted. */
const quietly = (work) => {
  const wasBusy = isBusy;
  isBusy = true;
  try {
    return work();
  } finally {
    isBusy = wasBusy;
  }
};

const die = (how) => {
  process.kill(process.pid, how);
  // A signal that is handled comes later: what is under way goes on.
  if (how === "SIGKILL") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};

const note = (line) => {
  const open = real.openSync(plan.log, "a");
  real.writeSync(open, line);
  real.closeSync(open);
};

/** Each thing that is done has a number; `half` is done before dying in the midst of it. */
const step = (name, path, half = () => undefined) => {
  count++;
  if (plan.log) note(`${count} ${name} ${path}\n`);
  if (plan.copies && (count % 25 === 0 || !plan.rarely || !new RegExp(plan.rarely).test(path))) {
    quietly(half);
    quietly(copyAll);
  }
  if (count !== plan.at && !plan.always) return;
  if (/^SIG/.test(plan.how)) {
    quietly(half);
    die(plan.how);
    return;
  }
  const error = new Error(`${plan.how}: refused, ${name} '${path}'`);
  throw Object.assign(error, { code: plan.how, syscall: name, path: String(path) });
};

const ofOnePath = ["mkdir", "rmdir", "unlink", "chmod", "chown", "mkdtemp"];
for (const name of ofOnePath)
  fs[`${name}Sync`] = (path, ...rest) => {
    if (isOurs(path)) step(name, path);
    return real[`${name}Sync`](path, ...rest);
  };

for (const name of ["rename", "copyFile", "link", "symlink"])
  fs[`${name}Sync`] = (from, to, ...rest) => {
    if (isOurs(from) || isOurs(to)) step(name, to);
    return real[`${name}Sync`](from, to, ...rest);
  };

fs.writeFileSync = (path, body, ...rest) => {
  if (typeof path !== "number" && isOurs(path)) {
    const bytes = Buffer.from(body);
    const half = bytes.subarray(0, Math.floor(bytes.length / 2));
    step("open", path);
    step("write", path, () => {
      real.writeFileSync(path, half, ...rest);
    });
  }
  return quietly(() => real.writeFileSync(path, body, ...rest));
};

fs.openSync = (path, flags, ...rest) => {
  if (isOurs(path) && isWriting(flags)) step("open", path);
  return real.openSync(path, flags, ...rest);
};

/** File by file, as the system does it. */
fs.rmSync = (path, options = {}) => {
  const stats = isOurs(path) ? real.lstatSync(path, { throwIfNoEntry: false }) : undefined;
  if (stats?.isFile()) return fs.unlinkSync(path);
  if (!stats?.isDirectory() || !options.recursive) return real.rmSync(path, options);
  for (const name of real.readdirSync(path)) fs.rmSync(join(String(path), name), options);
  return fs.rmdirSync(path);
};

syncBuiltinESMExports();
