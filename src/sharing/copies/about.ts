/** The sheet that a copy opens with in the list: what it is, as of when, how to get the functions, which series are inside. */
import { quotedSheetName } from "../../cells/address";
import { freeName } from "../../cells/freeName";
import { fillIn, type Language, type Text } from "../../language/language";
import { aboutName } from "../formulaText/guard";
import { type Cell, emptySheet, placeOf, type Sheet, type Style, type Workbook } from "../model";
import { type CopyMode, copyTexts, modeMeanings, modeNames } from "./copyTexts";

export interface About {
  readonly mode: CopyMode;
  readonly language: Language;
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly saved: string;
  /** A line each: what it is called, its source and licence. */
  readonly series: readonly string[];
}

export const dayOf = (moment: string): string => moment.slice(0, 10);

export const filled = (text: Text, language: Language, values: Readonly<Record<string, string>>): string =>
  fillIn(text[language], (name) => values[name]);

function freeSheetName(wanted: string, sheets: readonly Sheet[]): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return freeName(wanted, (name) => taken.has(name.toLowerCase()), " ");
}

function linesOf({ mode, language, saved, series }: About): (readonly [string, string])[] {
  const day = dayOf(saved);
  const asOf = mode === "portable" ? copyTexts.asOfPortable : copyTexts.asOfMeaning;
  const lines: (readonly [string, string])[] = [
    [copyTexts.kind[language], `${modeNames[mode][language]}. ${modeMeanings[mode][language]}`],
    [copyTexts.saved[language], saved.replace("T", " ").replace(/(?:\.\d+)?Z$/, " UTC")],
    [copyTexts.asOf[language], filled(asOf, language, { day })],
  ];
  if (mode === "values") return lines;
  const inside = series.length > 0 ? series : [copyTexts.noSeries[language]];
  lines.push([copyTexts.functions[language], copyTexts.functionsMeaning[language]]);
  for (const [index, each] of inside.entries()) lines.push([index === 0 ? copyTexts.series[language] : "", each]);
  return lines;
}

/** The workbook with the sheet in front; what was shown is still shown. */
export function withAbout(workbook: Workbook, about: About): Workbook {
  const { language, title } = about;
  const font = workbook.styles[0] ?? {};
  const styles: Style[] = [
    ...workbook.styles,
    { ...font, bold: true, size: 16 },
    { ...font, bold: true, vertical: "top" },
    { ...font, wrap: true, vertical: "top" },
  ];
  const [heading, label, text] = [0, 1, 2].map((each) => workbook.styles.length + each);
  const cells = new Map<number, Cell>([[placeOf(0, 0), { value: title, style: heading }]]);
  for (const [index, [left, right]] of linesOf(about).entries()) {
    if (left !== "") cells.set(placeOf(index + 2, 0), { value: left, style: label });
    cells.set(placeOf(index + 2, 1), { value: right, style: text });
  }
  const name = freeSheetName(copyTexts.sheet[language], workbook.sheets);
  const columns = [
    { first: 0, last: 0, width: 160 },
    { first: 1, last: 1, width: 620 },
  ];
  const sheet: Sheet = { ...emptySheet, name, cells, columns, gridlines: false };
  const names = workbook.names.filter((each) => each.name.toUpperCase() !== aboutName);
  return {
    ...workbook,
    sheets: [sheet, ...workbook.sheets],
    active: workbook.active + 1,
    styles,
    names: [...names, { name: aboutName, formula: `=${quotedSheetName(name)}!$A$1`, hidden: true }],
  };
}
