/** “line 12”, but “Swallows line” as it is: a label is left out where the value itself says its word. */
export const unlessSaid = (label: (value: string) => string, value: string): string => {
  const [word = ""] = /\p{L}+/u.exec(label("")) ?? [];
  const isSaid = value
    .split(/[^\p{L}]+/u)
    .some((said) => said !== "" && said.toLowerCase() === word.toLowerCase());
  return isSaid ? value : label(value);
};
