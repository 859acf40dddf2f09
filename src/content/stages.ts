/** The parts of a build, for whoever asks what each of them takes. */
export type Stage = "read" | "validate" | "link" | "render" | "outputs" | "write";

/** Does the work of a stage, and returns what came of it; within it, work of another stage counts as that one's. */
export type Timed = <T>(stage: Stage, work: () => T) => T;

/** Nobody asks. */
export const untimed: Timed = (_, work) => work();
