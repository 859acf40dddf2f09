/** The worker of a site that has an editor. */
import "./pass-editor.ts";
import "./index.ts";
