/** A value as Excel shows it in a number format. */
import { inWords } from "./chineseNumerals";
import { shownDate } from "./dateTime";
import { shownDecimal } from "./decimals";
import { isFraction, shownFraction } from "./fraction";
import { shownGeneral } from "./general";
import { shownScientific } from "./scientific";
import { type Condition, fillMark, isDate, type Section, sectionsOf } from "./sections";

export interface Shown {
  readonly text: string;
  readonly colour: string | undefined;
  /** A character that fills the cell's width, and the place in the text where it stands. */
  readonly fill: { readonly character: string; readonly at: number } | undefined;
}

const known = new Map<string, Section[] | undefined>();

/** Undefined for what is no format. */
export function parsedFormat(format: string): Section[] | undefined {
  const sections = known.get(format);
  if (sections || known.has(format)) return sections;
  const read = sectionsOf(format);
  known.set(format, read);
  return read;
}

function holds(value: number, { operator, limit }: Condition): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "<>":
      return value !== limit;
    default:
      return value === limit;
  }
}

const holdsText = (section: Section): boolean => section.parts.some(({ kind }) => kind === "text");

interface Choice {
  readonly section: Section;
  /** The section itself says that the number is negative. */
  readonly unsigned: boolean;
}

/** The section for a number: by condition, else by sign. */
function chosen(value: number, all: readonly Section[]): Choice | undefined {
  const sections =
    all.length > 1 && holdsText(all[all.length - 1]) && !all[all.length - 1].condition ? all.slice(0, -1) : all;
  const [first, second, third] = sections;
  if (!sections.some(({ condition }) => condition)) {
    if (second && value < 0) return { section: second, unsigned: true };
    if (third && value === 0) return { section: third, unsigned: false };
    return { section: first, unsigned: false };
  }
  // Conditions that are not written: above zero first, below it second.
  const fits = (section: Section, index: number) =>
    section.condition
      ? holds(value, section.condition)
      : index === sections.length - 1 || (index === 1 && sections.length > 2 && value < 0);
  const index = sections.findIndex(fits);
  if (index < 0) return undefined;
  const section = sections[index];
  const onlyNegative = section.condition
    ? /^(<|<=|=)$/.test(section.condition.operator) && section.condition.limit <= 0
    : false;
  return { section, unsigned: index > 0 || (onlyNegative && value < 0) };
}

/** Takes the marks of the fill out of the text; the first of them counts. */
function laidOut(marked: string, { colour }: Section): Shown {
  const at = marked.indexOf(fillMark);
  if (at < 0) return { text: marked, colour, fill: undefined };
  const character = [...marked.slice(at + fillMark.length)][0] ?? " ";
  const text = marked.replace(new RegExp(`${fillMark}.`, "gsu"), "");
  return { text, colour, fill: { character, at } };
}

const literals = ({ parts }: Section, instead: string): string =>
  parts
    .map((part) =>
      part.kind === "literal" ? part.text : part.kind === "text" || part.kind === "general" ? instead : "",
    )
    .join("");

function numberText(value: number, { section, unsigned }: Choice): string | undefined {
  const { parts } = section;
  const size = Math.abs(value);
  const minus = (text: string, zero: boolean) => (value < 0 && !unsigned && !zero ? `-${text}` : text);
  if (isDate(section)) return shownDate(unsigned ? size : value, section);
  if (parts.some(({ kind }) => kind === "general" || kind === "text")) {
    const general = shownGeneral(size);
    return minus(literals(section, section.numerals ? inWords(general, section) : general), false);
  }
  if (parts.some(({ kind }) => kind === "exponent")) return minus(shownScientific(size, section), size === 0);
  if (isFraction(section)) {
    const { text, zero } = shownFraction(size, section);
    return minus(text, zero);
  }
  if (!parts.some(({ kind }) => kind === "digit")) return minus(literals(section, ""), section.parts.length === 0);
  const { text, zero } = shownDecimal(size, section);
  return minus(text, zero);
}

/** Undefined where the format is none, or where a date has no such day. */
export function shownNumber(value: number, format: string): Shown | undefined {
  const sections = parsedFormat(format);
  if (!sections) return undefined;
  const choice = chosen(value, sections);
  if (!choice) {
    // A single section with a condition stands before General.
    const text = sections.length === 1 ? `${value < 0 ? "-" : ""}${shownGeneral(Math.abs(value))}` : "########";
    return { text, colour: undefined, fill: undefined };
  }
  const text = numberText(value, choice);
  return text === undefined ? undefined : laidOut(text, choice.section);
}

/** Text is shown by the section that holds @, else as it is. */
export function shownText(value: string, format: string): Shown | undefined {
  const sections = parsedFormat(format);
  if (!sections) return undefined;
  const section = sections.length === 4 ? sections[3] : sections.find(holdsText);
  return section ? laidOut(literals(section, value), section) : { text: value, colour: undefined, fill: undefined };
}
