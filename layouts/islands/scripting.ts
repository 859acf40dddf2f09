/**
 * Browsers that do not know `@media (scripting: enabled)` take it for untrue, though scripts run: what they can do would
 * stay hidden. There the condition is taken out of the styles, once they are read.
 */
const condition = / and \(scripting: *enabled\)/;

const withoutCondition = (rules: CSSRuleList): void => {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule)
      rule.media.mediaText = rule.media.mediaText.replace(condition, "");
    if (rule instanceof CSSGroupingRule) withoutCondition(rule.cssRules);
  }
};

/** Shows what needs scripts where styles cannot know that they run. */
export const showScripted = (): void => {
  if (matchMedia("(scripting: enabled)").matches) return;
  for (const { cssRules } of document.styleSheets) withoutCondition(cssRules);
};
