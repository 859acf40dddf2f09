/** The properties of a calendar’s components, as they are written. */
import type ICAL from "ical.js";

type Component = InstanceType<typeof ICAL.Component>;
type Property = InstanceType<typeof ICAL.Property>;

/** What stands in a property, as it is written. */
export const writtenIn = (property: Property | null): string => {
  const value: unknown = property?.getFirstValue();
  return typeof value === "string" ? value.trim() : "";
};

/** The text of a component’s property; empty if there is none. */
export const textOf = (component: Component, name: string): string =>
  writtenIn(component.getFirstProperty(name));

/** `20270612T140000Z` → `2027-06-12T14:00:00Z`, as imports before wrote it into their keys. */
export const stampOf = (component: Component, name: string): string =>
  textOf(component, name).replace(
    /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z?))?$/,
    (_, year: string, month: string, day: string, hour?: string, ...rest: readonly string[]) =>
      [
        `${year}-${month}-${day}`,
        hour === undefined ? "" : `T${hour}:${rest[0] ?? ""}:${rest[1] ?? ""}${rest[2] ?? ""}`,
      ].join(""),
  );

/** All texts of a property that may stand several times, or holds a list. */
export const textsOf = (component: Component, name: string): readonly string[] =>
  component
    .getAllProperties(name)
    .flatMap((property) => property.getValues().map((value) => String(value).trim()));
