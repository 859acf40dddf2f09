/** The people of a mapped file, and whom sessions mean by what they write. */
import { fullNames, readPeople } from "../formats/people-cell.ts";
import { toMarkdown } from "../html.ts";
import type { Notes } from "../notes.ts";
import { PeopleIndex } from "../people.ts";
import type { ForeignPerson } from "../programme.ts";
import type { Found } from "./find.ts";
import { wantedRecords } from "./lookup.ts";
import type { MapInput } from "./schema.ts";
import { line, links, passage, textOf, texts, valuesOf } from "./texts.ts";

export class MappedPeople {
  readonly #index: PeopleIndex;
  /** By their ids and their names. */
  readonly #keys = new Map<string, readonly string[]>();
  /** By what stands in the file. */
  readonly #records = new Map<unknown, readonly string[]>();
  readonly #hasIds: boolean;
  readonly #notes: Notes;

  constructor(tree: unknown, people: MapInput["people"], notes: Notes) {
    const records = people ? [...wantedRecords(tree, people)] : [];
    this.#index = new PeopleIndex(
      notes,
      records.map((record) => ({ id: line(record, people?.id), name: line(record, people?.name) })),
    );
    this.#notes = notes;
    this.#hasIds = people?.id !== undefined;
    if (!people) return;
    for (const record of records) {
      const [id, name] = [line(record, people.id), line(record, people.name)];
      const keys = this.#index.add({
        id,
        name,
        sort: line(record, people.sort),
        role: line(record, people.role),
        organisation: line(record, people.organisation),
        biography: toMarkdown(passage(record, people.biography)),
        photo: texts(record, people.photo)[0] ?? "",
        url: texts(record, people.url)[0] ?? "",
        links: links(record, people.links),
      });
      this.#records.set(record.value, keys);
      // An id of several people means all of them.
      if (id !== "") this.#keys.set(id, [...new Set([...(this.#keys.get(id) ?? []), ...keys])]);
      if (!this.#keys.has(name)) this.#keys.set(name, keys);
    }
  }

  /** The keys of those whom a session names: the records of people themselves, their ids, or names. */
  of(record: Found, { speakers }: MapInput["sessions"], title: string): readonly string[] {
    const keys = valuesOf(record, speakers).flatMap((values) =>
      values.flatMap(
        (value) =>
          this.#records.get(value) ?? this.#find(textOf(value), values.length === 1, title),
      ),
    );
    return [...new Set(keys)];
  }

  get all(): readonly ForeignPerson[] {
    return this.#index.all;
  }

  #find(said: string, isCell: boolean, title: string): readonly string[] {
    const known = this.#keys.get(said);
    if (known) return known;
    const named = isCell
      ? readPeople(said, fullNames, this.#notes)
      : [{ name: said, organisation: "", sort: undefined }];
    return named.flatMap(({ name, organisation, sort }) => {
      const keys = this.#keys.get(name);
      if (keys) return keys;
      // Where people have ids, a word without a space is one of nobody.
      if (this.#hasIds && !/\s/.test(name)) {
        this.#notes.add("unknown-person", `${title}: ${name}`);
        return [];
      }
      return this.#index.addNamed(name, organisation, sort);
    });
  }
}
