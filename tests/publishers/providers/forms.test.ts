/** Which filings with the SEC state a company's figures. The company and its filings are invented, its net income is not. */
import { serialToIso } from "../../../src/cells/serialDates";
import { faultOf, queryOf, remote } from "./asking";
import { day } from "./cases";

type Filed = readonly [form: string, start: string, end: string, value: number, filed: string];

const yearToDate: readonly Filed[] = [
  ["10-Q", "2023-01-01", "2023-03-31", 40_512_000, "2023-05-03"],
  ["10-Q", "2023-01-01", "2023-06-30", 86_100_000, "2023-08-02"],
  ["10-Q", "2023-01-01", "2023-09-30", 133_707_000, "2023-11-01"],
  ["10-K", "2023-01-01", "2023-12-31", 319_066_000, "2024-02-21"],
];

function body(filings: readonly Filed[], more: Readonly<Record<string, readonly Filed[]>> = {}): string {
  const listed = (list: readonly Filed[]) =>
    list.map(([form, start, end, val, filed]) => ({ form, start, end, val, filed, accn: "0000999999-24-000001" }));
  const units = Object.fromEntries(
    Object.entries({ USD: filings, ...more })
      .filter(([, list]) => list.length > 0)
      .map(([unit, list]) => [unit, listed(list)]),
  );
  return JSON.stringify({
    entityName: "Imaginary Bank",
    facts: { "us-gaap": { NetIncomeLoss: { label: "Net Income (Loss)", units } } },
  });
}

const id = "SEC:999999.NETINCOME";

function read(text: string, vintage?: number | "all") {
  return remote(id).parse(queryOf({ id, today: "2025-06-01", vintage }), [text]);
}

const quarters = (text: string) => read(text).observations.map(({ date, value }) => [serialToIso(date), value]);

const right = [
  ["2023-03-31", 40_512_000],
  ["2023-06-30", 45_588_000],
  ["2023-09-30", 47_607_000],
  ["2023-12-31", 185_359_000],
];

test.each([
  ["DEF 14A", 319_065],
  ["DEFA14A", 319_065],
  ["8-K", 300_000_000],
  ["8-K/A", 300_000_000],
  ["S-1", 319_066],
  ["424B3", 1],
  ["6-K", 2],
  ["ARS", 3],
])("a later %s never takes the place of the annual report", (form, value) => {
  const later: Filed = [form, "2023-01-01", "2023-12-31", value, "2024-04-11"];
  const text = body([...yearToDate, later]);
  expect(quarters(text)).toEqual(right);
  expect(read(text, "all").revisions).toHaveLength(4);
});

test("nor of a quarterly one, nor does it fill in for one that is missing", () => {
  const quoted: Filed = ["8-K", "2023-01-01", "2023-09-30", 133_707, "2023-10-20"];
  expect(quarters(body([...yearToDate, quoted]))).toEqual(right);
  const without = yearToDate.filter(([, , end]) => end !== "2023-09-30");
  expect(quarters(body([...without, quoted]))).toEqual(right.slice(0, 2));
});

test("a company of which only a proxy statement speaks is not found", () => {
  const only: Filed = ["DEF 14A", "2023-01-01", "2023-12-31", 319_065, "2024-04-11"];
  expect(faultOf(() => read(body([only])))?.kind).toBe("notFound");
});

test("an amended annual report counts from the day of its filing", () => {
  const amended: Filed = ["10-K/A", "2023-01-01", "2023-12-31", 319_000_000, "2024-06-03"];
  const text = body([...yearToDate, amended]);
  expect(quarters(text).at(-1)).toEqual(["2023-12-31", 185_293_000]);
  expect(read(text, day("2024-06-02")).observations.at(-1)?.value).toBe(185_359_000);
  expect(read(text, day("2024-06-03")).observations.at(-1)?.value).toBe(185_293_000);
});

test("a quarter that the next year's report restates counts as restated, the year's last quarter with it once the year is", () => {
  const restated: readonly Filed[] = [
    ["10-Q", "2023-01-01", "2023-09-30", 130_000_000, "2024-11-04"],
    ["10-K", "2023-01-01", "2023-12-31", 312_000_000, "2025-02-20"],
  ];
  // Until the year is restated too, the year as first stated less nine months as then known is what is known.
  expect(quarters(body([...yearToDate, restated[0]])).at(-1)).toEqual(["2023-12-31", 185_359_000]);
  expect(quarters(body([...yearToDate, ...restated])).at(-1)).toEqual(["2023-12-31", 182_000_000]);
});

test("a company's own currency counts, not the dollars into which it translates its latest year", () => {
  const yuan = yearToDate.map(([form, start, end, value, filed]): Filed => [form, start, end, 7 * value, filed]);
  const text = body([yearToDate[3]], { CNY: yuan });
  expect(read(text).unit).toBe("CNY");
  expect(quarters(text).at(-1)).toEqual(["2023-12-31", 7 * 185_359_000]);
  expect(read(body(yearToDate, { CNY: [yuan[0]] })).unit).toBe("USD");
});

test("a figure without a form is a fault, since it may be anyone's", () => {
  const text = body(yearToDate).replace('"form":"10-K",', "");
  expect(faultOf(() => read(text))?.kind).toBe("malformed");
});
