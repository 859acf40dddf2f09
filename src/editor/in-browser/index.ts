/** The editor in the browser: Sveltia CMS, which reads and writes the files of a site by its forms. */
import * as sveltia from "@sveltia/cms";
import type { EditorForms } from "../forms.ts";
import { FileFormat } from "./file-format.ts";
import type { ShownMap } from "./to-form.ts";

/** What is used of it: its types name modules that TypeScript does not find. */
interface Cms {
  registerCustomFormat(
    name: string,
    extension: string,
    methods: {
      readonly fromFile: (text: string) => ShownMap;
      readonly toFile: (shown: ShownMap) => string;
    },
  ): void;
  init(): Promise<void>;
}

// The one door to it.
const cms = (sveltia as unknown as { readonly default: Cms }).default;

const forms = (await (await fetch("forms.json")).json()) as EditorForms;
for (const [name, { form, extension }] of Object.entries(forms)) {
  const format = new FileFormat(form, extension === "md");
  cms.registerCustomFormat(name, extension, {
    fromFile: (text) => format.read(text),
    toFile: (shown) => format.write(shown),
  });
}
await cms.init();
