/** Reads a file of a site into a form, and writes what changed there into the file. */
import { isMap, toMap } from "../../content/patch/values.ts";
import { rewrite } from "../../content/patch/yaml-document.ts";
import { markdownFile } from "../../content/patch/yaml-format.ts";
import { splitFrontMatter } from "../../content/yaml/front-matter.ts";
import { parseYaml, type Value } from "../../content/yaml/parse.ts";
import type { Form } from "../form.ts";
import { bodyKey, entriesKey, sourceKey } from "../keys.ts";
import { writeChanges } from "./changes.ts";
import { fromForm } from "./from-form.ts";
import { namesInMarkdown } from "./media-names.ts";
import { type ShownMap, toForm, unfit } from "./to-form.ts";

interface Parts {
  readonly head: string;
  /** The YAML, with its last line break. */
  readonly yaml: string;
  readonly tail: string;
}

const wholeYaml = (text: string): Parts => ({ head: "", yaml: text, tail: "" });

/** The front matter of a Markdown file, and what is around it. */
const frontMatter = (text: string): Parts | undefined => {
  const parts = splitFrontMatter(text);
  if (typeof parts === "string" || "language" in parts) return undefined;
  const { matter, matterStart, bodyStart } = parts;
  const end = matterStart + matter.length;
  const yaml = matter === "" ? "" : `${matter}\n`;
  return {
    head: text.slice(0, matterStart),
    yaml,
    tail: text.slice(matter === "" ? end : end + 1, bodyStart),
  };
};

const bodyOf = (text: string, parts: Parts | undefined): string => {
  const start = parts ? parts.head.length + parts.yaml.length + parts.tail.length : 0;
  return text.slice(start).trim();
};

const textIn = (shown: ShownMap, key: string): string => {
  const text = shown[key];
  return typeof text === "string" ? text.replace(/\r\n?/g, "\n") : "";
};

/** One format: how a kind of file is read and written. */
export class FileFormat {
  readonly #form: Form;
  readonly #isMarkdown: boolean;

  constructor(form: Form, isMarkdown: boolean) {
    this.#form = form;
    this.#isMarkdown = isMarkdown;
  }

  /** What the form shows of a text. Throws what cannot be read, or is something else than the form is for. */
  read(text: string): ShownMap {
    const parts = this.#partsOf(text);
    const value = parseYaml(parts?.yaml ?? "");
    const shown = toForm(value ?? toMap([]), this.#form);
    if (shown === unfit)
      throw new Error("This file is none of its kind: it is to be mended by hand.");
    return {
      ...(this.#form.type === "fields" ? (shown as ShownMap | undefined) : { [entriesKey]: shown }),
      ...(this.#isMarkdown && { [bodyKey]: bodyOf(text, parts) }),
      [sourceKey]: text,
    };
  }

  /** The text of a file that says what the form holds: the one that was read, with what changed; or a new one. */
  write(shown: ShownMap): string {
    const source = textIn(shown, sourceKey);
    const parts = this.#partsOf(source);
    const former = parseYaml(parts?.yaml ?? "");
    const held = this.#form.type === "fields" ? shown : shown[entriesKey];
    const wanted = fromForm(held, this.#form, former);
    const body = namesInMarkdown(textIn(shown, bodyKey).trim(), source);
    if (source === "" || !parts) return this.#fresh(wanted, body);
    const { head, yaml, tail } = parts;
    const written = head + writeChanges(yaml, former, wanted) + tail;
    if (!this.#isMarkdown) return written;
    if (body === bodyOf(source, parts)) return written + source.slice((head + yaml + tail).length);
    return `${written.trimEnd()}\n${body === "" ? "" : `\n${body}\n`}`;
  }

  #partsOf(text: string): Parts | undefined {
    return this.#isMarkdown ? frontMatter(text) : wholeYaml(text);
  }

  #fresh(value: Value, body: string): string {
    return this.#isMarkdown ? markdownFile(isMap(value) ? value : toMap([]), body) : rewrite(value);
  }
}
