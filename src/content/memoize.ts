import { Report } from "./report.ts";

/**
 * The same work, done once for each thing and each of its parts: what it returned is returned again, and what it
 * reported is reported again. For work that depends on nothing else.
 */
export const memoized = <Thing extends object, Args extends readonly unknown[], Result>(
  work: (thing: Thing, part: string, report: Report, ...args: Args) => Result,
) => {
  const known = new WeakMap<Thing, Map<string, { result: Result; report: Report }>>();
  return (thing: Thing, part: string, report: Report, ...args: Args): Result => {
    const ofThing = known.get(thing) ?? new Map<string, { result: Result; report: Report }>();
    known.set(thing, ofThing);
    let done = ofThing.get(part);
    if (!done) {
      const own = new Report();
      done = { result: work(thing, part, own, ...args), report: own };
      ofThing.set(part, done);
    }
    report.addAll(done.report);
    return done.result;
  };
};
