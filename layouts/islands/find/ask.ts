/** Answers a field while one types in it. */
import type { Answer } from "./answers.ts";

/** How long the reader may pause between two letters, in milliseconds. */
const pause = 120;

/** How long they have stopped when the texts are asked for, which are heavier. */
const longPause = 400;

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** What is done with what a field says. */
export interface Asked {
  readonly answers: (words: string) => AsyncIterable<Answer>;
  readonly show: (answer: Answer) => void;
  /** Nothing is asked. */
  readonly clear: () => void;
  readonly fail: () => void;
}

/** Asks for what a field says, now and as it changes; gives back what asks at once. */
export const askAsTyped = (field: HTMLInputElement, asked: Asked): (() => void) => {
  const answer = async (): Promise<void> => {
    const words = field.value;
    if (words.trim() === "") {
      asked.clear();
      return;
    }
    let isFirst = true;
    for await (const one of asked.answers(words)) {
      // Meanwhile more was typed.
      if (words !== field.value) return;
      asked.show(one);
      if (isFirst && one.state === "searching") await wait(longPause);
      if (words !== field.value) return;
      isFirst = false;
    }
  };
  const ask = (): void => {
    answer().catch(asked.fail);
  };
  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pause);
  });
  ask();
  return ask;
};
