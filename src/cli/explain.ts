/** One line about what ended a command. */
import { sep } from "node:path";
import { nameOf } from "../disk/places.ts";
import { InTheWay } from "../disk/folder-swap.ts";
import { Locked } from "../disk/lock.ts";
import { ChangedMeanwhile } from "../disk/staged-change.ts";
import { Unrecoverable } from "../disk/unrecoverable.ts";
import { printFaultIn } from "../text/print-fault.ts";
import type { SayCommand } from "../i18n/commands.ts";

/** What lies at the bottom of an error that was wrapped on its way up. */
const rootOf = (error: unknown): unknown => {
  if (!(error instanceof Error)) return error;
  const inner = "originalError" in error ? error.originalError : error.cause;
  return inner instanceof Error ? rootOf(inner) : error;
};

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split("\n")[0] ?? "";

const isFull = (code: unknown): boolean => code === "ENOSPC" || code === "EDQUOT";
const isDenied = (code: unknown): boolean =>
  code === "EACCES" || code === "EPERM" || code === "EROFS";

/** Calls of the system that change a folder. */
const changes = new Set<unknown>(["mkdir", "rename", "rmdir", "rm", "unlink", "link", "chmod"]);

/** True if the system refused to write, not to read: a disk may be for reading alone, and these folders are our own. */
const isWrite = (code: unknown, syscall: unknown, path: string): boolean =>
  code === "EROFS" || changes.has(syscall) || /[\\/][^\\/]*\.(?:parvis|building)[\\/]/.test(path);

/** What happened to the files that a command was to write; undefined for all else. */
const explainWriting = (error: unknown, say: SayCommand): string | undefined => {
  if (error instanceof Locked) return say("cli.locked", { lock: nameOf(error.lock) });
  if (error instanceof InTheWay) return say("cli.in-the-way", { folder: nameOf(error.folder) });
  if (error instanceof ChangedMeanwhile) return say("cli.changed", { file: error.file });
  if (!(error instanceof Unrecoverable)) return undefined;
  const reason = messageOf(rootOf(error.cause ?? error));
  return say("cli.unsettled", { folder: nameOf(error.folder), reason });
};

/** One line about a crash; the system's refusals (a full disk, no permission) are no fault of Parvis. */
export const explain = (error: unknown, site: string, say: SayCommand): string => {
  const writing = explainWriting(error, say);
  if (writing !== undefined) return writing;
  const unprinted = printFaultIn(error);
  if (unprinted) return say("cli.unprinted", { message: unprinted.message });
  const root = rootOf(error);
  const message = messageOf(root);
  if (!(root instanceof Error) || !("syscall" in root)) return say("cli.crash", { message });
  const code = "code" in root ? root.code : undefined;
  if (isFull(code)) return say("cli.full");
  const path = "path" in root ? String(root.path) : "";
  if (!isDenied(code) || !isWrite(code, root.syscall, path)) return say("cli.system", { message });
  const isOfSite = ["content", "data", "imports", "archive", ".parvis"].some((name) =>
    `${path}${sep}`.startsWith(`${site}${sep}${name}${sep}`),
  );
  return say(isOfSite ? "cli.denied.site" : "cli.denied", { path: nameOf(path) });
};
