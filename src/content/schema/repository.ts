/** Where the files of a site are kept with git, and how one edits them there. */
import * as z from "zod";
import { knownHosts, repositoryHosts } from "../../site/repository.ts";
import { boolean, oneOf, sign } from "./scalars.ts";

/** A server and at least two steps: GitLab has groups in groups. */
const form = /^(?:https:\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?::\d+)?)((?:\/[\w.~-]+){2,})$/i;

const withoutEnding = (address: string): string => address.replace(/(?:\.git)?\/?$/, "");

/** What is copied from where it stands otherwise: `git@github.com:owner/name.git`, or a page within. */
const meantAddress = (value: string): string | undefined => {
  const plain = value.trim().replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, "$1/");
  const [address = ""] = plain
    .replace(/^http:\/\//i, "https://")
    .replace(/^(https:\/\/)?www\./i, "$1")
    .split(/[?#]|\/(?:-\/)?(?:tree|blob|src|edit)\//);
  return form.test(withoutEnding(address)) ? withoutEnding(address) : undefined;
};

/** The address of a repository as its host shows it; becomes one with `https://`. */
export const repositoryAddress = () =>
  z.string().transform((value, context): string => {
    const [, server, path] = form.exec(withoutEnding(value)) ?? [];
    if (server !== undefined && path !== undefined) return `https://${server.toLowerCase()}${path}`;
    const params = { problem: "bad-value.repository", value, fixed: meantAddress(value) };
    context.addIssue({ code: "custom", params });
    return z.NEVER;
  });

const isKnown = (address: string): boolean => knownHosts.has(new URL(address).host);

const reportServer = (address: string, context: z.RefinementCtx, path: string[] = []): void => {
  const params = { problem: "bad-value.repository-host", value: new URL(address).host };
  context.addIssue({ code: "custom", path, params });
};

const branch = () => sign().optional().describe("Its branch; `main` by default.");
const host = () =>
  oneOf(repositoryHosts).optional().describe("What its server runs, where Parvis does not know.");

/** `repository`: an address alone, or with what is to be known of it. */
export const RepositorySchema = z.union([
  repositoryAddress().superRefine((address, context) => {
    if (!isKnown(address)) reportServer(address, context);
  }),
  z
    .strictObject({
      address: repositoryAddress().describe("Its address: `github.com/owner/name`."),
      branch: branch(),
      host: host(),
      folder: sign().optional().describe("The folder of the site in it."),
    })
    .superRefine(({ address, host }, context) => {
      if (host === undefined && !isKnown(address)) reportServer(address, context, ["address"]);
    }),
]);
export type RepositoryInput = z.output<typeof RepositorySchema>;

/** `editor`: that files may be edited in the browser, at `/admin/`. */
export const EditorSchema = z
  .strictObject({
    repository: repositoryAddress()
      .optional()
      .describe("Where it writes; by default where `repository` says."),
    branch: branch(),
    host: host(),
    review: boolean().default(false).describe("Whether each change waits as a proposal."),
    login: sign()
      .optional()
      .describe("The application by which one signs in; without it, with a token."),
  })
  .superRefine(({ repository, host }, context) => {
    if (repository !== undefined && host === undefined && !isKnown(repository))
      reportServer(repository, context, ["repository"]);
  });
export type EditorInput = z.output<typeof EditorSchema>;
