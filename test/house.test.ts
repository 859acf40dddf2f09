/** The house: which room may import from which, that nothing goes in a circle, and that functions are short. */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix, relative, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");

/**
 * Who may import whom. A room is a folder of `src/` or `layouts/`, or a module that lies beside them. Wings are
 * commands that a reader may leave shut: each is removed with its folder, and its line in `src/commands/index.ts`.
 */
const rooms: Readonly<Record<string, string>> = {
  "src/time": "",
  "src/urls": "",
  "src/site": "src/text src/time src/urls",
  "src/write": "",
  "src/i18n": "src/site src/time src/write",
  "src/text": "src/i18n src/write",
  "src/disk": "",
  "src/styles": "src/i18n src/site src/urls src/write",
  "src/content": "src/disk src/i18n src/site src/styles src/text src/time src/urls",
  "src/editor": "src/content src/i18n src/schemas src/site src/urls src/write",
  "src/cards": "src/disk src/i18n src/site src/styles src/text src/write",
  "src/kits": "src/cards src/disk src/i18n src/pictures src/site src/styles src/text",
  "src/pictures": "src/disk src/site src/text src/urls",
  "src/pdf": "src/disk src/time",
  "src/outputs":
    "src/own src/cards src/i18n src/site src/styles src/text src/time src/urls src/write",
  "src/schemas": "src/content src/disk src/i18n src/run src/site",
  "src/run": "src/content src/disk src/i18n",
  "src/own": "src/content src/disk src/site",
  "src/archived": "src/content src/disk src/site src/urls",
  "src/build":
    "src/archived src/cards src/content src/disk src/editor src/i18n src/kits src/outputs src/own src/pdf src/pictures src/run src/schemas src/site src/styles src/text src/time src/urls src/write",
  "src/eleventy": "src/build",
  "src/index": "src/content src/own src/site",
  "src/create": "src/cli src/commands src/run",
  "src/memory": "src/i18n",
  "src/changes": "src/content src/i18n src/site src/text src/time",
  "src/serve":
    "src/build src/content src/disk src/i18n src/memory src/own src/pictures src/run src/schemas src/site src/styles src/text src/urls src/write",
  // Wings
  "src/archive": "src/archived src/build src/content src/disk src/i18n src/own src/run src/site",
  "src/completion": "src/i18n src/run",
  "src/import": "src/content src/disk src/i18n src/own src/run src/site src/text src/time src/urls",
  "src/moderate": "src/content src/disk src/i18n src/run src/site src/text src/time src/write",
  "src/new": "src/content src/disk src/i18n src/run src/schemas src/time",
  "src/record": "src/changes src/content src/disk src/i18n src/run src/site src/time",
  "src/review": "src/archived src/build src/changes src/content src/i18n src/run src/site src/text",
  "src/translate": "src/content src/disk src/i18n src/run src/time",
  // The door of the command line
  "src/commands":
    "src/archive src/build src/completion src/content src/disk src/i18n src/import src/moderate src/new src/own src/record src/review src/run src/schemas src/serve src/time src/translate",
  "src/cli":
    "src/build src/commands src/content src/disk src/i18n src/memory src/own src/run src/text",
  "src/parvis": "src/cli",
  // The look
  layouts: "layouts/parts src/build src/i18n src/site src/text src/urls src/write",
  "layouts/parts":
    "layouts src/build src/cards src/i18n src/kits src/outputs src/pictures src/site src/styles src/text src/time src/urls src/write",
  "layouts/pages":
    "layouts layouts/parts src/i18n src/outputs src/site src/text src/time src/urls src/write",
  "layouts/islands": "layouts src/i18n src/outputs src/text src/write",
  "layouts/worker": "src/i18n src/outputs src/urls",
};

const wings = [
  "archive",
  "completion",
  "import",
  "moderate",
  "new",
  "record",
  "review",
  "translate",
];

const files = ["src", "layouts"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(?:ts|mjs)$/.test(name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .sort(),
);

const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** The modules of the house that a module imports, be it types alone. */
const importsOf = (file: string): readonly string[] =>
  [...textOf(file).matchAll(/\b(?:from|import)\s*\(?\s*"(\.\.?\/[^"]+)"/g)].flatMap(
    ([, path = ""]) => {
      const target = posix.join(posix.dirname(file), path);
      return files.includes(target) ? [target] : [];
    },
  );

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** `src/content/rules/ids.ts` is in `src/content`, `layouts/context.ts` in `layouts`. */
const roomOf = (file: string): string => {
  const [top = "", inner = "", more] = file.split("/");
  if (top === "layouts") return more === undefined ? top : `${top}/${inner}`;
  return `${top}/${inner.replace(/\.\w+$/, "")}`;
};

const crossings = new Set(
  [...imports].flatMap(([file, targets]) =>
    targets.map((target) => `${roomOf(file)} → ${roomOf(target)}`),
  ),
);
const allowed = Object.entries(rooms).flatMap(([room, others]) =>
  others.split(" ").flatMap((other) => (other === "" ? [] : [`${room} → ${other}`])),
);

describe("rooms", () => {
  test("each is in the table", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(rooms).sort());
  });

  test("import from those alone that the table names", () => {
    const within = (crossing: string): boolean => {
      const [from, to] = crossing.split(" → ");
      return from === to;
    };
    expect([...crossings].filter((one) => !within(one) && !allowed.includes(one))).toEqual([]);
  });

  test("import from all that the table names", () => {
    expect(allowed.filter((one) => !crossings.has(one))).toEqual([]);
  });

  test("of src import nothing of layouts", () => {
    expect([...crossings].filter((one) => /^src\/.* → layouts/.test(one))).toEqual([]);
  });

  test.each(wings)("the wing %s is imported by its command alone", (wing) => {
    const guests = [...crossings].filter((one) => one.endsWith(` → src/${wing}`));
    expect(guests.filter((one) => !/^src\/(?:commands|[a-z]+) → /.test(one))).toEqual([]);
    expect(guests.map((one) => one.split(" → ")[0]).filter((one) => one !== `src/${wing}`)).toEqual(
      ["src/commands"],
    );
  });
});

/** The modules from which a way leads back to themselves. */
const circles = (): readonly string[] => {
  const reaches = new Map<string, ReadonlySet<string>>();
  const reach = (file: string): ReadonlySet<string> => {
    const known = reaches.get(file);
    if (known) return known;
    const found = new Set<string>();
    const open = [...(imports.get(file) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      open.push(...(imports.get(next) ?? []));
    }
    reaches.set(file, found);
    return found;
  };
  return files.filter((file) => reach(file).has(file));
};

test("no module imports itself by way of others", () => {
  expect(circles()).toEqual([]);
});

const longest = 60;

/** The functions of a module with more lines than that, by their names. */
const longFunctions = (file: string): readonly string[] => {
  const source = ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, true);
  const lineAt = (position: number): number => source.getLineAndCharacterOfPosition(position).line;
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && "body" in node && node.body) {
      const lines = lineAt(node.end) - lineAt(node.getStart()) + 1;
      const { name } = ts.isVariableDeclaration(node.parent) ? node.parent : node;
      if (lines > longest) found.push(`${file}: ${name?.getText() ?? "a function"}, ${lines}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

test(`no function has more than ${longest} lines`, () => {
  expect(files.flatMap(longFunctions)).toEqual([]);
});

test("no module is named for what it is good for in general", () => {
  expect(files.filter((file) => /\/(?:utils?|helpers?|misc|common)(?:\/|\.)/.test(file))).toEqual(
    [],
  );
});
