/**
 * CSV and pasted tables. Tables with known values are written in a form that people and programs use, and read back: the same
 * days and values, or a question or a refusal; never another number. Whatever the text, what is read is whole: finite numbers
 * on days that ascend.
 */
import fc from "fast-check";
import type { BroughtColumn } from "../../../src/bringing/columns/brought";
import { gridOfText } from "../../../src/bringing/files/fileParts";
import { type Answers, readSeries } from "../../../src/bringing/readSeries";
import { serialToIso } from "../../../src/cells/serialDates";
import type { Subject, Tally, Target } from "../target";

/** In hundredths, so that what is written is exact. */
interface Value {
  readonly negative: boolean;
  readonly whole: number;
  readonly decimals: string;
}

const numberOf = ({ negative, whole, decimals }: Value) =>
  Number(`${negative ? "-" : ""}${whole}${decimals && `.${decimals}`}`);

interface NumberForm {
  readonly mark: "." | ",";
  readonly thousands: string;
  readonly negative: "-" | "−" | "()" | "plus";
}

function writtenValue({ negative, whole, decimals }: Value, form: NumberForm): string {
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, form.thousands);
  const size = decimals === "" ? grouped : `${grouped}${form.mark}${decimals}`;
  if (!negative) return form.negative === "plus" ? `+${size}` : size;
  return form.negative === "()" ? `(${size})` : `${form.negative === "plus" ? "-" : form.negative}${size}`;
}

const pad = (number: number) => String(number).padStart(2, "0");
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

type DateForm = readonly [name: string, write: (year: number, month: number, day: number) => string, options?: Answers];

/** Of a day. */
const dayForms: readonly DateForm[] = [
  ["iso", (y, m, d) => `${y}-${pad(m)}-${pad(d)}`],
  ["iso with time", (y, m, d) => `${y}-${pad(m)}-${pad(d)}T16:00:00Z`],
  ["year first, slashes", (y, m, d) => `${y}/${m}/${d}`],
  ["year first, dots", (y, m, d) => `${y}.${pad(m)}.${pad(d)}`],
  ["day first, dots", (y, m, d) => `${pad(d)}.${pad(m)}.${y}`],
  ["day first, slashes", (y, m, d) => `${pad(d)}/${pad(m)}/${y}`, { dates: "dmy" }],
  ["month first, slashes", (y, m, d) => `${m}/${d}/${y}`, { dates: "mdy" }],
  ["month first with time", (y, m, d) => `${m}/${d}/${y} 4:00 PM`, { dates: "mdy" }],
  ["day first, dashes", (y, m, d) => `${d}-${m}-${y}`, { dates: "dmy" }],
  ["day first, two digits", (y, m, d) => `${d}/${m}/${pad(y % 100)}`],
  ["digits", (y, m, d) => `${y}${pad(m)}${pad(d)}`],
  ["serial", (y, m, d) => String(Date.UTC(y, m - 1, d) / 86_400_000 + 25_569)],
  ["month named", (y, m, d) => `${d}-${months[m - 1]}-${y}`],
  ["American", (y, m, d) => `${months[m - 1]} ${d}, ${y}`],
  ["Chinese", (y, m, d) => `${y}年${m}月${d}日`],
];

/** Of a month, which is read as its last day. */
const monthForms: readonly DateForm[] = [
  ["year and month", (y, m) => `${y}-${pad(m)}`],
  ["digits of a month", (y, m) => `${y}${pad(m)}`],
  ["month named", (y, m) => `${months[m - 1]} ${y}`],
  ["month named, dash", (y, m) => `${months[m - 1]}-${y}`],
  ["Chinese month", (y, m) => `${y}年${m}月`],
];

interface Form {
  readonly delimiter: string;
  readonly numbers: NumberForm;
  readonly date: DateForm;
  readonly quote: "needed" | "all" | "never";
  readonly headings: boolean;
  readonly lineEnd: string;
  readonly bom: string;
  readonly dateLast: boolean;
  readonly missing: string;
}

interface Table {
  /** Days in 1970 and after, by day or month number. */
  readonly days: readonly { readonly year: number; readonly month: number; readonly day: number }[];
  /** By column; undefined is no observation. */
  readonly values: readonly (readonly (Value | undefined)[])[];
}

function written({ days, values }: Table, form: Form): string {
  const cell = (text: string) => {
    const needs = text.includes(form.delimiter) || text.includes('"');
    return form.quote === "all" || (form.quote === "needed" && needs) ? `"${text}"` : text;
  };
  const line = (date: string, rest: readonly string[]) =>
    (form.dateLast ? [...rest, date] : [date, ...rest]).map(cell).join(form.delimiter);
  const head = form.headings
    ? [
        line(
          "Date",
          values.map((_, index) => `Series${index + 1}`),
        ),
      ]
    : [];
  const rows = days.map(({ year, month, day }, row) =>
    line(
      form.date[1](year, month, day),
      values.map((column) => {
        const value = column[row];
        return value ? writtenValue(value, form.numbers) : form.missing;
      }),
    ),
  );
  return form.bom + [...head, ...rows, ""].join(form.lineEnd);
}

const value: fc.Arbitrary<Value> = fc.record({
  negative: fc.boolean(),
  whole: fc.oneof(fc.nat(9), fc.nat(999), fc.integer({ min: 1000, max: 9999 }), fc.nat(99_999_999)),
  decimals: fc.oneof(
    fc.constant(""),
    fc.nat(9).map(String),
    fc.nat(99).map((number) => String(number).padStart(2, "0")),
    fc.nat(999).map((number) => String(number).padStart(3, "0")),
    fc.nat(999_999).map((number) => String(number).padStart(6, "0")),
  ),
});

const form: fc.Arbitrary<Form> = fc.record({
  delimiter: fc.constantFrom(",", ";", "\t", "|"),
  numbers: fc.record({
    mark: fc.constantFrom(".", ","),
    thousands: fc.constantFrom("", "", ".", ",", " ", "\u00a0", "\u202f", "'"),
    negative: fc.constantFrom("-", "−", "()", "plus"),
  }),
  date: fc.constantFrom(...dayForms, ...monthForms),
  quote: fc.constantFrom("needed", "all", "never"),
  headings: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
  bom: fc.constantFrom("", "\uFEFF"),
  dateLast: fc.constantFrom(false, false, false, true),
  missing: fc.constantFrom("", ".", "NA", "#N/A", "-"),
});

/**
 * Nobody writes one character for thousands and decimals; what parts columns and numbers alike shows only under headings; and
 * between commas a point is the decimal mark by the rule of bringing/numbers/decimalMark.ts, since else every table with three decimals would be asked about.
 */
const sensible = ({ numbers: { mark, thousands }, delimiter, quote, headings }: Form) =>
  mark !== thousands &&
  !(delimiter === "," && thousands === ".") &&
  (quote !== "never" || headings || ![mark, thousands].includes(delimiter));

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const input = form.filter(sensible).chain((form) =>
  fc
    .record({
      start: fc.nat(650),
      steps: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 1, maxLength: 8 }),
      within: fc.array(fc.nat(30), { minLength: 9, maxLength: 9 }),
      width: fc.integer({ min: 1, max: 3 }),
      pool: fc.array(fc.oneof({ weight: 9, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) }), {
        minLength: 27,
        maxLength: 27,
      }),
    })
    .map(({ start, steps, within, width, pool }) => {
      const isMonth = monthForms.includes(form.date);
      let at = start;
      const days = steps.map((step, index) => {
        at += step;
        const [year, month] = [1970 + Math.floor(at / 12), (at % 12) + 1];
        const last = lastDay(year, month);
        return { year, month, day: isMonth ? last : (within[index] % last) + 1 };
      });
      const values = Array.from({ length: width }, (_, column) => days.map((_, row) => pool[column * 9 + row]));
      return { table: { days, values }, form };
    }),
);

const isoOf = ({ year, month, day }: Table["days"][number]) => `${year}-${pad(month)}-${pad(day)}`;

function expectColumns(columns: readonly BroughtColumn[], { days, values }: Table): void {
  const expected = values
    .map((column) => column.flatMap((each, row) => (each ? [[isoOf(days[row]), numberOf(each) + 0]] : [])))
    .filter((column) => column.length > 0);
  const found = columns.map(({ observations }) =>
    observations.map(({ date, value }) => [serialToIso(date), value + 0]),
  );
  // A column may be left out, with its reason; what is brought is what was written.
  const wanted = expected.map((column) => JSON.stringify(column));
  const isAmong = found.every((column) => {
    const at = wanted.indexOf(JSON.stringify(column));
    return at >= 0 && wanted.splice(0, at + 1);
  });
  if (!isAmong)
    throw new Error(`read as another table\nread ${JSON.stringify(found)}\nnot ${JSON.stringify(expected)}`);
}

function expectWhole(columns: readonly BroughtColumn[]): void {
  if (columns.length === 0) throw new Error("no columns and no error");
  for (const { observations } of columns) {
    if (observations.length === 0) throw new Error("a column without observations");
    for (const [index, { date, value }] of observations.entries()) {
      if (!Number.isInteger(date) || !Number.isFinite(value)) throw new Error(`${date}: ${value} is no observation`);
      if (index > 0 && date <= (observations[index - 1]?.date ?? 0)) throw new Error("days do not ascend");
    }
  }
}

const scraps = fc
  .array(
    fc.constantFrom(
      ..."0123456789.,;\t|-+/:()\"' %#\n\r年月日".split(""),
      "date",
      "value",
      "2026-01-30",
      "31/1/2026",
      "1,234",
      "1.234",
      "12,5",
      "NA",
      "1e5",
      "Q1",
      "2026",
      "46000",
      '""',
      '"1,5"',
      "\r\n",
      "\uFEFF",
      "−",
      "é",
    ),
    { minLength: 1, maxLength: 40 },
  )
  .map((parts) => parts.join(""));

export const csvTarget: Target = {
  name: "csv",
  batch: 1000,
  subjects(tally: Tally) {
    const read = (text: string, options?: Answers) => {
      tally.calls++;
      const outcome = readSeries(() => gridOfText(text), options);
      if ("columns" in outcome) return outcome.columns;
      if ("asks" in outcome) return undefined;
      const { line, column, text: sentence } = outcome.refused;
      if (!(line >= 1 && column >= 1) || [sentence.en, sentence.tw, sentence.cn].some((each) => !/[.。]$/.test(each)))
        throw new Error(`no place or no sentence: ${JSON.stringify(outcome.refused)}`);
      return undefined;
    };
    const tables = input.map(({ table, form }) => ({ table, form, text: written(table, form) }));
    return [
      {
        name: "tables",
        property: fc.property(tables, ({ table, text }) => {
          const columns = read(text);
          if (columns) expectColumns(columns, table);
        }),
      },
      {
        name: "tables with the answers to questions",
        property: fc.property(tables, ({ table, form, text }) => {
          const decimal = form.numbers.mark === "." ? "point" : "comma";
          const columns = read(text, { ...form.date[2], decimal });
          if (columns) expectColumns(columns, table);
        }),
      },
      {
        name: "tables in the form that every program writes",
        property: fc.property(tables, ({ table, form }) => {
          const plainForm: Form = {
            ...form,
            delimiter: ",",
            numbers: { mark: ".", thousands: "", negative: "-" },
            date: dayForms[0],
            quote: "needed",
            headings: true,
          };
          const columns = read(written(table, plainForm));
          if (columns) expectColumns(columns, table);
          else if (table.values.flat().some((each) => each !== undefined)) throw new Error("refused");
        }),
      },
      {
        name: "any text",
        property: fc.property(scraps, (text) => {
          const columns = read(text);
          if (columns) expectWhole(columns);
        }),
      },
    ] as unknown as Subject[];
  },
};
