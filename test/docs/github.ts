/** Workflows as GitHub reads them, by its own parser and schema. */
import { registerHooks } from "node:module";

// The parser imports JSON as bundlers do, without saying so.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith(".json") ? { ...context, importAttributes: { type: "json" } } : context),
});
const { NoOperationTraceWriter, parseWorkflow } = await import("@actions/workflow-parser");
hooks.deregister();

/** What GitHub would refuse in a workflow, with its places; nothing if it is valid. */
export const workflowFaults = (content: string): readonly string[] => {
  const { context } = parseWorkflow(
    { name: "workflow.yml", content },
    new NoOperationTraceWriter(),
  );
  return context.errors.getErrors().map(({ message }) => message);
};
