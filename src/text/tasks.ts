/** Items of a list that begin with `[ ]` or `[x]` are tasks: as on GitHub. */
import type { MarkdownIt, StateCore } from "markdown-it";

const box = /^\[([ xX])\]\s+/;

/** Takes the sign of a task out of the text of its item, and notes it on both. */
const markTasks = ({ tokens, Token }: StateCore): void => {
  for (const [i, { type, children }] of tokens.entries()) {
    const item = tokens[i - 2];
    const first = children?.[0];
    if (type !== "inline" || item?.type !== "list_item_open" || first?.type !== "text") continue;
    const [sign, mark] = box.exec(first.content) ?? [];
    if (sign === undefined || (sign === first.content && children?.length === 1)) continue;
    const task = new Token("task", "", 0);
    task.info = mark === " " ? "" : "done";
    item.info = "task";
    first.content = first.content.slice(sign.length);
    children?.unshift(task);
  }
};

/** Teaches a parser lists of tasks. */
export const tasks = (parser: MarkdownIt): void => {
  // Before an escaped bracket becomes a text like others.
  parser.core.ruler.after("inline", "tasks", markTasks);
};
