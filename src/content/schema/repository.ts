/** Where the files of a site are kept with git, and how one edits them there. */
import * as z from "zod";
import { knownHosts, type RepositoryHost, repositoryHosts } from "../../site/repository.ts";
import { boolean, oneOf, sign } from "./scalars.ts";

/** A server and at least two steps: GitLab has groups in groups. */
const form = /^(?:https:\/\/)?((?:[\w-]+\.)+[a-z]{2,}(?::\d+)?)((?:\/[\w.~-]+){2,})$/i;

const withoutEnding = (address: string): string => address.replace(/(?:\.git)?\/?$/, "");

/** GitHub and Gitea have no groups in groups: what follows the name is a page. */
const withoutPage = (address: string, host: RepositoryHost | undefined): string => {
  const steps = address.replace(/^https:\/\//, "").split("/");
  return host === undefined || host === "gitlab"
    ? address
    : `https://${steps.slice(0, 3).join("/")}`;
};

const isPlain = (path: string): boolean =>
  path.split("/").every((step) => step !== "." && step !== ".." && step !== "-");

/** What is copied from where it stands otherwise: `git@github.com:owner/name.git`, or a page within. */
const meantAddress = (value: string): string | undefined => {
  const plain = value.trim().replace(/^(?:ssh:\/\/)?git@([^:/]+)[:/]/, "$1/");
  const [address = ""] = plain
    .replace(/^http:\/\//i, "https://")
    .replace(/^(https:\/\/)?www\./i, "$1")
    .split(/[?#]|\/(?:-\/)?(?:tree|blob|src|edit)\/|\/-(?:\/|$)/);
  const [, server, path = ""] = form.exec(withoutEnding(address)) ?? [];
  return server !== undefined && isPlain(path) ? withoutEnding(address) : undefined;
};

const fault = (context: z.RefinementCtx, value: string, fixed: string | undefined): never => {
  context.addIssue({ code: "custom", params: { problem: "bad-value.repository", value, fixed } });
  return z.NEVER;
};

/** The address of a repository as its host shows it; becomes one with `https://`. */
export const repositoryAddress = () =>
  z.string().transform((value, context): string => {
    const [, server, path] = form.exec(withoutEnding(value)) ?? [];
    if (server === undefined || path === undefined || !isPlain(path))
      return fault(context, value, meantAddress(value));
    const address = `https://${server.toLowerCase()}${path}`;
    const whole = withoutPage(address, knownHosts.get(server.toLowerCase()));
    return whole === address ? address : fault(context, value, whole.slice("https://".length));
  });

const isKnown = (address: string): boolean => knownHosts.has(new URL(address).host);

const reportServer = (address: string, context: z.RefinementCtx, path: string[] = []): void => {
  const params = { problem: "bad-value.repository-host", value: new URL(address).host };
  context.addIssue({ code: "custom", path, params });
};

/** A folder of the repository, as a path from its root. */
const folder = () =>
  sign().superRefine((value, context) => {
    if (!value.split("/").includes("..")) return;
    const params = { problem: "bad-value.repository-folder", value };
    context.addIssue({ code: "custom", params });
  });

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
      folder: folder().optional().describe("The folder of the site in it."),
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
