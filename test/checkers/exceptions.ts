/** What a checker says that stays as it is. */
export interface Exception<Finding> {
  /** Why it stays: the reader of the list is to agree. */
  readonly why: string;
  readonly isMeant: (finding: Finding) => boolean;
}

/** Takes out of findings what stays, and knows in the end which exceptions nothing has needed. */
export const makeExceptions = <Finding>(exceptions: readonly Exception<Finding>[]) => {
  const needed = new Set<Exception<Finding>>();
  return {
    without: (findings: readonly Finding[]): readonly Finding[] =>
      findings.filter((finding) => {
        const found = exceptions.find(({ isMeant }) => isMeant(finding));
        if (found) needed.add(found);
        return !found;
      }),
    unneeded: (): readonly string[] =>
      exceptions.filter((one) => !needed.has(one)).map(({ why }) => why),
  };
};
