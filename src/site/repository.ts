/** Where the files of a site are kept with git, for those who edit them there. */

/** What a server may run; Forgejo, and so Codeberg, speaks as Gitea does. */
export const repositoryHosts = ["github", "gitlab", "gitea"] as const;
export type RepositoryHost = (typeof repositoryHosts)[number];

/** What well-known servers run. */
export const knownHosts: ReadonlyMap<string, RepositoryHost> = new Map([
  ["github.com", "github"],
  ["gitlab.com", "gitlab"],
  ["codeberg.org", "gitea"],
  ["gitea.com", "gitea"],
]);

export interface Repository {
  /** `https://github.com/owner/name` */
  readonly address: string;
  readonly branch: string;
  readonly host: RepositoryHost;
  /** Where the site lies in it: empty, or with a slash at its end, `site/`. */
  readonly folder: string;
}

/** An editor in the browser, at `/admin/`. */
export interface Editor {
  readonly repository: Repository;
  /** True if each change waits as a proposal, a pull or merge request. */
  readonly isReviewed: boolean;
  /** The application by which one signs in: its id, or for GitHub its address. Undefined: with a token. */
  readonly login: string | undefined;
}

const editors: Readonly<Record<RepositoryHost, string>> = {
  github: "edit",
  gitlab: "-/edit",
  gitea: "_edit",
};

/** A path, or a branch with slashes, as it stands in an address. */
const encoded = (path: string): string => path.split("/").map(encodeURIComponent).join("/");

/** Where the host lets one edit a file of the site in the browser, and propose that. */
export const editAddress = ({ address, branch, host, folder }: Repository, file: string): string =>
  `${address}/${editors[host]}/${encoded(branch)}/${encoded(folder + file)}`;
