/**
 * Excel's number formats in the spelling of the library, for what it takes apart itself: telling dates from numbers, adding
 * decimals, filling a cell. It throws at a format that it does not know; what has no counterpart is General to it. What a cell
 * shows is numberFormats/ alone.
 */

type Part = { readonly kind: "code" | "literal" | "bracket" | "fill"; readonly text: string };

/** The parts of one format, still with the semicolons between its sections. */
function partsOf(format: string): Part[] {
  const parts: Part[] = [];
  const pattern = /"([^"]*)"|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(AM\/PM|am\/pm|A\/P|a\/p)|(.)/gsu;
  for (const [, quoted, escaped, space, fill, bracket, half, code] of format.matchAll(pattern)) {
    if (quoted !== undefined) parts.push({ kind: "literal", text: quoted });
    else if (escaped !== undefined) parts.push({ kind: "literal", text: escaped });
    else if (space !== undefined) parts.push({ kind: "literal", text: " " });
    else if (fill !== undefined) parts.push({ kind: "fill", text: `*${fill}` });
    else if (bracket !== undefined) parts.push({ kind: "bracket", text: bracket });
    else if (half !== undefined) parts.push({ kind: "code", text: "a" });
    else parts.push({ kind: "code", text: code as string });
  }
  return parts;
}

function sectionsOf(parts: readonly Part[]): Part[][] {
  const sections: Part[][] = [[]];
  for (const part of parts) {
    if (part.kind === "code" && part.text === ";") sections.push([]);
    else (sections.at(-1) as Part[]).push(part);
  }
  return sections;
}

const literal = (text: string): string => (text === "" ? "" : text.includes('"') ? `[$${text}]` : `"${text}"`);

const codeText = (section: readonly Part[]): string =>
  section.map((part) => (part.kind === "code" ? part.text : "")).join("");

const isDate = (section: readonly Part[]): boolean =>
  /[ymdhs]|aaa/i.test(codeText(section)) ||
  section.some((part) => part.kind === "bracket" && /^(h+|m+|s+)$/i.test(part.text));

/** [h]:mm counts hours past a day; the library writes that as hhhh:mm. Elapsed minutes and seconds it does not know. */
function bracketOut(text: string): string | undefined {
  if (/^h+$/i.test(text)) return "hhhh";
  if (/^(m+|s+)$/i.test(text)) return undefined;
  if (text.startsWith("$")) return literal(text.slice(1).replace(/-[^-]*$/, ""));
  if (/^(black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)$/i.test(text)) return "";
  return undefined;
}

/** The lengths that the library knows; it has no hours, minutes or seconds without a leading zero. */
function dateCode(run: string, isMinute: boolean): string | undefined {
  const letter = (run[0] as string).toLowerCase();
  const length = run.length;
  if (letter === "h" || letter === "s") return letter.repeat(2);
  if (letter === "y" || letter === "e") return length <= 2 && letter === "y" ? "yy" : "yyyy";
  if (letter === "m") return isMinute ? "mm" : "m".repeat(Math.min(length, 5));
  if (letter === "d") return "d".repeat(Math.min(length, 4));
  if (letter === "a") return length === 1 ? "a" : "d".repeat(Math.min(length, 4));
  return undefined;
}

function dateSection(section: readonly Part[]): string | undefined {
  const texts: string[] = [];
  const runs: { letter: string; run: string; at: number }[] = [];
  for (const part of section) {
    const letter = part.kind === "code" && /[a-z]/i.test(part.text) ? part.text.toLowerCase() : undefined;
    if (letter !== undefined) {
      const last = runs.at(-1);
      if (last?.letter === letter && last.at === texts.length - 1) last.run += letter;
      else runs.push({ letter, run: letter, at: texts.push("") - 1 });
    } else if (part.kind === "bracket") {
      const bracket = bracketOut(part.text);
      if (bracket === undefined) return undefined;
      if (bracket === "hhhh") runs.push({ letter: "h", run: bracket, at: texts.length });
      texts.push(bracket);
    } else if (part.kind === "code" && /[0#?]/.test(part.text)) return undefined;
    else texts.push(part.kind === "literal" ? literal(part.text) : part.text);
  }
  for (const [index, { letter, run, at }] of runs.entries()) {
    if (texts[at] !== "") continue;
    const isMinute =
      letter === "m" && run.length <= 2 && (runs[index - 1]?.letter === "h" || runs[index + 1]?.letter === "s");
    const code = dateCode(run, isMinute);
    if (code === undefined) return undefined;
    texts[at] = code;
  }
  return texts.join("");
}

/** Characters that stand for themselves without quotes in the library too. */
const plain = new Set("$+-/():!^&~{}<>= .,%@");

function numberSection(section: readonly Part[]): string | undefined {
  const codes = codeText(section);
  // Fractions such as # ?/? have no counterpart.
  if (/[0#?]\s*\/\s*[0-9#?]/.test(codes) || /General/i.test(codes)) return undefined;
  let text = "";
  let exponent = false;
  for (const part of section) {
    if (part.kind === "literal") text += literal(part.text);
    else if (part.kind === "fill") text += part.text;
    else if (part.kind === "bracket") {
      const bracket = bracketOut(part.text);
      if (bracket === undefined) return undefined;
      text += bracket;
    } else if (/[eE]/.test(part.text)) {
      text += "e";
      exponent = true;
    } else if (exponent && /[+\-0#]/.test(part.text)) continue;
    else if (part.text === "0" || part.text === "#") text += part.text;
    else if (part.text === "?") text += "#";
    else text += plain.has(part.text) ? part.text : literal(part.text);
  }
  return text;
}

/** The library's spelling; "" is General. `accepts` is the library's own judgement. */
export function gridFormat(format: string, accepts: (format: string) => boolean): string {
  const sections = sectionsOf(partsOf(format));
  const texts = sections.map((section) => (isDate(section) ? dateSection(section) : numberSection(section)));
  if (texts.some((text) => text === undefined)) return "";
  const result = texts.join(";");
  return accepts(result) ? result : "";
}
