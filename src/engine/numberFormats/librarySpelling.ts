/**
 * Excel's number formats in the spelling of the library, for what it takes apart itself: telling dates from numbers, adding
 * decimals, filling a cell. It throws at a format that it does not know; what has no counterpart is General to it. What a cell
 * shows is shown.ts alone.
 */
import { fillMark, isDate, type Part, type Section, sectionsOf } from "./sections";

const literal = (text: string): string => (text === "" ? "" : text.includes('"') ? `[$${text}]` : `"${text}"`);

/** Characters that stand for themselves without quotes in a number of the library's too. */
const plain = new Set("$+-/():!^&~{}<>= .,%@");

function literalPart({ text, bare }: { text: string; bare?: true }, inDate: boolean): string {
  // The character that fills the cell.
  if (text.startsWith(fillMark)) return `*${text.slice(fillMark.length)}`;
  return bare && (inDate || plain.has(text)) ? text : literal(text);
}

const marks = { point: ".", comma: ",", percent: "%", slash: "/", text: "@" } as const;

/** The lengths that the library knows; it has no hours, minutes or seconds without a leading zero. */
function dateCode(run: string, isMinute: boolean): string | undefined {
  const length = run.length;
  switch (run[0]) {
    case "h":
    case "s":
      return run[0].repeat(2);
    case "y":
      return length <= 2 ? "yy" : "yyyy";
    case "e":
      return "yyyy";
    case "m":
      return isMinute ? "mm" : "m".repeat(Math.min(length, 5));
    case "d":
    case "a":
      return "d".repeat(Math.min(length, 4));
    default:
      return undefined;
  }
}

const letterOf = (part: Part | undefined): string | undefined =>
  part && (part.kind === "date" || part.kind === "elapsed") ? part.text[0] : undefined;

function dateSection({ parts }: Section): string | undefined {
  const runs = parts.filter((part) => part.kind === "date" || part.kind === "elapsed");
  const texts = parts.map((part) => {
    switch (part.kind) {
      case "literal":
        return literalPart(part, true);
      case "half":
        return /m|p/i.test(part.text) ? "a" : undefined;
      // Elapsed minutes and seconds are unknown to the library; hhhh:mm counts hours past a day.
      case "elapsed":
        return part.text[0] === "h" ? "hhhh" : undefined;
      case "date": {
        const at = runs.indexOf(part);
        const beside = letterOf(runs[at - 1]) === "h" || letterOf(runs[at + 1]) === "s";
        return dateCode(part.text, part.text.length <= 2 && beside);
      }
      case "digit":
      case "exponent":
      case "general":
        return undefined;
      default:
        return marks[part.kind];
    }
  });
  return texts.includes(undefined) ? undefined : texts.join("");
}

/** Fractions such as # ?/? have no counterpart. */
function isFraction(parts: readonly Part[]): boolean {
  const written = parts.filter((part) => part.kind !== "literal" || part.text === " ");
  return written.some((part, at) => part.kind === "slash" && written.slice(0, at).some(({ kind }) => kind === "digit"));
}

function numberSection({ parts }: Section): string | undefined {
  if (isFraction(parts)) return undefined;
  let text = "";
  let exponent = false;
  for (const part of parts) {
    if (part.kind === "literal") text += literalPart(part, false);
    else if (part.kind === "exponent") {
      text += "e";
      exponent = true;
    } else if (part.kind === "digit") text += exponent ? "" : part.text === "?" ? "#" : part.text;
    else if (part.kind in marks) text += marks[part.kind as keyof typeof marks];
    else return undefined;
  }
  return text;
}

/** The library's spelling; "" is General. `accepts` is the library's own judgement. */
export function librarySpelling(format: string, accepts: (format: string) => boolean): string {
  const sections = sectionsOf(format) ?? [];
  const texts = sections.map((section) =>
    section.condition || section.numerals ? undefined : isDate(section) ? dateSection(section) : numberSection(section),
  );
  if (texts.includes(undefined)) return "";
  const result = texts.join(";");
  return accepts(result) ? result : "";
}
