/** Tables in which the same days come once for each of many series, told apart by columns of text: "Germany", "AAPL", "EXR.D.USD". */
import type { DateCell } from "../dates/orders";
import type { GridRow } from "../grid";
import { refuse } from "../refusal";
import type { Block, Label, RawColumn } from "./block";
import { isBlank, isNumber, textOf } from "./kinds";

interface Rows {
  readonly dates: readonly DateCell[];
  /** One for each date. */
  readonly rows: readonly GridRow[];
  readonly columns: readonly number[];
  /** Columns that are no series but may tell series apart. */
  readonly aside: readonly number[];
  /** Columns that name several series below one another. */
  readonly groups: readonly number[];
  label(column: number): Label;
}

const mostSeries = 1000;

const unitHeading =
  /^(unit|units|uom|unit_measure|unit of measure|unit code|currency|單位|单位|幣別|币种|devise|währung|moneda|valuta|divisa|通貨|통화|단위)$/i;
const scaleHeading = /^(unit_?mult|scalar_factor|unit multiplier|scale|powercode|powercode code|magnitude)$/i;
const keyHeading = /^<?(key|series[ _]?key|series[ _]?id|ticker|symbol|series[ _]?code|cdid|msn)>?$/i;
/** What says of whom a value is, whether or not days come twice. */
const entityHeading =
  /^(country|region|ref_?area|reference area|geo|location|ticker|symbol|country[ _](name|code)|currency pair|國家|国家|地區|地区|證券代[號号]|证券代码|股票代[碼码號号])$/i;
/** Months of delivery, strikes and tenors are numbers, and tell contracts of one day apart. */
const contractHeading =
  /^(?:到期月份|交割月份|契約月份|合约月份|履約價|行权价|行權價|strike|expir|maturity|delivery|contract[ _]month|tenor)/i;
const flagHeading = /flag|status|conf|decimals|time_?format|<?per>?$/i;

export function byKeys(given: Rows): readonly Block[] {
  const { rows, label } = given;
  const heading = (column: number) => codeOf(label(column).heading.trim());
  const texts = given.columns.filter((column) => isText(rows, column));
  const meta = (pattern: RegExp) => [...given.columns, ...given.aside].find((column) => pattern.test(heading(column)));
  const [unit, scale] = [meta(unitHeading), meta(scaleHeading)];
  const told = [unit, scale].filter((column) => column !== undefined);
  const contracts = given.columns.filter((column) => !texts.includes(column) && contractHeading.test(heading(column)));
  const candidates = [...texts, ...contracts, ...given.aside.filter((column) => !flagHeading.test(heading(column)))];
  const keys = keysOf(given, candidates, told);
  const named = candidates.find((column) => keyHeading.test(heading(column)) && valuesIn(rows, column).size === 1);
  const isKey = new Set([...keys, ...told, ...(named === undefined ? [] : [named])]);
  // A column that the keys settle, such as the name beside the code, is no text to be told.
  const columns = given.columns.filter((column) => !isKey.has(column) && !(keys.length > 0 && texts.includes(column)));
  const periods = periodKeys(given);
  const groups = groupsOf(given, keys, periods);
  if (groups.size > mostSeries) throw tooMany(rows[0], groups.size);
  return [...groups.values()].map((indices) => {
    const first = rows[indices[0]];
    const key = keys.map((column) => textOf(first.cells[column])).join(" ");
    const own = {
      period: periods.get(given.dates[indices[0]].reading.period),
      unit: textOf(first.cells[unit ?? -1]).replace(coded, "$2") || undefined,
      scale: scaleOf(textOf(first.cells[scale ?? -1]).replace(coded, "$1")),
    };
    const constant = named !== undefined ? textOf(first.cells[named]) : undefined;
    return {
      dates: indices.map((index) => given.dates[index]),
      columns: columns.map((column) =>
        columnOf(
          indices.map((index) => rows[index]),
          column,
          withKey(label(column), key || constant, own),
        ),
      ),
    };
  });
}

/** "9: Billions" and "368: Per cent per year", as the BIS writes code and label. */
const coded = /^([A-Z0-9_]+): (.+)$/;
/** "UNIT_MULT:Unit Multiplier". */
const codeOf = (heading: string): string => heading.replace(/^([A-Z][A-Z_]+):.*$/, "$1");

const withKey = (label: Label, key: string | undefined, own: Pick<Label, "unit" | "scale" | "period">): Label => ({
  ...label,
  key: key || label.key,
  period: own.period,
  unit: own.unit ?? label.unit,
  scale: own.scale ?? label.scale,
});

/** SDMX says a power of ten. */
const scaleOf = (text: string): string | undefined => (/^-?\d{1,2}$/.test(text) ? `1e${text}` : text || undefined);

function columnOf(rows: readonly GridRow[], column: number, label: Label): RawColumn {
  return {
    label,
    cell: (index) => rows[index].cells[column] ?? "",
    place: (index) => ({ line: rows[index].line, column: column + 1 }),
  };
}

const valuesIn = (rows: readonly GridRow[], column: number): Set<string> =>
  new Set(rows.map(({ cells }) => textOf(cells[column])));

/** Of words alone. */
function isText(rows: readonly GridRow[], column: number): boolean {
  let words = 0;
  for (const { cells } of rows) {
    if (isNumber(cells[column])) return false;
    if (!isBlank(cells[column])) words++;
  }
  return words > 0;
}

const stamp = ({ reading, text }: DateCell): string =>
  reading.day === undefined ? text : `${reading.day} ${reading.period} ${reading.time ?? ""}`;

function groupsOf(
  { dates, rows }: Rows,
  keys: readonly number[],
  periods: ReadonlyMap<string, string>,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < rows.length; index++) {
    const words = keys.map((column) => textOf(rows[index].cells[column]));
    const period = periods.get(dates[index].reading.period);
    const key = [...words, ...(period ? [period] : [])].join(" ");
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  return groups;
}

/** Years, quarters and months below one another are series of their own. */
function periodKeys({ dates }: Rows): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { reading } of dates) counts.set(reading.period, (counts.get(reading.period) ?? 0) + 1);
  const letters = new Map([
    ["year", "A"],
    ["half", "H"],
    ["quarter", "Q"],
    ["month", "M"],
  ]);
  const isMixed = counts.size > 1 && [...counts].every(([period]) => letters.has(period));
  return isMixed ? letters : new Map();
}

const repeats = ({ dates, rows }: Rows, keys: readonly number[]): number => {
  const seen = new Set<string>();
  for (let index = 0; index < rows.length; index++)
    seen.add([stamp(dates[index]), ...keys.map((column) => textOf(rows[index].cells[column]))].join("\u0000"));
  return rows.length - seen.size;
};

/** The fewest columns that make every day unique; none where no day comes twice, or nothing tells the rows apart. */
function keysOf(given: Rows, candidates: readonly number[], told: readonly number[]): readonly number[] {
  const keys: number[] = [...given.groups];
  let left = repeats(given, keys);
  const open = new Set([...candidates, ...told].filter((column) => !keys.includes(column)));
  while (left > 0) {
    let best: { readonly column: number; readonly left: number } | undefined;
    for (const column of open) {
      const rest = repeats(given, [...keys, column]);
      if (rest < (best?.left ?? left)) best = { column, left: rest };
    }
    if (!best) return keys.length > 0 && left === 0 ? keys : [];
    keys.push(best.column);
    open.delete(best.column);
    left = best.left;
  }
  // One series has one unit and one scale, and is of one country.
  const entities = [...given.columns, ...given.aside].filter((column) =>
    entityHeading.test(given.label(column).heading.trim()),
  );
  for (const column of [...told, ...entities])
    if (!keys.includes(column) && varies(given, keys, column)) keys.push(column);
  return keys;
}

function varies(given: Rows, keys: readonly number[], column: number): boolean {
  const groups = groupsOf(given, keys, new Map());
  return [...groups.values()].some(
    (indices) => new Set(indices.map((index) => textOf(given.rows[index].cells[column]))).size > 1,
  );
}

function tooMany({ line }: GridRow, count: number) {
  return refuse(
    { line, column: 1 },
    {
      en: `The file holds ${count} series; at most ${mostSeries} can be brought at once.`,
      tw: `檔案中有 ${count} 個數列，一次最多匯入 ${mostSeries} 個。`,
      cn: `文件中有 ${count} 个序列，一次最多导入 ${mostSeries} 个。`,
    },
  );
}
