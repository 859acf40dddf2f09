/** What the editor asks goes its way as if there were no worker. */
import { editorFolder } from "../../src/urls.ts";
import { base, scope } from "./scope.ts";

scope.addEventListener("fetch", (event) => {
  const { pathname } = new URL(event.request.url);
  if (pathname.startsWith(base() + editorFolder.slice(1))) event.stopImmediatePropagation();
});
