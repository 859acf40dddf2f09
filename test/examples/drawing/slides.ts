/** Slides as a PDF of a few hundred bytes a page, in one of the fonts that every reader has. */

export interface Slide {
  readonly title: string;
  readonly lines: readonly string[];
}

const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`);

const write = (text: string, x: number, y: number, size: number, font: "F1" | "F2"): string =>
  `BT /${font} ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`;

/** 960 by 540 points: a coloured edge, a title, lines. */
const contentOf = ({ title, lines }: Slide, number: number, foot: string): string =>
  [
    "0.988 0.980 0.965 rg 0 0 960 540 re f",
    "0.137 0.314 0.557 rg 0 0 24 540 re f",
    `0.949 0.725 0.314 rg 24 ${500 - number * 40} 12 40 re f`,
    "0.1 0.12 0.16 rg",
    write(title, 88, 400, 44, "F2"),
    ...lines.map((line, i) => write(line, 88, 320 - i * 46, 26, "F1")),
    "0.35 0.37 0.42 rg",
    write(`${foot} - ${String(number)}`, 88, 48, 14, "F1"),
  ].join("\n");

const fontOf = (name: string): string =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** A PDF with its table of what lies where: ISO 32000-1, §7.5. */
export const drawSlides = (title: string, slides: readonly Slide[], foot: string): string => {
  const pages = slides.map((_, i) => 6 + i * 2);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (en-IE) /ViewerPreferences << /DisplayDocTitle true >> >>",
    `<< /Type /Pages /Kids [${pages.map((id) => `${id} 0 R`).join(" ")}] /Count ${slides.length} >>`,
    `<< /Title (${escaped(title)}) /Subject (CC0-1.0) >>`,
    fontOf("Helvetica"),
    fontOf("Helvetica-Bold"),
    ...slides.flatMap((slide, i) => {
      const content = contentOf(slide, i + 1, foot);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] /Resources << /Font << /F1 4 0 R /F2 5 0 R >> >> /Contents ${7 + i * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = "%PDF-1.4\n";
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const table = file.length;
  const size = objects.length + 1;
  return `${file}xref\n0 ${size}\n0000000000 65535 f \n${places.join("")}trailer\n<< /Size ${size} /Root 1 0 R /Info 3 0 R >>\nstartxref\n${table}\n%%EOF\n`;
};
