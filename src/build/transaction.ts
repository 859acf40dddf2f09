/** A folder is replaced whole or not at all; what others have put there stays. */
import { existsSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { atExit } from "../disk/at-exit.ts";
import { FolderSwap } from "../disk/folder-swap.ts";
import { removeFolder } from "../disk/folders.ts";
import { move } from "../disk/move.ts";
import { orderlyEnd } from "../disk/signals.ts";
import { foreignFiles } from "./foreign.ts";
import { isMarked } from "./mark.ts";

/** Former versions let the old output step aside under this name. */
const previousOf = (out: string): string => join(dirname(out), `${basename(out)}.previous`);

/** Brings to an end what a killed build has left: the output is then the former one, or the new one. */
export const recoverOutput = (out: string): void => {
  FolderSwap.recover(out);
  const previous = previousOf(out);
  if (!existsSync(out) && isMarked(previous)) move(previous, out);
};

/** Pages on their way when a build failed may yet be written: what they have left goes when the process does. */
const tidyAtEnd = (swap: FolderSwap): void => {
  atExit(() => {
    swap.tidy();
  });
};

/**
 * Fills a fresh folder beside `out` and puts it in its place. If `fill` fails, or the process ends before it is done,
 * the fresh folder is removed and `out` is what it was. `tellKept` is told which files and folders of others have
 * stayed. Throws `Locked`, `InTheWay`, `ForeignInTheWay` and `Unrecoverable`.
 */
export const replaceFolder = async <T>(
  out: string,
  fill: (folder: string) => Promise<T>,
  tellKept: (paths: readonly string[]) => void = () => undefined,
): Promise<T> => {
  recoverOutput(out);
  const endSignals = orderlyEnd();
  const swap = FolderSwap.begin(out);
  const end = (): void => {
    swap.end();
  };
  const callOff = atExit(end);
  try {
    const filled = await fill(swap.fresh);
    let kept: readonly string[] = [];
    swap.commit((former, fresh) => (kept = foreignFiles(former, fresh)));
    if (isMarked(previousOf(out))) removeFolder(previousOf(out));
    tellKept(kept);
    return filled;
  } catch (error) {
    tidyAtEnd(swap);
    throw error;
  } finally {
    end();
    callOff();
    endSignals();
  }
};
