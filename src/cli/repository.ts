/** Where a site lies in its repository, and where that is on the web. */
import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Place } from "../content/print/place.ts";
import { type Environment, toRealPath } from "./environment.ts";

/** The nearest folder above that git keeps; in a further work tree or a submodule `.git` is a file. */
const rootOf = (folder: string): string | undefined => {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : rootOf(parent);
};

/** The files of the commit that is checked, as a CI names them: https://docs.gitlab.com/ci/variables/predefined_variables/ */
const addressOf = (env: Environment): string | undefined => {
  const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_SHA, CI_PROJECT_URL, CI_COMMIT_SHA } = env;
  if (GITHUB_SERVER_URL && GITHUB_REPOSITORY && GITHUB_SHA)
    return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/blob/${GITHUB_SHA}/`;
  return CI_PROJECT_URL && CI_COMMIT_SHA ? `${CI_PROJECT_URL}/-/blob/${CI_COMMIT_SHA}/` : undefined;
};

/** Where a site lies for those who see its repository; a CI may have taken the files out of git. */
export const placeOf = (site: string, env: Environment): Place => {
  const checkout = env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR;
  const root = rootOf(site) ?? (checkout && toRealPath(site, checkout));
  const path = root ? relative(root, site).split(sep) : [];
  const isInside = path.join("") !== "" && path[0] !== "..";
  return { folder: isInside ? `${path.join("/")}/` : "", address: addressOf(env) };
};
