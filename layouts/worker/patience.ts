/**
 * The network's answer; the kept one if that fails, is a fault of the server, or does not come
 * within `patience` milliseconds. Undefined if there is neither.
 */
export const firstAnswer = async <Answer extends { readonly status: number }>(
  network: Promise<Answer>,
  kept: Answer | undefined,
  patience: number,
): Promise<Answer | undefined> => {
  const fresh = network.catch(() => undefined);
  if (kept === undefined) return fresh;
  const tired = new Promise<undefined>((resolve) => {
    setTimeout(resolve, patience);
  });
  const answer = await Promise.race([fresh, tired]);
  return answer === undefined || answer.status >= 500 ? kept : answer;
};
