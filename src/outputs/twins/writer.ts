/** Markdown as it grows: what parts its blocks, and what each of their lines begins with. */
export class Writer {
  #text = "";
  /** Its last sign: to look at a text that is still in pieces would put it together. */
  #last = "";
  #hasSpace = false;
  #newlines = 0;
  /** True if a line has ended, and not its paragraph. */
  #isBreak = false;
  /** True as long as nothing stands beside the mark of an item. */
  #isBehindMark = false;
  readonly #margins: string[] = [];
  #margin = "";

  /** What was written, with a newline at its end. */
  get text(): string {
    return this.#text === "" ? "" : `${this.#text}\n`;
  }

  /** Ends a line; the next text begins another block. */
  endBlock(): void {
    if (!this.#isBehindMark) this.#newlines = Math.max(this.#newlines, 2);
  }

  /** True where the next piece begins a line. */
  get isAtStart(): boolean {
    return this.#newlines > 0 || this.#text === "" || this.#isBehindMark;
  }

  /** Ends a line within a paragraph: CommonMark 0.31 §6.7. */
  breakLine(): void {
    if (this.#newlines === 0 && !this.#isBehindMark) this.#isBreak = true;
    this.endLine();
  }

  /** Ends a line of the same block. */
  endLine(): void {
    if (!this.#isBehindMark) this.#newlines = Math.max(this.#newlines, 1);
  }

  /** A space, unless there is one, or a line begins. */
  space(): void {
    this.#hasSpace = true;
  }

  /** Takes back the end of a line: what follows a mark stands beside it. */
  goOn(): void {
    this.#isBreak = false;
    this.#newlines = 0;
    this.#hasSpace = false;
  }

  /** What each line begins with from now on: `indent("> ")`. */
  indent(margin: string): void {
    this.#margins.push(margin);
    this.#margin += margin;
  }

  outdent(): void {
    const { length } = this.#margins.pop() ?? "";
    if (length > 0) this.#margin = this.#margin.slice(0, -length);
  }

  /** Writes a piece of a line as it is. */
  write(piece: string): void {
    if (piece === "") return;
    if (this.#text === "") this.#text = this.#margin;
    else if (this.#newlines > 0) this.#text += this.#lineEnds();
    else if (this.#hasSpace && !" [\n".includes(this.#last)) this.#text += " ";
    this.goOn();
    this.#text += piece;
    this.#last = piece.at(-1) ?? "";
    this.#isBehindMark = false;
  }

  /** Writes the mark of an item, with what the lines below it begin with; what follows stands beside it. */
  writeMark(mark: string, margin: string): void {
    this.write(mark);
    this.#isBehindMark = true;
    this.indent(margin);
  }

  /** Writes what ends a piece of a line, beside its last word. */
  writeEnd(piece: string): void {
    const hadSpace = this.#hasSpace;
    const { length } = this.#text;
    if (this.#newlines > 0) this.#newlines = 0;
    this.#hasSpace = false;
    this.write(piece);
    this.#hasSpace = hadSpace && this.#text.length > length;
  }

  /** Writes lines as they are, each with its margin. */
  writeLines(lines: string): void {
    this.write(lines.replaceAll("\n", `\n${this.#margin}`));
  }

  #lineEnds(): string {
    const margin = this.#margin;
    if (this.#newlines > 1) return margin === "" ? "\n\n" : `\n${margin.trimEnd()}\n${margin}`;
    return `${this.#isBreak ? "  " : ""}\n${margin}`;
  }
}
