/** Which process something belongs to, and whether it is still there. */
import { readFileSync, readlinkSync } from "node:fs";
import { hostname } from "node:os";
import * as z from "zod";

const OwnerSchema = z.object({
  process: z.number().int().positive(),
  /** The machine, and on Linux the container: numbers of processes mean nothing elsewhere. */
  machine: z.string(),
  /** When the process began, as the system counts: numbers are given again. */
  began: z.string(),
});

export type Owner = z.infer<typeof OwnerSchema>;

const orEmpty = (read: () => string): string => {
  try {
    return read();
  } catch {
    return "";
  }
};

/** The state and the beginning of a process, from `/proc` of Linux: proc_pid_stat(5), fields 3 and 22. */
const statOf = (id: number): { readonly state: string; readonly began: string } => {
  const stat = orEmpty(() => readFileSync(`/proc/${id}/stat`, "latin1"));
  // The name of the program, in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return { state: fields[0] ?? "", began: fields[19] ?? "" };
};

const machine = (): string =>
  [hostname(), orEmpty(() => readlinkSync("/proc/self/ns/pid"))].join(" ");

/** This process. */
export const self = (): Owner => ({
  process: process.pid,
  machine: machine(),
  began: statOf(process.pid).began,
});

const isSame = (one: Owner, other: Owner): boolean =>
  one.process === other.process && one.machine === other.machine && one.began === other.began;

/** True for this very process. */
export const isSelf = (owner: Owner): boolean => isSame(owner, self());

/** Whether a process is still there; undefined if it ran on another machine, where nobody can look. */
export const isRunning = (owner: Owner): boolean | undefined => {
  if (owner.machine !== machine()) return undefined;
  try {
    process.kill(owner.process, 0);
  } catch (error) {
    // EPERM: there is one, of somebody else.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  const { state, began } = statOf(owner.process);
  // One that has ended stays as a zombie until its parent has asked how.
  return !["Z", "X"].includes(state) && (owner.began === "" || began === owner.began);
};

/** Reads what `writeOwner` wrote; undefined if it is not there, or says nothing. */
export const readOwner = (file: string): Owner | undefined => {
  try {
    return OwnerSchema.safeParse(JSON.parse(readFileSync(file, "utf8"))).data;
  } catch {
    return undefined;
  }
};
