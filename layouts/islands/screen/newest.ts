/** Of answers that overlap, one that comes after that to a later question is undefined. */
export const newest = <Answer>(ask: () => Promise<Answer>): (() => Promise<Answer | undefined>) => {
  let asked = 0;
  let answered = 0;
  return async () => {
    const number = ++asked;
    const answer = await ask();
    if (number < answered) return undefined;
    answered = number;
    return answer;
  };
};
