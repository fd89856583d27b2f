/** JSON as publishers answer it: a list of records, a list of rows, lists side by side, or values by their day; the largest is the table. */
import type { Grid, RawCell } from "../grid";
import { refuse } from "../refusal";
import { dateHeading } from "../table/headings";
import { candleHead } from "./candles";
import { headsIn, isDate, isNumber, isWrittenDate, splitLines, withIndex } from "./jsonLists";
import { statTable } from "./jsonStat";
import { isRecord, type JsonTable } from "./jsonTable";
import { sdmxTable } from "./sdmxJson";
import { worldBankTable } from "./worldBankJson";

type Row = readonly RawCell[];
type Found = JsonTable;

/** The heading of what tells tables of one form apart. */
const seriesKey = "Series key";
const deepest = 8;
const mostFields = 300;

const isScalar = (value: unknown): boolean => value === null || typeof value !== "object";

function cellOf(value: unknown): RawCell {
  if (typeof value === "number") return Number.isFinite(value) ? value : "";
  return value === null || value === undefined ? "" : String(value).trim();
}

/** Records inside a record by dotted names; lists as their numbered members, if they are few. */
function flat(record: Record<string, unknown>, prefix = "", depth = 0): Map<string, RawCell> {
  const fields = new Map<string, RawCell>();
  for (const [name, value] of Object.entries(record)) {
    const whole = prefix === "" ? name : `${prefix}.${name}`;
    if (isScalar(value)) fields.set(whole, cellOf(value));
    else if (depth < 3 && isRecord(value)) {
      const inner = [...flat(value, whole, depth + 1)];
      // {"FXUSDCAD": {"v": "1.4389"}}: a field that holds nothing but its value.
      if (inner.length === 1 && /\.(v|value|val)$/.test(inner[0][0])) fields.set(whole, inner[0][1]);
      else for (const each of inner) fields.set(...each);
    } else if (Array.isArray(value) && value.length <= 20 && value.every(isScalar))
      for (const [index, each] of value.entries())
        fields.set(value.length === 1 ? whole : `${whole}.${index + 1}`, cellOf(each));
  }
  return fields;
}

function scalarsOf(value: unknown): readonly (readonly [string, string])[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    typeof each === "string" && each.length < 200 && each !== "lin" ? [[name, each] as const] : [],
  );
}

function ofRecords(list: readonly Record<string, unknown>[], beside: Found["beside"]): Found | undefined {
  const records = list.map((record) => flat(record));
  const head = [...new Set(records.slice(0, 1000).flatMap((record) => [...record.keys()]))].slice(0, mostFields);
  const rows = records.map((record) => head.map((name) => record.get(name) ?? ""));
  return rows[0]?.some(isDate) ? { head, rows, beside } : undefined;
}

function ofRows(
  list: readonly (readonly unknown[])[],
  beside: Found["beside"],
  headsBeside: readonly (readonly string[])[],
): Found | undefined {
  const rows = list.map((row) => row.map(cellOf));
  const [first, second] = rows;
  const isHeaded = first.every((cell) => typeof cell === "string" && !isDate(cell)) && second?.some(isDate);
  if (isHeaded) return { head: first.map(String), rows: rows.slice(1), beside };
  if (!first.some(isDate)) return undefined;
  const dayAt = first.findIndex(isDate);
  const told = headsBeside.find((head) => head.length === first.length && dateHeading.test(head[dayAt].trim()));
  if (told) return { head: told, rows, beside };
  const candles = candleHead(rows);
  if (candles) return { head: candles, rows: rows.map((row) => row.slice(0, candles.length)), beside };
  const dated = first.findIndex(isDate);
  return { head: first.map((_, index) => (index === dated ? "date" : `column ${index + 1}`)), rows, beside };
}

/** {timestamp: [...], close: [...]}: lists of one length, one of them of days. */
function ofLists(record: Record<string, unknown>, beside: Found["beside"]): Found | undefined {
  const lists = new Map<string, readonly unknown[]>();
  const collect = (value: unknown, name: string, depth: number): void => {
    if (Array.isArray(value) && value.length > 0 && value.every(isScalar)) lists.set(name, value);
    else if (Array.isArray(value) && value.length === 1) collect(value[0], name, depth);
    else if (isRecord(value) && depth < 4)
      for (const [each, inner] of Object.entries(value)) collect(inner, each, depth + 1);
  };
  collect(record, "", 0);
  const days = [...lists].find(([, list]) => list.length > 1 && list.every(isDate));
  if (!days) return undefined;
  const columns = [days, ...[...lists].filter(([name, list]) => name !== days[0] && list.length === days[1].length)];
  if (columns.length < 2) return undefined;
  return {
    head: columns.map(([name]) => name),
    rows: days[1].map((_, index) => columns.map(([, list]) => cellOf(list[index]))),
    beside,
  };
}

/** {"2024-01-02": {"USD": 1.09}} and {"2024-01-02": 1.09}. */
function ofDays(record: Record<string, unknown>, beside: Found["beside"]): Found | undefined {
  const entries = Object.entries(record);
  const isYears = entries.every(([name]) => /^(19|20)\d\d$/.test(name));
  const isStamps = entries.every(([name]) => /^(?:\d{10}|\d{13})$/.test(name));
  const isDays = isYears || isStamps || entries.every(([name]) => isWrittenDate(name));
  if (entries.length < 1 || !isDays) return undefined;
  const records = entries.map(([day, value]) => ({ date: day, ...(isRecord(value) ? value : { value }) }));
  return ofRecords(records, beside);
}

const naming =
  /(^|[_ ])(id|code|key|symbol|ticker|name|title)s?$|(Id|ID|Code|Key|Name|Symbol)$|^(id|code|key|symbol|ticker|name|title)/;

/** Records that each hold a table of one form, such as several series: one table, told apart by what names each. */
function ofSiblings(
  records: readonly Record<string, unknown>[],
  beside: Found["beside"],
  depth: number,
): Found | undefined {
  const tables = records.map((record) => {
    const own: Found[] = [];
    const lists = ofLists(record, []);
    if (lists) own.push(lists);
    else for (const each of Object.values(record)) if (!isScalar(each)) search(each, [], depth + 1, own);
    return largest(own);
  });
  const [first] = tables;
  if (!first || !tables.every((table) => table?.head.join("\n") === first.head.join("\n"))) return undefined;
  const names = records.map((record) => {
    const scalars = Object.entries(record).filter(([, each]) => typeof each === "string" && each !== "");
    return String(scalars.find(([name]) => naming.test(name))?.[1] ?? scalars[0]?.[1] ?? "");
  });
  if (new Set(names).size < names.length || names.includes("")) return undefined;
  const rows = tables.flatMap((table, index) => (table?.rows ?? []).map((row): Row => [...row, names[index]]));
  return { head: [...first.head, seriesKey], rows, beside };
}

const largest = (found: readonly Found[]): Found | undefined =>
  [...found].sort(
    (a, b) => b.rows.length * b.head.length - a.rows.length * a.head.length || b.beside.length - a.beside.length,
  )[0];

function search(
  given: unknown,
  beside: Found["beside"],
  depth: number,
  found: Found[],
  headsBeside: readonly (readonly string[])[] = [],
): void {
  if (depth > deepest) return;
  const value = isRecord(given) ? withIndex(given) : given;
  if (Array.isArray(value)) {
    const split = splitLines(value);
    if (split) {
      const rows = ofRows(split, beside, headsBeside);
      if (rows) found.push(rows);
      return;
    }
    if (value.length > 0 && value.every(isRecord)) {
      const together = value.length > 1 ? ofSiblings(value, beside, depth) : undefined;
      if (together) {
        found.push(together);
        return;
      }
      const records = value.some((each) => ofLists(each, []) !== undefined) ? undefined : ofRecords(value, beside);
      if (records) found.push(records);
    }
    if (value.length > 0 && value.every((each) => Array.isArray(each) && each.every(isScalar) && each.length > 1)) {
      const rows = ofRows(value as readonly (readonly unknown[])[], beside, headsBeside);
      if (rows) found.push(rows);
    }
    if (value.length <= 100) for (const each of value) search(each, beside, depth + 1, found);
    return;
  }
  if (!isRecord(value)) return;
  // Yahoo tells symbol and currency in "meta".
  const told = [...scalarsOf(value), ...scalarsOf(value.meta), ...beside];
  const heads = headsIn(value);
  const here = ofDays(value, told) ?? ofLists(value, told);
  if (here) found.push(here);
  const named = Object.entries(value).flatMap(([name, each]) => {
    if (isScalar(each)) return [];
    const own: Found[] = [];
    search(each, told, depth + 1, own, heads);
    found.push(...own);
    const best = largest(own);
    return best ? [{ name, table: best }] : [];
  });
  const together = here ? undefined : ofNamed(named, told);
  if (together) found.push(together);
}

/** {"prices": [[day, value], …], "volumes": [[day, value], …]}: tables of one form, told apart by their names. */
function ofNamed(
  tables: readonly { readonly name: string; readonly table: Found }[],
  beside: Found["beside"],
): Found | undefined {
  const [first] = [...tables].sort((a, b) => b.table.rows.length - a.table.rows.length);
  const alike = tables.filter(({ table }) => table.head.join("\n") === first.table.head.join("\n"));
  if (alike.length < 2 || first.table.head.includes(seriesKey)) return undefined;
  const rows = alike.flatMap(({ name, table }) => table.rows.map((row): Row => [...row, name]));
  return { head: [...first.table.head, seriesKey], rows, beside, parts: alike.map(({ table }) => table) };
}

/** "close" of "indicators.quote.close": the same list is found from several records around it. */
const lastName = (heading: string): string => heading.split(".").at(-1) ?? heading;

/** Headings of numbers in the tables that are not read. */
function otherHeadings(found: readonly Found[], best: Found): readonly string[] {
  const read = new Set(best.head.map(lastName));
  const parts = new Set(best.parts);
  const headings = found
    .filter((table) => table !== best && !parts.has(table) && table.rows.length > 1)
    .flatMap(({ head, rows }) =>
      head.filter(
        (name, column) =>
          !read.has(lastName(name)) && rows.some((row) => isNumber(row[column]) && !isDate(row[column])),
      ),
    );
  return [...new Set(headings)];
}

/** The first line of a script that hands the data over, such as var x=([…]); */
const unscripted = (text: string): string =>
  text
    .replace(/^\s*\/\*[\s\S]*?\*\/\s*/, "")
    .replace(/^[\s\w$.]*=?\s*\(+(?=\s*[[{])/, "")
    .replace(/\)+;?\s*$/, (end, _, whole: string) => (/^\s*[[{]/.test(whole) ? "" : end));

export function jsonGrid(text: string): Grid {
  const value = parsed(text);
  const found: Found[] = [];
  const published = sdmxTable(value) ?? statTable(value) ?? worldBankTable(value);
  if (!published) search(value, [], 0, found);
  const best = published ?? largest(found);
  if (!best) throw noList();
  const said = best.beside.filter(([name]) => !best.head.includes(name)).map(([name, each]) => [`${name}: ${each}`]);
  const all: readonly Row[] = [...said, [], best.head, ...best.rows];
  const rows = all
    .map((cells, index) => ({ line: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  const elsewhere = otherHeadings(found, best);
  return { rows, pointIsDecimal: true, ...(elsewhere.length > 0 && { elsewhere }) };
}

function parsed(text: string): unknown {
  const given = text.replace(/^\uFEFF/, "");
  for (const each of [given, unscripted(given)]) {
    try {
      return JSON.parse(each);
    } catch {
      // The next form is tried, and what is none is told below.
    }
  }
  const lines = given.split("\n").filter((line) => line.trim() !== "");
  try {
    // One record a line.
    if (lines.length > 1) return lines.map((line) => JSON.parse(line) as unknown);
  } catch {
    // It is none, and told below.
  }
  throw refuse(
    { line: 1, column: 1 },
    {
      en: "The file is no JSON, or was cut short.",
      tw: "檔案不是 JSON，或內容不完整。",
      cn: "文件不是 JSON，或内容不完整。",
    },
  );
}

function noList() {
  return refuse(
    { line: 1, column: 1 },
    {
      en: "The JSON holds no list of dates and values.",
      tw: "JSON 中沒有日期與數值的清單。",
      cn: "JSON 中没有日期与数值的列表。",
    },
  );
}
