/**
 * Does again what a regular expression does on a text, one step at a time, so that its steps can be counted: a clock
 * tells as much of the machine as of the pattern. It goes back as V8's own engine does, and remembers nothing.
 */
import { type AST, parseRegExpLiteral } from "@eslint-community/regexpp";

/** Goes on behind a place; false if nothing that follows fits there. */
type Next = (at: number) => boolean;
type Match = (at: number, next: Next) => boolean;

class Machine {
  readonly #flags: AST.Flags;
  readonly #text: string;
  readonly #groups = new Map<AST.CapturingGroup, readonly [number, number] | undefined>();

  constructor(flags: AST.Flags, text: string) {
    this.#flags = flags;
    this.#text = text;
  }

  /** Where a pattern fits, from a place on: only there if it is sticky. */
  find(alternatives: readonly AST.Alternative[], from: number, isSticky: boolean): boolean {
    for (let at = from; at <= this.#text.length; at++) {
      if (this.#any(alternatives, false)(at, () => true)) return true;
      if (isSticky) return false;
    }
    return false;
  }

  #any(alternatives: readonly AST.Alternative[], isBack: boolean): Match {
    const matches = alternatives.map(({ elements }) => this.#all(elements, isBack));
    return (at, next) => matches.some((match) => match(at, next));
  }

  #all(elements: readonly AST.Element[], isBack: boolean): Match {
    const matches = elements.map((element) => this.#one(element, isBack));
    const ordered = isBack ? matches.toReversed() : matches;
    const from = (i: number, at: number, next: Next): boolean => {
      const match = ordered[i];
      return match ? match(at, (after) => from(i + 1, after, next)) : next(at);
    };
    return (at, next) => from(0, at, next);
  }

  #one(element: AST.Element, isBack: boolean): Match {
    switch (element.type) {
      case "Character":
      case "CharacterSet":
      case "CharacterClass":
      case "ExpressionCharacterClass": {
        const step = this.#step(element, isBack);
        return (at, next) => {
          const after = step(at);
          return after !== undefined && next(after);
        };
      }
      case "Group":
        return this.#any(element.alternatives, isBack);
      case "CapturingGroup": {
        const match = this.#any(element.alternatives, isBack);
        return (at, next) => {
          const before = this.#groups.get(element);
          const isMatch = match(at, (after) => {
            this.#groups.set(element, isBack ? [after, at] : [at, after]);
            return next(after);
          });
          if (!isMatch) this.#groups.set(element, before);
          return isMatch;
        };
      }
      case "Quantifier":
        return this.#repeat(element, isBack);
      case "Assertion":
        return this.#assert(element);
      case "Backreference":
        return this.#again(element, isBack);
    }
  }

  /** The place behind a character that fits; undefined if it does not. */
  #step(
    element: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
    isBack: boolean,
  ): (at: number) => number | undefined {
    const { unicode, unicodeSets, ignoreCase, dotAll } = this.#flags;
    const isWhole = unicode || unicodeSets;
    const flags = `${unicode ? "u" : ""}${unicodeSets ? "v" : ""}${ignoreCase ? "i" : ""}${dotAll ? "s" : ""}`;
    const fits = fitting(element.raw, flags);
    const text = this.#text;
    return (at) => {
      let from = isBack ? at - 1 : at;
      if (from < 0 || from >= text.length) return undefined;
      if (isWhole && isBack && isLow(text, from) && isHigh(text, from - 1)) from--;
      const code = (isWhole ? text.codePointAt(from) : text.charCodeAt(from)) ?? 0;
      if (!fits(code)) return undefined;
      return isBack ? from : from + (code > 0xffff ? 2 : 1);
    };
  }

  #repeat({ element, min, max, greedy }: AST.Quantifier, isBack: boolean): Match {
    const isSingle = /^Character|^ExpressionCharacterClass$/.test(element.type);
    if (isSingle && greedy) {
      const step = this.#step(element as AST.Character, isBack);
      return (at, next) => {
        const places = [at];
        for (let here = step(at); here !== undefined && places.length <= max; here = step(here))
          places.push(here);
        for (let count = places.length - 1; count >= min; count--)
          if (next(places[count] ?? at)) return true;
        return false;
      };
    }
    const match = this.#one(element, isBack);
    if (isSingle) {
      const step = this.#step(element as AST.Character, isBack);
      return (at, next) => {
        let here: number | undefined = at;
        for (let count = 0; here !== undefined && count <= max; count++, here = step(here))
          if (count >= min && next(here)) return true;
        return false;
      };
    }
    const more = (count: number, at: number, next: Next): boolean => {
      const again = (): boolean =>
        count < max &&
        match(at, (after) => (after !== at || count < min) && more(count + 1, after, next));
      const done = (): boolean => count >= min && next(at);
      return greedy ? again() || done() : done() || again();
    };
    return (at, next) => more(0, at, next);
  }

  #assert(element: AST.Assertion): Match {
    switch (element.kind) {
      case "lookahead":
      case "lookbehind": {
        const match = this.#any(element.alternatives, element.kind === "lookbehind");
        return (at, next) => match(at, () => true) !== element.negate && next(at);
      }
      case "start":
        return (at, next) =>
          (at === 0 || (this.#flags.multiline && this.#isEnd(at - 1))) && next(at);
      case "end":
        return (at, next) =>
          (at === this.#text.length || (this.#flags.multiline && this.#isEnd(at))) && next(at);
      case "word":
        return (at, next) =>
          (this.#isWord(at - 1) !== this.#isWord(at)) !== element.negate && next(at);
    }
  }

  #isEnd(at: number): boolean {
    return /[\n\r\u2028\u2029]/.test(this.#text.charAt(at));
  }

  #isWord(at: number): boolean {
    return /\w/.test(this.#text.charAt(at));
  }

  #again({ resolved }: AST.Backreference, isBack: boolean): Match {
    return (at, next) => {
      const group = Array.isArray(resolved) ? resolved[0] : resolved;
      const [start, end] = (group && this.#groups.get(group)) ?? [0, 0];
      const length = end - start;
      const from = isBack ? at - length : at;
      for (let i = 0; i < length; i++)
        if (this.#text[from + i] !== this.#text[start + i]) return false;
      return next(isBack ? from : from + length);
    };
  }
}

const isHigh = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text.charAt(at));
const isLow = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

const sets = new Map<string, (code: number) => boolean>();

/** Asks V8 of each character but once. */
const fitting = (raw: string, flags: string): ((code: number) => boolean) => {
  const name = `${flags} ${raw}`;
  const known = sets.get(name);
  if (known) return known;
  const pattern = new RegExp(`^(?:${raw})$`, flags);
  const codes = new Map<number, boolean>();
  const fits = (code: number): boolean => {
    let answer = codes.get(code);
    if (answer === undefined)
      codes.set(code, (answer = nativeTest(pattern, String.fromCodePoint(code))));
    return answer;
  };
  sets.set(name, fits);
  return fits;
};

// eslint-disable-next-line @typescript-eslint/unbound-method -- always called on a pattern
export const nativeExec = RegExp.prototype.exec;
const nativeTest = (pattern: RegExp, text: string): boolean =>
  nativeExec.call(pattern, text) !== null;

const parsed = new Map<string, AST.RegExpLiteral>();

/** Does what `exec` does, step by step; true if the pattern is found. */
export const walk = (pattern: RegExp, text: string, from: number): boolean => {
  const name = String(pattern);
  const tree = parsed.get(name) ?? parseRegExpLiteral(pattern);
  parsed.set(name, tree);
  return new Machine(tree.flags, text).find(tree.pattern.alternatives, from, pattern.sticky);
};
