/** `config.yml` of Sveltia CMS, made of the schemas and the site. JSON is YAML (YAML 1.2 §1.3). */
import { editorWords } from "../i18n/editor.ts";
import type { Editor, Repository } from "../site/repository.ts";
import type { Site } from "../site/model.ts";
import { collections, ofFiles } from "./collections.ts";
import type { Widget } from "./widgets.ts";

/** Where the programs of a host are asked: `https://api.github.com`. */
export const apiRoot = ({ address, host }: Repository): string => {
  const { origin, hostname } = new URL(address);
  if (host === "gitlab") return `${origin}/api/v4`;
  if (host === "gitea") return `${origin}/api/v1`;
  return hostname === "github.com" ? "https://api.github.com" : `${origin}/api/v3`;
};

const backend = ({ repository, login }: Editor): Widget => {
  const { address, branch, host } = repository;
  const { origin, pathname } = new URL(address);
  const oauth =
    host === "github"
      ? { base_url: login }
      : { base_url: origin, auth_type: "pkce", app_id: login };
  return {
    name: host,
    repo: pathname.slice(1),
    branch,
    api_root: apiRoot(repository),
    auth_methods: login === undefined ? ["token"] : ["oauth", "token"],
    ...(login !== undefined && oauth),
  };
};

/** The configuration of a site that has an editor. */
export const editorConfig = (site: Site, editor: Editor): Widget => {
  const { folder } = editor.repository;
  const say = editorWords(site.language);
  // Gitea has no such proposals in Sveltia CMS.
  const isReviewed = editor.isReviewed && editor.repository.host !== "gitea";
  return {
    backend: backend(editor),
    ...(isReviewed && { publish_mode: "editorial_workflow" }),
    app_title: say("title", { title: site.title }),
    site_url: site.address ?? "",
    media_folder: `${folder}data/media`,
    public_folder: "/",
    media_libraries: {
      default: { config: { slugify_filename: true } },
      stock_assets: { providers: [] },
    },
    editor: { preview: false },
    ...(site.versions && { i18n: ofFiles(site.versions.map(({ language }) => language)) }),
    slug: { encoding: "ascii", clean_accents: true, maxlength: 60 },
    collections: collections(site, folder),
  };
};
