/** The sheet of inputs back into the form of a book: series, figures and tables with what each stands on. */
import { serialToIso } from "../../cells/serialDates";
import type { Language, Text } from "../../language/language";
import * as units from "../../language/units";
import type { Standing } from "../../templates/template";
import { modeColumns, modes } from "../../workbook/layout/modes";
import { standingWords } from "../../workbook/layout/standings";
import { headings } from "../../workbook/layout/texts";
import type { BookData, InputData, InputTableData } from "../bookData";
import type { CellFaults } from "./cellFaults";
import type { FoundBook } from "./findBooks";
import type { ItemNames } from "./itemNames";
import { unitWord } from "./unitWords";
import type { NamedArea, SheetView } from "./workbookView";

const columns = { label: 0, value: 1, unit: 2, status: 3, origin: 4 } as const;

const texts = {
  label: {
    en: "{at} is empty: say what the figure beside it is.",
    tw: "{at} 是空的：請說明旁邊的數字為何。",
    cn: "{at} 是空的：请说明旁边的数字是什么。",
  },
  value: {
    en: "{at} is empty: put the figure of “{label}”, or clear its row.",
    tw: "{at} 是空的：請填入「{label}」的數字，或清除該列。",
    cn: "{at} 是空的：请填入“{label}”的数字，或清除该行。",
  },
  error: {
    en: "{at} is {code}: an input must be a figure or a word.",
    tw: "{at} 為 {code}：輸入必須是數字或文字。",
    cn: "{at} 为 {code}：输入必须是数字或文字。",
  },
  formula: {
    en: "{at} is a formula: an input is typed in. Move the formula to Analysis.",
    tw: "{at} 是公式：輸入須直接填寫。請將公式移到「分析」。",
    cn: "{at} 是公式：输入须直接填写。请将公式移到“分析”。",
  },
  status: {
    en: "{at} is “{said}”: choose one of {words}.",
    tw: "{at} 為「{said}」：請選擇 {words} 之一。",
    cn: "{at} 为“{said}”：请选择 {words} 之一。",
  },
  published: {
    en: "{at}: a published figure needs its source and day, such as “Bank of Korea, base rate, 2025-11-27”.",
    tw: "{at}：已公布的數字須註明出處與日期，例如「韓國銀行，基準利率, 2025-11-27」。",
    cn: "{at}：已公布的数字须注明出处与日期，例如“韩国银行，基准利率, 2025-11-27”。",
  },
} satisfies Record<string, Text>;

export interface ReadInputs {
  readonly series: NonNullable<BookData["series"]>;
  readonly inputs: BookData["inputs"];
  /** By the name in the book, where each stands. */
  readonly areas: readonly NamedArea[];
  /** By the label that the sheet shows, for what claims rest on. */
  readonly byLabel: ReadonlyMap<string, string>;
  /** Names of the workbook that are others in the book. */
  readonly renamed: ReadonlyMap<string, string>;
}

type StandsOn = Pick<InputData, "document" | "published" | "convention" | "assumption" | "yours">;

const publishedPattern = /^(.+?)(?:, |，)(\d{4}(?:-\d\d){0,2})(?: ?[(（](.+)[)）])?$/s;

function standsOn(sheet: SheetView, row: number, language: Language, isOwn: boolean, faults: CellFaults): StandsOn {
  const said = sheet.text(columns.status, row);
  const origin = sheet.text(columns.origin, row);
  const found = (Object.keys(standingWords) as Standing[]).find((each) =>
    Object.values(standingWords[each]).includes(said),
  );
  if (!found) {
    const words = Object.values(standingWords).map((word) => word[language]);
    faults.add(sheet.at(columns.status, row), texts.status, { said, words: words.join(" · ") });
  }
  if (found === "document") {
    if (isOwn) return { document: origin.startsWith("¶") ? origin : `¶ ${origin}`.trim() };
    // "Author (0-27)"
    return { document: /[(（]([^()（）]+)[)）]$/.exec(origin)?.[1] ?? origin };
  }
  if (found === "published") {
    const [, source, day, series] = publishedPattern.exec(origin) ?? [];
    if (source !== undefined && day !== undefined) return { published: { source, day, ...(series && { series }) } };
    faults.add(sheet.at(columns.origin, row), texts.published);
    return { yours: said };
  }
  const words = origin || said;
  if (found === "convention") return { convention: words };
  return found === "assumption" ? { assumption: words } : { yours: words };
}

/** A number or a word; a day in the form that a book writes. */
function figureAt(sheet: SheetView, column: number, row: number, unit: string): number | string | undefined {
  const value = sheet.value(column, row);
  if (typeof value === "number" && unit === units.date.en && Number.isInteger(value)) return serialToIso(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : value;
}

export function readInputs(book: FoundBook, names: ItemNames, faults: CellFaults): ReadInputs {
  const { inputs: sheet, prefix, language, isOwn } = book;
  const here = book.areas.filter((area) => area.sheet === sheet.name);
  const labelsOf = new Map(here.map((area) => [area.name, area]));
  const tables = here.filter(({ name }) => labelsOf.has(`${name}_rows`));
  const tableAt = (row: number) => tables.find((area) => area.row - 2 === row);
  const areas: NamedArea[] = here.filter(({ name }) => tables.some((table) => isOfTable(table, labelsOf.get(name))));
  const byLabel = new Map<string, string>();
  const renamed = new Map<string, string>();
  const series: Record<string, NonNullable<BookData["series"]>[string]> = {};
  const blocks: { heading: string; inputs: Record<string, InputData>; tables: Record<string, InputTableData> }[] = [];
  let row = 3;

  const modeRow = labelsOf.get(`${prefix}mode`)?.row;
  if (modeRow !== undefined) {
    row = modeRow + 2;
    // Made series have a column only in a book that has any.
    const hasMade = sheet.text(modeColumns.ids, modeRow + 1) !== modes.archive[language];
    for (let area = seriesAt(row); area; area = seriesAt(++row)) {
      const first = hasMade ? modeColumns.ids : modeColumns.ids - 1;
      const at = (place: number) => sheet.text(first + place, row) || undefined;
      const [sample, archive, live, mine] = [hasMade ? at(0) : undefined, at(1), at(2), at(3)];
      const isDaily = /"frequency"\)\s*=\s*"D"/.test(sheet.formula(modeColumns.lastDay, row) ?? "");
      series[area.name.slice(prefix.length + 2)] = {
        label: sheet.text(modeColumns.label, row),
        ...(sample && { sample }),
        ...(archive && { archive }),
        ...(live && { live }),
        ...(mine && { mine }),
        ...(isDaily && { daily: true }),
      };
    }
  }
  function seriesAt(at: number): NamedArea | undefined {
    return here.find(
      (area) => area.row === at && area.column === modeColumns.inUse && area.name.startsWith(`${prefix}s_`),
    );
  }

  const block = () => {
    if (blocks.length === 0) blocks.push({ heading: book.title, inputs: {}, tables: {} });
    return blocks.at(-1) as (typeof blocks)[number];
  };

  for (; row < sheet.rows; row++) {
    const label = sheet.text(columns.label, row);
    const table = tableAt(row);
    if (label === headings.label[language] && sheet.text(columns.value, row) === headings.value[language]) continue;
    const valueAt = sheet.at(columns.value, row);
    if (table) {
      block().tables[table.name] = readTable(table, label, row);
      byLabel.set(label, table.name);
      row = table.row + table.rows - 1;
    } else if (sheet.isEmpty(columns.value, row)) {
      const isFigure = !sheet.isEmpty(columns.status, row) || !sheet.isEmpty(columns.unit, row);
      if (isFigure && label !== "") faults.add(valueAt, texts.value, { label });
      else if (label !== "") blocks.push({ heading: label, inputs: {}, tables: {} });
    } else {
      const code = sheet.error(columns.value, row);
      if (label === "") faults.add(sheet.at(columns.label, row), texts.label);
      if (code !== undefined) faults.add(valueAt, texts.error, { code });
      else if (sheet.formula(columns.value, row)) faults.add(valueAt, texts.formula);
      const given = here.find(
        (area) => area.row === row && area.column === columns.value && area.columns === 1 && area.rows === 1,
      );
      const name = names.take(given?.name, label, "input");
      if (given && given.name !== name) renamed.set(given.given.toLowerCase(), name);
      const unit = unitWord(sheet.text(columns.unit, row), language);
      const format = sheet.format(columns.value, row);
      block().inputs[name] = {
        label,
        value: figureAt(sheet, columns.value, row, unit) ?? "",
        unit,
        ...(format && { format }),
        ...standsOn(sheet, row, language, isOwn, faults),
      };
      areas.push({ name, sheet: sheet.name, column: columns.value, row, columns: 1, rows: 1 });
      byLabel.set(label, name);
    }
  }

  function readTable(table: NamedArea, label: string, at: number): InputTableData {
    const unit = unitWord(sheet.text(columns.unit, at), language);
    const rows = Array.from({ length: table.rows }, (_, index) => sheet.text(0, table.row + index));
    const cells = Array.from({ length: table.columns }, (_, index) => table.column + index);
    return {
      label,
      unit,
      corner: sheet.text(0, table.row - 1),
      rows,
      columns: cells.map((column) => {
        const name = here.find(
          (area) =>
            area.column === column &&
            area.row === table.row &&
            area.columns === 1 &&
            area.name !== table.name &&
            area.name !== `${table.name}_rows`,
        )?.name;
        const format = sheet.format(column, table.row);
        const values = rows.map((_, index) => figureAt(sheet, column, table.row + index, unit));
        for (const [index, value] of values.entries())
          if (value === undefined) {
            const code = sheet.error(column, table.row + index);
            const place = sheet.at(column, table.row + index);
            if (code === undefined) faults.add(place, texts.value, { label });
            else faults.add(place, texts.error, { code });
          }
        return {
          ...(name && { name }),
          heading: sheet.text(column, table.row - 1),
          values: values.map((value) => value ?? ""),
          ...(format && { format }),
        };
      }),
      ...standsOn(sheet, at, language, isOwn, faults),
    };
  }

  return {
    series,
    inputs: blocks
      .filter(({ inputs, tables: own }) => Object.keys(inputs).length + Object.keys(own).length > 0)
      .map(({ heading, inputs, tables: own }) => ({
        heading,
        ...(Object.keys(inputs).length > 0 && { inputs }),
        ...(Object.keys(own).length > 0 && { tables: own }),
      })),
    areas,
    byLabel,
    renamed,
  };
}

/** The table itself, its columns, and the names of its rows. */
function isOfTable(table: NamedArea, area: NamedArea | undefined): boolean {
  return (
    area !== undefined &&
    area.row === table.row &&
    area.rows === table.rows &&
    (area.name === `${table.name}_rows` || (area.column >= table.column && area.column < table.column + table.columns))
  );
}
