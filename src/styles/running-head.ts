import { direction } from "../i18n/languages.ts";

/** Text as a string of CSS that can stand in an HTML `<style>`: CSS Syntax 3, §4.3.7. */
export const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

/**
 * What stands at the head of each printed page but the first, which has the poster: the site's title.
 *
 *     runningHead("Open data", "fr") // '@page{@top-left{content:"Open data"; …'
 */
export const runningHead = (title: string, language: string): string => {
  const start = direction(language) === "rtl" ? "right" : "left";
  return `@page{@top-${start}{content:${cssString(title)};font:8pt sans-serif}}@page:first{@top-${start}{content:none}}`;
};
