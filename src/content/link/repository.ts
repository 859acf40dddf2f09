import { type Editor, knownHosts, type Repository } from "../../site/repository.ts";
import type { EditorInput, RepositoryInput } from "../schema/repository.ts";

/** Where the files of a site are kept, and how they are edited there. */
interface Kept {
  readonly repository?: Repository;
  readonly editor?: Editor;
}

type Said = Exclude<RepositoryInput, string>;

const toRepository = ({ address, branch, host, folder = "" }: Said): Repository => {
  const steps = folder.split("/").filter((step) => step !== "" && step !== ".");
  return {
    address,
    branch: branch ?? "main",
    // What the schema lets pass has a host.
    host: host ?? knownHosts.get(new URL(address).host) ?? "github",
    folder: steps.map((step) => `${step}/`).join(""),
  };
};

/** As far as the site's file says; an editor that names no repository writes into that of the site. */
export const keptAt = (
  repository: RepositoryInput | undefined,
  editor: EditorInput | undefined,
): Kept => {
  const said = typeof repository === "string" ? { address: repository } : repository;
  const address = editor?.repository ?? said?.address;
  if (address === undefined) return {};
  const own = address === said?.address ? said : undefined;
  const edited: Said = {
    ...own,
    address,
    branch: editor?.branch ?? own?.branch,
    host: editor?.host ?? own?.host,
  };
  return {
    repository: toRepository(said ?? edited),
    ...(editor && {
      editor: {
        repository: toRepository(edited),
        isReviewed: editor.review,
        login: editor.login,
      },
    }),
  };
};
