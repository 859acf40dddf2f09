/** Links what events, sessions and themes offer. */
import type { Service, Work } from "../../site/model.ts";
import type { ServiceInput, WorkInput } from "../schema/links.ts";
import { need } from "./linker.ts";
import type { Linked } from "./meanings.ts";

/** What is offered to attendees. */
export const servicesOf = (services: readonly Linked<ServiceInput>[]): readonly Service[] =>
  services.map((service) =>
    typeof service === "string"
      ? { kind: service, note: undefined }
      : { kind: service.service, note: service.note },
  );

/** What is to be read, seen or heard: at an address, or in a file. */
export const worksOf = <Kind extends string>(
  works: readonly (Linked<WorkInput> & { readonly kind: Kind })[],
): readonly (Work & { readonly kind: Kind })[] =>
  works.map(({ media, ...work }) => ({
    ...work,
    url: work.url ?? need(media, work.title).url,
  }));
