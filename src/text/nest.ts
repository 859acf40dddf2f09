/** What markdown-it says: a flat list in which `nesting` 1 opens, -1 closes and 0 stands alone. */
export interface Parsed {
  readonly type: string;
  readonly tag: string;
  readonly nesting: -1 | 0 | 1;
  readonly attrs: readonly (readonly [name: string, value: string | number])[] | null;
  /** First line and line after the last. */
  readonly map: readonly [number, number] | null;
  readonly children: readonly Parsed[] | null;
  readonly content: string;
  readonly info: string;
  /** The signs that it was written with: `**`, ```` ``` ````; of an escaped sign, with its backslash. */
  readonly markup: string;
  readonly meta: Readonly<Record<string, unknown>> | null;
  readonly hidden: boolean;
}

/** Makes a node of what stood between opening and closing. */
export type Close<Node> = (children: readonly Node[]) => Node;

interface Frame<Node> {
  readonly parent: Frame<Node> | undefined;
  readonly children: Node[];
  readonly close: Close<Node> | undefined;
}

/** Makes a tree of a flat list; what `open` gives no `Close` for leaves its children to its parent. */
export const nest = <Node>(
  tokens: readonly Parsed[],
  open: (token: Parsed) => Close<Node> | undefined,
  leaf: (token: Parsed) => readonly Node[],
): readonly Node[] => {
  const root: Frame<Node> = { parent: undefined, children: [], close: undefined };
  let frame = root;
  for (const token of tokens) {
    if (token.nesting === 1) {
      const close = open(token);
      frame = { parent: frame, children: close ? [] : frame.children, close };
    } else if (token.nesting === -1) {
      const { parent, children, close } = frame;
      frame = parent ?? root;
      if (close) frame.children.push(close(children));
    } else {
      // One by one: a hostile block has more pieces than a call may have arguments.
      for (const node of leaf(token)) frame.children.push(node);
    }
  }
  return root.children;
};

/** An attribute as text; empty if it is not there. */
export const attribute = ({ attrs }: Parsed, name: string): string =>
  String(attrs?.find(([key]) => key === name)?.[1] ?? "");

/** A number that a plugin noted on a token; 0 if it did not. */
export const noted = ({ meta }: Parsed, name: string): number => Number(meta?.[name] ?? 0);
