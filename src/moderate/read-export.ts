/**
 * Reads what Netlify exports of its forms: a CSV file of its site, or the JSON of its API
 * (`GET /forms/{id}/submissions`), also after a spreadsheet has saved it anew; and e-mails that forms have begun.
 */
import { parseCsv } from "../write/csv.ts";
import { decodeText } from "../text/decode.ts";
import type { OwnWords } from "../i18n/own-words.ts";
import { cleanLine } from "./clean.ts";
import { columnName, type Label, labelled, labelsIn } from "./labels.ts";
import { isMailText, isSavedMail, readMails } from "./read-mail.ts";
import {
  type Form,
  forms,
  isCorrection,
  type Submission,
  toSubmission,
  type Written,
} from "./submission.ts";
import type { CommandKey } from "../i18n/commands.ts";

/** Why a file is no export. */
export interface ExportFault {
  readonly fault: CommandKey & `moderate.file.${string}`;
  readonly detail: string;
}

export interface Export {
  readonly submissions: readonly Submission[];
  /** How many are of other forms. */
  readonly others: number;
}

const fault = (name: ExportFault["fault"], detail = ""): ExportFault => ({ fault: name, detail });

/** The contributions of a file, oldest last as Netlify lists them; or what the file is instead. `words` are the site's own. */
export const readExport = async (
  bytes: Uint8Array,
  words?: OwnWords,
): Promise<Export | ExportFault> => {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return fault("moderate.file.spreadsheet");
  const text = decodeText(bytes)?.text;
  if (text === undefined || text.includes("\0")) return fault("moderate.file.binary");
  if (text.trim() === "") return fault("moderate.file.empty");
  if (/^\s*</.test(text)) return fault("moderate.file.page");
  if (/^\s*[[{]/.test(text)) return readJson(text);
  const labels = labelsIn(words);
  const delimiter = isSavedMail(text) ? undefined : delimiterOf(text, labels);
  if (delimiter !== undefined) return readTable(text, delimiter, labels);
  if (!isSavedMail(text) && !isMailText(text)) {
    const [first = ""] = text.trimStart().split(/\r?\n/);
    return fault("moderate.file.unknown", cleanLine(first).slice(0, 120));
  }
  // Mails say themselves how their bytes are to be read; UTF-16 and a mark at the beginning are of whoever saved them.
  const isMarked = /^(?:fffe|feff|efbbbf)/.test(Buffer.from(bytes.subarray(0, 3)).toString("hex"));
  const { mails, others } = await readMails(isMarked ? Buffer.from(text) : bytes, words);
  const read = gather(mails);
  return { ...read, others: read.others + others };
};

type JsonObject = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const toText = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";

const readJson = (text: string): Export | ExportFault => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return fault("moderate.file.json");
  }
  const list: unknown = isRecord(value) ? (value.submissions ?? [value]) : value;
  const rows = Array.isArray(list) ? list.filter(isRecord) : [];
  if (rows.some((row) => !isRecord(row.data))) {
    const message = rows.map((row) => toText(row.message)).find(Boolean);
    return fault(
      "moderate.file.unknown",
      cleanLine(message ?? rows.flatMap(Object.keys).slice(0, 8).join(", ")),
    );
  }
  return gather(
    rows.map((row) => {
      const data = isRecord(row.data) ? row.data : {};
      return {
        form: toText(row.form_name ?? data["form-name"]),
        id: toText(row.id),
        sent: toText(row.created_at ?? data.created_at),
        has: (field) => Object.hasOwn(data, field),
        value: (field) => (Object.hasOwn(data, field) ? toText(data[field]) : ""),
      };
    }),
  );
};

/** A column by what it holds; itself where no form has such a field. */
const fieldOf = (head: string, labels: readonly Label[]): string =>
  labelled(head, labels) ?? columnName(head);

/** What stands between the cells of a table of contributions; undefined if it is none. */
const delimiterOf = (text: string, labels: readonly Label[]): string | undefined => {
  const [first = ""] = text.trimStart().split(/\r?\n/);
  return [",", ";", "\t"].find((sign) =>
    first
      .split(sign)
      .map((head) => fieldOf(head, labels))
      .includes("event"),
  );
};

const readTable = (
  text: string,
  delimiter: string,
  labels: readonly Label[],
): Export | ExportFault => {
  const table = parseCsv(text, delimiter);
  if (typeof table === "number") return fault("moderate.file.csv", String(table));
  const [heads = [], ...rows] = table;
  const columns = new Map(heads.map((head, i) => [fieldOf(head, labels), i]));
  const cell = (row: readonly string[], ...names: readonly string[]): string =>
    names.map((name) => row[columns.get(name) ?? -1] ?? "").find((value) => value !== "") ?? "";
  return gather(
    rows.map((row) => ({
      form: cell(row, "form_name", "form"),
      id: cell(row, "id", "submission_id"),
      sent: cell(row, "created_at", "date", "submitted_at", "timestamp"),
      has: (field) => columns.has(field),
      value: (field) => cell(row, field),
    })),
  );
};

interface Row extends Written {
  readonly form: string;
}

/** The form that a row is of: the one it names, else the one that has its fields. */
const formOf = ({ form, has }: Row): Form | undefined => {
  const named = forms.find((one) => one === form.trim().toLowerCase());
  if (named || form.trim() !== "") return named;
  if (has("good") || has("better")) return "feedback";
  if (has("biography")) return "speaker";
  if (has("abstract")) return "session";
  if (has("title")) return "theme";
  return has("text") ? "comment" : undefined;
};

/** “Your name” is the writer’s on one form, and what is corrected on another. */
const named = (row: Row): Row => ({
  ...row,
  has: (field) => row.has(field) || (field === "name" && row.has("author")),
  value: (field) => row.value(field) || (field === "name" ? row.value("author") : ""),
});

const gather = (rows: readonly Row[]): Export => {
  const submissions = rows.flatMap((row) => {
    const form = formOf(row);
    return form ? [toSubmission(form, isCorrection(form) ? named(row) : row)] : [];
  });
  const unique = [...new Map(submissions.map((one) => [one.key, one])).values()];
  return { submissions: unique, others: rows.length - submissions.length };
};
