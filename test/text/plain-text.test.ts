import { describe, expect, test } from "vitest";
import { textWithAddresses } from "../../src/outputs/text/addressed.ts";
import { firstSentence, proseToText } from "../../src/text/markdown.ts";
import { read } from "./reading.ts";
import { visible } from "./visible.ts";

describe("prose as plain text", () => {
  test.each([
    ["Un *mot*\net l'autre.\n\nDeux.", "Un mot et l’autre.\n\nDeux."],
    ["# Titre\n\nTexte", "Titre\n\nTexte"],
    ["- un\n- deux\n  - trois", "– un\n– deux\n  – trois"],
    ["3. un\n\n   suite\n4. deux", "3. un\n   suite\n4. deux"],
    ["[Ada](speaker:ada) et `code`", "Ada et code"],
    ["a\\\nb", "a\nb"],
    ["a[^1]\n\n[^1]: note", "a"],
    ["![Plan](a.png)", "Plan"],
    ["|a|b|\n|-|-|\n|1|2|", "a | b\n1 | 2"],
    ["> un\n\n---\n\n```\nb\n```", "un\n\nb"],
    [
      "<details><summary>Où ?</summary>\n\nIci.\n\n- là\n\n</details>\n\nb",
      "Où_?\n\nIci.\n\n– là\n\nb",
    ],
    ["- [ ] a\n- [x] b", "– ☐ a\n– ☑ b"],
    ["~~12 EUR~~ 10 EUR", "~~12 EUR~~ 10 EUR"],
    ["<b>", "<b>"],
    ["", ""],
  ])("%j", (source, text) => {
    expect(visible(proseToText(read(source).prose))).toBe(text);
  });
});

describe("prose as plain text with addresses", () => {
  const site = { address: "https://a.example/town", base: "" };

  test.each([
    ["Sign up [here](https://b.example/x?a=1).", "Sign up here (https://b.example/x?a=1)."],
    [
      "See [Ada](speaker:ada#life), then",
      "See Ada (https://a.example/town/speakers/ada/#life), then",
    ],
    ["The [plan](plan.pdf)", "The plan (https://a.example/town/media/plan.pdf)"],
    [
      "[Write](mailto:ada@b.example) or [call](tel:+33123)",
      "Write (ada@b.example) or call (+33123)",
    ],
    ["https://b.example/x, and ada@b.example", "https://b.example/x, and ada@b.example"],
    ["[b.example](https://www.b.example/)", "b.example"],
    ["[+33 1 23 45](tel:+33-1-23-45)", "+33 1 23 45"],
    ["[*So* it is](https://b.example)", "So it is (https://b.example)"],
    ["# The [way](https://b.example)\n\n[below](#the-way)", "The way (https://b.example)\n\nbelow"],
    ["- [a](https://b.example)\n- b", "– a (https://b.example)\n– b"],
    [
      "One[^1], two[^2].\n\n[^1]: See [it](https://b.example).\n[^2]: No.",
      "One[1], two[2].\n\n[1] See it (https://b.example).\n\n[2] No.",
    ],
    ["[CSA](term:csa)", "CSA"],
  ])("%j", (source, text) => {
    expect(textWithAddresses(read(source, "en").prose, site)).toBe(text);
  });

  test("of a site in a folder", () => {
    const { prose } = read("[x](speaker:ada)");
    expect(textWithAddresses(prose, { address: "https://a.example", base: "" })).toBe(
      "x (https://a.example/speakers/ada/)",
    );
    expect(textWithAddresses(prose, site)).toBe("x (https://a.example/town/speakers/ada/)");
  });
});

describe("the first sentence", () => {
  test.each([
    ["Un. Deux.", "Un."],
    ["# Titre\n\nUn. Deux.", "Un."],
    ["- liste\n\nUn.", "Un."],
    ["M. Dupont et J.-P. Durand parlent. Puis rien.", "M.~Dupont et J.-P. Durand parlent."],
    ["Des fruits, p. ex. Des pommes. Fin.", "Des fruits, p.~ex. Des pommes."],
    ["Pommes, poires, etc. sont là. Fin.", "Pommes, poires, etc. sont là."],
    ["Qui ? Nous.", "Qui_?"],
    ["« Qui ? » Nous.", "«_Qui_?_»"],
    ["« Qui ? » demande-t-il. Nous.", "«_Qui_?_» demande-t-il."],
    ["Oui... mais non. Fin.", "Oui… mais non."],
    ["Sur data.gouv.fr on lit. Fin.", "Sur data.gouv.fr on lit."],
    ["Une version 2.0 sort\ndemain. Fin.", "Une version 2.0 sort demain."],
    ["Sans point", "Sans point"],
    ["日本語。次。", "日本語。"],
    ["", ""],
  ])("%j", (source, sentence) => {
    expect(visible(firstSentence(read(source).prose))).toBe(sentence);
  });
});
