/** Texts of which a careless summary would make something else. */
export const hostileTexts = [
  "a | b || c",
  "\\| and \\\\|",
  "`code` and ``more``",
  "**bold** _thin_ ~~gone~~",
  "<script>alert(1)</script>",
  "<!-- gone --> &lt; &amp; &#64;",
  "[click](https://evil.example) ![picture](x.png)",
  "# no heading",
  "two\nlines\n\n| --- |",
  "$x^2$ and $$y$$",
  "</td></table>",
  "[ref]: https://evil.example",
];
