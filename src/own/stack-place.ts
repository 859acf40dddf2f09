/** Where in a module an error comes from, as Node tells it in its trace. */

/** Both count from 1. */
export interface StackPlace {
  readonly line: number;
  readonly column: number;
  /** Where in the trace it is told: the smallest is nearest to what went wrong. */
  readonly at: number;
}

/** `?own=0-1:2:20` behind a name, or `:2` of what Node cannot read, with its lines and a mark below. */
const behindName = /^(?:\?[\w=.-]*)?:(\d+)(?::(\d+))?/;
const mark = /^(?:\?[\w=.-]*)?:\d+\n(?:.*\n){1,2}( *)\^/;

/** The first place that a trace names in a file, whose name may be told in several ways. */
export const placeInStack = (stack: string, names: readonly string[]): StackPlace | undefined => {
  const places = names.flatMap((name): readonly StackPlace[] => {
    const at = stack.indexOf(name);
    if (at === -1) return [];
    const rest = stack.slice(at + name.length);
    const [, line, column] = behindName.exec(rest) ?? [];
    if (line === undefined) return [];
    const marked = mark.exec(rest)?.[1]?.length ?? 0;
    return [{ line: Number(line), column: Number(column ?? marked + 1), at }];
  });
  return places.sort((a, b) => a.at - b.at)[0];
};
