/**
 * Stands for `lftp`: does to a folder, `REMOTE`, what its script says, as far as Parvis says it, and writes down what it did
 * and in which order. What it does not know is an error, as is the command of `BREAK_AT`.
 */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

const { REMOTE = "", LOG = "", LFTP_PASSWORD = "", BREAK_AT } = process.env;
const [flag, script = ""] = process.argv.slice(2);
if (flag !== "-f") throw new Error(`lftp ${process.argv.slice(2).join(" ")}`);

const settings = new Map<string, string>();
let folder = "";

const log = (...words: readonly string[]): void => {
  appendFileSync(LOG, `${JSON.stringify(words)}\n`);
};

/** Words as lftp reads them: in quotation marks, a backslash stands before what is meant as it is. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"((?:\\.|[^"\\])*)"|(\S+)/g)].map(([, quoted, bare = ""]) =>
    quoted === undefined ? bare : quoted.replace(/\\(.)/g, "$1"),
  );

const put = (from: string, to: string): void => {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  cpSync(from, join(folder, to));
  log("put", to);
};

const open = (words: readonly string[]): void => {
  const [password, user, name = "", address = ""] = words;
  if (password !== "--env-password" || user !== "--user") throw new Error(words.join(" "));
  if (settings.get("ftp:ssl-force") !== "true" || settings.get("cmd:fail-exit") !== "true")
    throw new Error("in the open");
  log("open", name, LFTP_PASSWORD, address);
};

const mirror = (words: readonly string[]): void => {
  const [from = "", to = ""] = words.filter((word) => !word.startsWith("--")).slice(-2);
  if (words.includes("--reverse")) {
    const files = readdirSync(from, { recursive: true, withFileTypes: true });
    for (const file of files)
      if (file.isFile()) {
        const path = join(file.parentPath, file.name);
        put(path, path.slice(from.length + 1));
      }
    return;
  }
  const name = words[words.indexOf("--include-glob") + 1] ?? "";
  if (!words.includes("--no-recursion") || from !== ".") throw new Error(words.join(" "));
  if (existsSync(join(folder, name))) cpSync(join(folder, name), join(to, name));
};

const commands: Readonly<Record<string, (words: readonly string[]) => void>> = {
  set: ([name = "", value = ""]) => settings.set(name, value),
  open,
  cd: ([path = ""]) => {
    folder = join(REMOTE, path);
    if (!existsSync(folder)) throw new Error(`cd: ${path}`);
  },
  mirror,
  rm: ([force, path = ""]) => {
    if (force !== "-f") throw new Error("rm");
    rmSync(join(folder, path), { force: true });
    log("rm", path);
  },
  put: ([path = ""]) => {
    put(path, basename(path));
  },
};

for (const line of readFileSync(script, "utf8").split("\n"))
  for (const command of line.startsWith("set ") ? line.split("; ") : [line]) {
    const [name, ...words] = wordsOf(command);
    if (name === undefined) continue;
    const run = commands[name];
    if (!run || name === BREAK_AT) throw new Error(`Not done: ${name}`);
    run(words);
  }
