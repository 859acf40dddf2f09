/** The YAML language server of editors, spoken to over its protocol: https://microsoft.github.io/language-server-protocol */
import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import * as z from "zod";

const program = join(
  dirname(createRequire(import.meta.url).resolve("yaml-language-server/package.json")),
  "bin/yaml-language-server",
);

/** Counted from 0. */
const Position = z.object({ line: z.number(), character: z.number() });
type Position = z.output<typeof Position>;

const Diagnostics = z.object({
  uri: z.string(),
  diagnostics: z.array(
    z.object({ message: z.string(), range: z.object({ start: Position, end: Position }) }),
  ),
});
export type Diagnostic = z.output<typeof Diagnostics>["diagnostics"][number];

const Completions = z.object({
  items: z.array(
    z.object({
      label: z.string(),
      documentation: z
        .union([z.string(), z.object({ value: z.string() }).transform(({ value }) => value)])
        .optional(),
    }),
  ),
});

const Hover = z.object({ contents: z.object({ value: z.string() }) }).nullable();

const Asked = z.object({ items: z.array(z.object({ section: z.string() })) });

/** What is set in an editor: `{ "yaml.schemas": … }`. */
export type Settings = Readonly<Record<string, unknown>>;

/** `{ schemas: … }` of `{ "yaml.schemas": … }`, as an editor hands out the settings of a section. */
const sectionOf = (settings: Settings, section: string): Settings =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([key, value]) =>
      key.startsWith(`${section}.`) ? [[key.slice(section.length + 1), value]] : [],
    ),
  );

/** What an editor tells the server that it can do. */
const capabilities = {
  workspace: { configuration: true, workspaceFolders: true },
  textDocument: {
    hover: { contentFormat: ["markdown"] },
    completion: { completionItem: { documentationFormat: ["markdown"], snippetSupport: true } },
  },
};

/** An editor in which a folder is open. */
export class Editor {
  readonly #folder: string;
  readonly #server: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #diagnosed = new Map<string, (found: readonly Diagnostic[]) => void>();

  private constructor(folder: string, settings: Settings) {
    this.#folder = folder;
    const server = spawn(process.execPath, [program, "--stdio"], {
      cwd: folder,
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.#server = server;
    this.#connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    this.#connection.onRequest("workspace/configuration", (asked: unknown) =>
      Asked.parse(asked).items.map(({ section }) => sectionOf(settings, section)),
    );
    this.#connection.onRequest("client/registerCapability", () => null);
    this.#connection.onNotification("textDocument/publishDiagnostics", (told: unknown) => {
      const { uri, diagnostics } = Diagnostics.parse(told);
      this.#diagnosed.get(uri)?.(diagnostics);
    });
    this.#connection.listen();
  }

  static async open(folder: string, settings: Settings): Promise<Editor> {
    const editor = new Editor(folder, settings);
    const uri = pathToFileURL(folder).href;
    const workspaceFolders = [{ uri, name: "site" }];
    const told = { processId: process.pid, rootUri: uri, workspaceFolders, capabilities };
    await editor.#connection.sendRequest("initialize", told);
    await editor.#connection.sendNotification("initialized", {});
    await editor.#connection.sendNotification("workspace/didChangeConfiguration", {
      settings: null,
    });
    return editor;
  }

  /** Shows a text in the place of a file; what is found wrong in it. */
  async show(file: string, text: string): Promise<readonly Diagnostic[]> {
    const { uri } = this.#of(file);
    const found = new Promise<readonly Diagnostic[]>((resolve) => {
      this.#diagnosed.set(uri, resolve);
    });
    const textDocument = { uri, languageId: "yaml", version: 1, text };
    await this.#connection.sendNotification("textDocument/didOpen", { textDocument });
    return found;
  }

  /** Tells that a file was written, as editors do of those of a folder. */
  async tellWritten(file: string): Promise<void> {
    const changes = [{ ...this.#of(file), type: 2 }];
    await this.#connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  }

  /** What is offered at a place of a file that is shown. */
  async complete(file: string, position: Position) {
    const where = { textDocument: this.#of(file), position };
    const offered: unknown = await this.#connection.sendRequest("textDocument/completion", where);
    return Completions.parse(offered).items;
  }

  /** What is said of a place of a file that is shown. */
  async hover(file: string, position: Position): Promise<string | undefined> {
    const where = { textDocument: this.#of(file), position };
    const said: unknown = await this.#connection.sendRequest("textDocument/hover", where);
    return Hover.parse(said)?.contents.value;
  }

  close(): void {
    this.#connection.dispose();
    this.#server.kill();
  }

  #of(file: string) {
    return { uri: pathToFileURL(join(this.#folder, file)).href };
  }
}
