/** The site as templates and parts of its own see it: all of it, to be read and not to be changed. */

/** Objects of this prototype are not copied by Eleventy, which would walk a site's circles without end. */
const uncopied = Object.freeze(Object.create(null) as object);

const isPlain = (value: unknown): value is object => {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Array.isArray(value);
};

const readers = new WeakMap<object, object>();

const read = (value: unknown): unknown => (isPlain(value) ? readOnly(value) : value);

const refuse = (): never => {
  throw new TypeError("The data of the site can be read, not changed.");
};

/**
 * A view of an object and all that it leads to, in which nothing can be changed. The same object has the same view, so
 * that they may compare what they find.
 */
export const readOnly = <T extends object>(target: T): T => {
  const known = readers.get(target);
  // The view of an object is of its type.
  if (known) return known as T;
  const view = new Proxy(target, {
    get: (from, key) => read(Reflect.get(from, key)),
    getPrototypeOf: (from) => (Array.isArray(from) ? Array.prototype : uncopied),
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
  });
  readers.set(target, view);
  return view;
};
