/** Comments on the village fair, as readers write them, and as those do whom nobody stops. */
import type { Changes } from "../content/village.ts";

const comment = (front: string, text: string): string =>
  `---\ndate: 2027-02-05\n${front}\n---\n\n${text}\n`;

const numbers = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, i) => i + 1);

const hostile = [
  "<script>alert(1)</script> <b onclick=alert(1)>me</b>",
  `![a picture](https://evil.example/x.png) and [a link](https://evil.example) and ${"x".repeat(2_000)}`,
  "# A heading\n\nA heading\n=====",
  `\u202eturned around\n\n${"> ".repeat(45)}deep\n\n${"- ".repeat(20)}deep`,
  `| ${"wide | ".repeat(30)}\n|${" --- |".repeat(30)}\n| ${"cell | ".repeat(30)}`,
].join("\n\n");

export const talk: Changes = {
  "content/fair/comments/ada.md": comment(
    "author: Village committee\nreply_to: zoe\nby_organiser: true",
    "Bring a **bowl**, please: [the oven](session:bread) is small.",
  ),
  "content/fair/comments/ben.md": comment("author: בני כהן\nreply_to: ada", "אבוא עם קערה גדולה."),
  ...Object.fromEntries(
    numbers(4).map((i) => [
      `content/fair/comments/deep-${i}.md`,
      comment(`author: Voice ${i}\nreply_to: ${i === 1 ? "ben" : `deep-${i - 1}`}`, `Answer ${i}.`),
    ]),
  ),
  "content/fair/comments/hostile.md": comment(
    `author: "Eve\u202e ${"e".repeat(300)}"\nabout: session:bread`,
    hostile,
  ),
  ...Object.fromEntries(
    numbers(31).map((i) => [
      `content/fair/comments/many-${i}.md`,
      comment(`author: Guest ${i}`, `I shall bring ${i} loaves.`),
    ]),
  ),
};
