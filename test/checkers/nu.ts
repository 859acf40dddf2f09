/** The Nu Html Checker, the W3C's: https://validator.github.io/validator/ */
import { spawn } from "node:child_process";
import * as z from "zod";

/** What it says of a place in a page or in a file of styles. */
export interface Remark {
  /** Where: the address of a page, or of a file. */
  readonly url: string;
  readonly kind: "error" | "warning";
  readonly message: string;
  /** What stands there, with what is before and behind it. */
  readonly extract: string;
}

const ReportSchema = z.object({
  messages: z.array(
    z.looseObject({
      type: z.string(),
      subType: z.string().optional(),
      url: z.string(),
      message: z.string(),
      extract: z.string().default(""),
    }),
  ),
});

/** Checks pages by their addresses, or files of styles; `mode` is `--html` or `--css`. */
export const checkByNu = async (
  jar: string,
  mode: "--html" | "--css",
  places: readonly string[],
): Promise<readonly Remark[]> => {
  const child = spawn("java", [
    "-Xss2m",
    "-Dnu.validator.servlet.allow-forbidden-hosts=true",
    ...["-jar", jar, mode, "--stdout", "--exit-zero-always", "--format", "json"],
    ...places,
  ]);
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => said.push(chunk));
  await new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
  const text = Buffer.concat(said).toString();
  if (!text.startsWith("{")) throw new Error(text);
  return ReportSchema.parse(JSON.parse(text)).messages.map((one) => ({
    url: one.url,
    // It calls a warning an info of the kind “warning”; what is “fatal” or could not be read is an error.
    kind: one.type === "info" ? "warning" : "error",
    message: one.message,
    extract: one.extract,
  }));
};
