/** `marketbook calc IN OUT`: every way in and out, and a refresh. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calculate } from "../../src/cli/calc";
import { exportBook, exportWishes } from "../../src/cli/export";
import { setGateway } from "../../src/functions/host/fetched";
import { setOwnSeries } from "../../src/series/memory/ownMemory";
import { forgetAll } from "../../src/series/memory/seriesMemory";
import { setSnapshot } from "../../src/series/memory/snapshotMemory";
import { readWorkbook } from "../../src/sharing/readWorkbook";
import { liveOn } from "../fixtures/clock";
import { type FakeGateway, failure, fakeGateway, fetchedSeries } from "../fixtures/series/fetched";
import { functionNames } from "../sharing/functionNames";
import { made } from "../sharing/madeWorkbook";

liveOn("2026-01-20");

const folder = mkdtempSync(join(tmpdir(), "marketbook-"));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

let gateway: FakeGateway;
let last: number;

beforeEach(() => {
  setSnapshot(undefined);
  forgetAll();
  setOwnSeries([]);
  last = 4;
  gateway = fakeGateway(({ id }, upstream) =>
    upstream === "always" || upstream === "missing"
      ? { series: fetchedSeries(id, { "2026-01-15": 3, "2026-01-16": last }) }
      : { failure: failure("absent") },
  );
  setGateway(gateway);
  writeFileSync(
    at("in.xlsx"),
    made({
      sheets: [
        {
          name: "S",
          rows: '<row r="1"><c r="A1"><f>_xldudf_MKT_LAST("FRED:A")</f><v>1</v></c><c r="B1"><f>1+1</f><v>2</v></c></row>',
        },
      ],
    }),
  );
});

const valuesIn = (name: string) => {
  const { workbook } = readWorkbook(readFileSync(at(name)), functionNames);
  return [...workbook.sheets[0].cells.values()].map(({ value, formula }) => [value, formula?.text]);
};

test("without a refresh no publisher is asked, with one each series is, and what fails is told", async () => {
  expect((await calculate(at("in.xlsx"), at("quiet.csv"), false)).sound).toBe(true);
  expect(readFileSync(at("quiet.csv"), "utf8")).toBe("#N/A,2\n");
  expect(gateway.requests.map(({ upstream }) => upstream)).not.toContain("always");
  forgetAll();
  expect(await calculate(at("in.xlsx"), at("fresh.csv"), true)).toMatchObject({ sound: true });
  expect(readFileSync(at("fresh.csv"), "utf8")).toBe("4,2\n");
  expect(gateway.requests.at(-1)).toMatchObject({ asks: [{ id: "FRED:A" }], upstream: "always" });
  forgetAll();
  gateway.deliver = () => ({ failure: failure("gateway") });
  const { sound, lines } = await calculate(at("in.xlsx"), at("failed.csv"), true);
  expect([sound, lines.at(-1)]).toEqual([false, "  not refreshed: FRED:A"]);
});

test("to an Excel file, which computes from what is inside it until it is refreshed", async () => {
  await calculate(at("in.xlsx"), at("out.xlsx"), true);
  expect(valuesIn("out.xlsx")).toEqual([
    [4, '=MKT.LAST("FRED:A")'],
    [2, "=1+1"],
  ]);
  forgetAll();
  const asked = gateway.requests.length;
  const { lines } = await calculate(at("out.xlsx"), at("again.csv"), false);
  expect(lines.join()).toContain("Series inside the file");
  expect([readFileSync(at("again.csv"), "utf8"), gateway.requests.length]).toEqual(["4,2\n", asked]);
  last = 5;
  await calculate(at("out.xlsx"), at("live.csv"), true);
  expect(readFileSync(at("live.csv"), "utf8")).toBe("5,2\n");
});

test("a workbook of ours is calculated and exported with its series", async () => {
  await calculate(at("in.xlsx"), at("own.marketbook.json"), true);
  forgetAll();
  const asked = gateway.requests.length;
  expect((await calculate(at("own.marketbook.json"), at("own.csv"), false)).lines[0]).toBe(
    "1 sheet, 2 cells, 2 formulas",
  );
  expect(readFileSync(at("own.csv"), "utf8")).toBe("4,2\n");
  const wishes = exportWishes([at("own.marketbook.json"), at("own.xlsx")], { mode: "live" });
  if (typeof wishes === "string") throw new Error(wishes);
  const { written, lines } = await exportBook(wishes);
  expect([written, lines[0]]).toEqual([true, expect.stringContaining("1 series inside")]);
  expect(valuesIn("own.xlsx")[0]).toEqual([4, '=MKT.LAST("FRED:A")']);
  expect(gateway.requests.length).toBe(asked);
});

test.each(["{", "[]", '{"format":"marketbook workbook","version":1,"workbook":{"version":"1"}}'])(
  "%s is no workbook of ours, and that is said",
  async (text) => {
    writeFileSync(at("odd.json"), text);
    const { sound, lines } = await calculate(at("odd.json"), at("odd.csv"), false);
    expect([sound, lines[0]]).toEqual([false, expect.stringContaining("no workbook of Marketbook")]);
  },
);
