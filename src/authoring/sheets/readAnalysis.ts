/** The sheet of the analysis back into the form of a book: results, and block by block lines, tables and charts. */
import type { Language, Text } from "../../language/language";
import type { Sheet } from "../../sharing/model";
import { firstScreenRows } from "../../workbook/layout/firstScreen";
import { asideColumn } from "../../workbook/layout/tablePlaces";
import { headings } from "../../workbook/layout/texts";
import type { BookData, ChartData, LineData, TableData } from "../bookData";
import { callOf, literalOf } from "./calls";
import type { CellFaults } from "./cellFaults";
import type { FoundBook } from "./findBooks";
import type { ItemNames } from "./itemNames";
import { readCharts } from "./readCharts";
import { unitWord } from "./unitWords";
import type { NamedArea, SheetView } from "./workbookView";

const columns = { label: 0, value: 1, unit: 2, note: 3 } as const;

const texts = {
  label: {
    en: "{at} is empty: say what the formula beside it calculates.",
    tw: "{at} 是空的：請說明旁邊的公式計算什麼。",
    cn: "{at} 是空的：请说明旁边的公式计算什么。",
  },
  words: {
    en: "{at} holds words: a line of the calculation is a formula or a number.",
    tw: "{at} 是文字：計算列應為公式或數字。",
    cn: "{at} 是文字：计算行应为公式或数字。",
  },
} satisfies Record<string, Text>;

type Block = BookData["blocks"][number];

interface OpenBlock {
  readonly top: number;
  readonly heading: string;
  readonly lines: Record<string, LineData>;
  readonly tables: TableData[];
  readonly charts: ChartData[];
}

export interface ReadAnalysis {
  readonly results: readonly string[];
  /** Formulas as the sheet has them. */
  readonly blocks: readonly Block[];
  readonly areas: readonly NamedArea[];
  readonly renamed: ReadonlyMap<string, string>;
}

const isConstant = (sheet: SheetView, column: number, row: number) =>
  !sheet.isEmpty(column, row) && sheet.formula(column, row) === undefined;

/** The row that says what the columns of the lines below it are. */
const isColumnHeadings = (sheet: SheetView, row: number, language: Language) =>
  sheet.text(columns.label, row) === headings.label[language] &&
  sheet.text(columns.value, row) === headings.value[language];

/** One column or more under a heading row; a line is one cell with a formula above or a heading without a second cell. */
function isTable(sheet: SheetView, { column, row, columns: width, rows }: NamedArea, language: Language): boolean {
  if (rows > 1 || width > 1 || column !== columns.value) return true;
  if (isColumnHeadings(sheet, row - 1, language)) return false;
  const above = sheet.value(columns.value, row - 1);
  return typeof above === "string" && above !== "" && sheet.formula(columns.value, row - 1) === undefined;
}

/** @param given Cells of inputs, at which marks of charts stand. */
export function readAnalysis(
  book: FoundBook,
  drawn: Sheet["charts"],
  given: readonly NamedArea[],
  names: ItemNames,
  faults: CellFaults,
): ReadAnalysis {
  const { analysis: sheet, language } = book;
  const here = book.areas.filter((area) => area.sheet === sheet.name && area.row >= firstScreenRows);
  const filled = here.filter((area) => isTable(sheet, area, language));
  const tableRows = new Map<number, NamedArea[]>();
  const asideRows = new Map<number, NamedArea[]>();
  for (const area of filled) {
    const rows = area.column < asideColumn ? tableRows : asideRows;
    rows.set(area.row, [...(rows.get(area.row) ?? []), area]);
  }
  const areas: NamedArea[] = [...filled];
  const renamed = new Map<string, string>();
  const results: string[] = [];
  const blocks: OpenBlock[] = [];
  /** The name alone; or what stands behind the question whether its series are there. */
  const resultName = (row: number) => {
    const formula = sheet.formula(columns.value, row) ?? "";
    const call = callOf(formula);
    const said = call?.name === "IF" ? `=${call.args[2]}` : formula;
    return /^=([A-Za-z_]\w*)$/.exec(said)?.[1];
  };

  const block = (row: number): OpenBlock => {
    if (blocks.length === 0) blocks.push({ top: row, heading: book.title, lines: {}, tables: [], charts: [] });
    return blocks.at(-1) as OpenBlock;
  };

  function readTable(at: number, found: readonly NamedArea[], left: number): TableData {
    const height = found[0]?.rows ?? 1;
    const inOrder = found.toSorted((one, other) => one.column - other.column);
    const formulaOf = ({ column, row }: NamedArea) => sheet.formula(column, row);
    const head = (column: number) => sheet.text(column, at - 1);
    const formatOf = ({ column, row }: NamedArea) => {
      const format = sheet.format(column, row);
      return format ? { format } : {};
    };
    const first = inOrder.find(({ column }) => column === left);
    const also = inOrder.filter((area) => area !== first && formulaOf(area) === undefined);
    const rows = first
      ? {
          name: first.name,
          formula: formulaOf(first) ?? "",
          count: height,
          ...formatOf(first),
          ...(also.length > 0 && {
            also: also.map((area) => ({ name: area.name, heading: head(area.column), ...formatOf(area) })),
          }),
        }
      : Array.from({ length: height }, (_, index) => sheet.text(left, at + index));
    return {
      corner: head(left),
      rows,
      columns: Object.fromEntries(
        inOrder
          .filter((area) => area !== first && !also.includes(area))
          .map((area) => {
            const heads = Array.from({ length: area.columns }, (_, index) => head(area.column + index));
            const heading = heads.length === 1 ? (heads[0] ?? "") : heads;
            return [area.name, { heading, formula: formulaOf(area) ?? "", ...formatOf(area) }];
          }),
      ),
    };
  }

  /** Where series are not there a sentence stands in place of the note. */
  function noteAt(row: number): string {
    const call = callOf(sheet.formula(columns.note, row) ?? "");
    const note = call?.name === "IF" ? literalOf(call.args[2] ?? "") : undefined;
    return note ?? sheet.text(columns.note, row);
  }

  function readLine(row: number): void {
    const label = sheet.text(columns.label, row);
    const value = sheet.value(columns.value, row);
    const formula = sheet.formula(columns.value, row) ?? (typeof value === "number" ? `=${value}` : undefined);
    if (label === "") faults.add(sheet.at(columns.label, row), texts.label);
    if (formula === undefined) faults.add(sheet.at(columns.value, row), texts.words);
    const there = here.find((area) => area.row === row && area.column === columns.value);
    const name = names.take(there?.name, label, "line");
    if (there && there.name !== name) renamed.set(there.given.toLowerCase(), name);
    const [format, note] = [sheet.format(columns.value, row), noteAt(row)];
    block(row).lines[name] = {
      label,
      formula: formula ?? "=0",
      unit: unitWord(sheet.text(columns.unit, row), language),
      ...(format && { format }),
      ...(note && { note }),
    };
    areas.push({ name, sheet: sheet.name, column: columns.value, row, columns: 1, rows: 1 });
  }

  let inResults = false;
  for (let row = firstScreenRows; row < sheet.rows; row++) {
    const label = sheet.text(columns.label, row);
    const table = tableRows.get(row + 1);
    const isHeading =
      isConstant(sheet, columns.label, row) &&
      sheet.isEmpty(columns.value, row) &&
      sheet.isEmpty(columns.unit, row) &&
      !table;
    // How the claims came out is calculated from them.
    if (isHeading && label === headings.tally[language]) break;
    if (isColumnHeadings(sheet, row, language)) continue;
    if (isHeading) {
      inResults = blocks.length === 0 && label === headings.results[language];
      if (!inResults) blocks.push({ top: row, heading: label, lines: {}, tables: [], charts: [] });
    } else if (table) {
      block(row).tables.push(readTable(row + 1, table, columns.label));
      row += table[0]?.rows ?? 0;
    } else if (inResults) {
      const result = resultName(row);
      if (result !== undefined) results.push(here.find((area) => area.given === result)?.name ?? result);
    } else if (!sheet.isEmpty(columns.value, row)) readLine(row);
  }

  // Tables aside stand under the heading of their block once more.
  for (const [row, table] of [...asideRows].sort(([one], [other]) => one - other)) {
    let above = row - 1;
    const isHeading = (at: number) => blocks.some(({ heading }) => heading === sheet.text(asideColumn, at));
    while (above > 0 && !isHeading(above)) above--;
    const home = blocks.find(({ heading }) => heading === sheet.text(asideColumn, above));
    home?.tables.push(readTable(row, table, asideColumn));
  }

  const ofTables = new Set<NamedArea>(filled);
  const known = { columns: filled, cells: [...given, ...areas.filter((area) => !ofTables.has(area))], sheet };
  for (const { row, chart } of readCharts(drawn, known, faults)) {
    // The first chart of the first block stands above it, on the first screen.
    const home = blocks.findLast(({ top }) => top < row) ?? blocks[0] ?? block(row);
    home.charts.push(chart);
  }

  const isFilled = ({ lines, tables, charts }: OpenBlock) =>
    Object.keys(lines).length + tables.length + charts.length > 0;
  return {
    results,
    blocks: blocks
      .filter((each, index) => isFilled(each) || (index === 0 && !blocks.some(isFilled)))
      .map(({ heading, lines, tables, charts }) => ({
        heading,
        ...(Object.keys(lines).length > 0 && { lines }),
        ...(tables.length > 0 && { tables }),
        ...(charts.length > 0 && { charts }),
      })),
    areas,
    renamed,
  };
}
