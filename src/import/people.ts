import { toId } from "../content/suggest/nearest.ts";
import type { Notes } from "./notes.ts";
import type { ForeignPerson } from "./programme.ts";

/** A person as one session of the source has it; `id` is empty where the source gives none. */
type PersonRecord = Omit<ForeignPerson, "key"> & { readonly id: string };

type Named = Pick<PersonRecord, "id" | "name">;

const longer = (a: string, b: string): string => (b.length > a.length ? b : a);

/** A name as it is compared: `Zoé Été` and `ZOE  ETE` are one person. */
export const sameName = (name: string): string => toId(name) || name;

/** The ids that several names carry, each with them: systems that were merged count their people anew, each from 1. */
const findShared = (records: readonly Named[]): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, Map<string, string>>();
  for (const { id, name } of records) {
    if (id === "" || name === "") continue;
    const ofId = names.get(id) ?? new Map<string, string>();
    names.set(id, ofId.set(sameName(name), name));
  }
  return new Map(
    [...names].flatMap(([id, ofId]) => (ofId.size > 1 ? [[id, [...ofId.values()]] as const] : [])),
  );
};

/** Who takes part, each once: by id, or by name where there is none; by both where an id carries several names. */
export class PeopleIndex {
  readonly #people = new Map<string, ForeignPerson>();
  readonly #byName = new Map<string, string>();
  readonly #shared: ReadonlyMap<string, readonly string[]>;
  readonly #notes: Notes;

  /** `all` are the people of the whole source, if it has ids. */
  constructor(notes: Notes, all: readonly Named[] = []) {
    this.#notes = notes;
    this.#shared = findShared(all);
    for (const [id, names] of this.#shared) notes.add("shared-id", `${id}: ${names.join(" / ")}`);
  }

  /** Notes a person, and gives its key; an empty list for one without name. */
  add({ id, ...person }: PersonRecord): readonly string[] {
    if (person.name === "") {
      this.#notes.add("no-name", id);
      return [];
    }
    const name = sameName(person.name);
    // Someone without id may be known by one from another session.
    const own = this.#shared.has(id) ? `${id}~${name}` : id;
    const key = own || (this.#byName.get(name) ?? person.name);
    const former = this.#people.get(key);
    if (!this.#byName.has(name) || id) this.#byName.set(name, key);
    this.#people.set(key, former ? merge(former, person) : { key, ...person });
    return [key];
  }

  /** Notes a person of whom only the name is known, and perhaps where they come from and their family name. */
  addNamed(name: string, organisation: string, sort?: string): readonly string[] {
    return this.add({
      id: "",
      name,
      sort,
      role: "",
      organisation,
      biography: "",
      photo: "",
      url: "",
      links: [],
    });
  }

  get all(): readonly ForeignPerson[] {
    return [...this.#people.values()];
  }
}

/** The fuller of two records of the same person, field by field. */
const merge = (former: ForeignPerson, person: Omit<ForeignPerson, "key">): ForeignPerson => ({
  ...former,
  sort: former.sort || person.sort,
  role: longer(former.role, person.role),
  organisation: longer(former.organisation, person.organisation),
  biography: longer(former.biography, person.biography),
  photo: former.photo || person.photo,
  url: former.url || person.url,
  links: former.links.length >= person.links.length ? former.links : person.links,
});
