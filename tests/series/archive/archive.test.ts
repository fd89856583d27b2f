/** The history that comes along: what its publishers are known to have published, and the raw files where they are at hand. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { CellError } from "../../../src/cells/cell";
import { isoToSerial, serialToIso } from "../../../src/cells/serialDates";
import { type Argument, guard } from "../../../src/functions/guard/guard";
import { answerOrWait } from "../../../src/functions/host/awaiting";
import { registry } from "../../../src/generated/registry";
import { archivedSeries } from "../../../src/series/archive/archivedSeries";
import { findSeries } from "../../../src/series/ids/seriesId";
import { knownSeries } from "../../../src/series/known/find";
import { supplyFrom } from "../../../src/series/memory/supply";
import type { Series } from "../../../src/series/series";
import { liveOn } from "../../fixtures/clock";
import { fakeGateway } from "../../fixtures/series/fetched";

liveOn("2026-11-01");

const path = join(__dirname, "../../../src/series/archive/archive.json");
const file = readFileSync(path, "utf8");
const ids = Object.keys(JSON.parse(file));

const guarded = new Map(registry.map((entry) => [entry.id, guard(entry)]));
const gateway = fakeGateway(() => {
  throw new Error("nobody is asked for the archive");
});
const call = (id: string, ...args: Argument[]) =>
  answerOrWait(
    () => (guarded.get(id) as ReturnType<typeof guard>)(args),
    supplyFrom(() => gateway),
  );
const number = async (id: string, ...args: Argument[]) => [(await call(id, ...args)) as unknown].flat(2)[0];

function series(id: string, asOf?: string): Series {
  const found = findSeries(`ARCHIVE:${id}`, asOf === undefined ? undefined : (isoToSerial(asOf) as number));
  if (!("series" in found)) throw new Error(`${id}: ${JSON.stringify(found)}`);
  return found.series;
}

test("a cell waits for the file once, and asks no publisher", async () => {
  expect("file" in archivedSeries("FRED:WALCL")).toBe(true);
  expect(await number("AT", "archive:fred:walcl", "2025-12-03")).toBe(6_535_781);
  expect("series" in archivedSeries("FRED:WALCL")).toBe(true);
});

// Stated by the publishers: H.4.1 of 4 December 2025, G.5 of January 2026, COT of 6 January 2026, par yields of 7 January 2026.
test.each([
  ["FRED:WALCL", "2025-12-03", 6_535_781, "USD", 1e6],
  ["CFTC:SILVER.MM_SHORT", "2026-01-06", 11_156, "contracts", 1],
  ["FRED:DGS10", "2026-01-07", 4.15, "percent", 1],
  ["FRED:DGS3MO", "2026-01-07", 3.62, "percent", 1],
  ["FRED:EXKOUS", "2025-12-01", 1465.4, "KRW per USD", 1],
])("%s on %s is %d", (id, day, value, unit, scale) => {
  const { observations, ...facts } = series(id);
  const found = observations.find(({ date }) => serialToIso(date) === day);
  expect(found?.value).toBeCloseTo(value, value === 1465.4 ? 0 : 9);
  expect(facts).toMatchObject({ unit, scale, kind: "archived" });
});

test("the record short of managed money in silver is that of 4 September 2018", () => {
  const most = series("CFTC:SILVER.MM_SHORT").observations.reduce((one, other) =>
    other.value > one.value ? other : one,
  );
  expect([serialToIso(most.date), most.value]).toEqual(["2018-09-04", 104_482]);
});

test.each(ids)("%s ascends, has a publisher, terms and a title, and is found by words", (id) => {
  const { observations, source, licence, title } = series(id);
  expect(observations.length).toBeGreaterThan(180);
  expect(observations.every(({ date }, at) => at === 0 || date > observations[at - 1].date)).toBe(true);
  expect(observations.every(({ value }) => Number.isFinite(value))).toBe(true);
  expect([source, licence?.en, title].every((words) => words !== undefined && words.length > 1)).toBe(true);
  expect(knownSeries.map((each) => each.id)).toContain(`ARCHIVE:${id}`);
});

test("no other id is offered", () => {
  const offered = knownSeries
    .filter(({ id }) => id.startsWith("ARCHIVE:"))
    .map(({ id }) => id.slice("ARCHIVE:".length));
  expect(offered.sort()).toEqual([...ids].sort());
});

test("it says as of when it stands, and is never taken for the present", async () => {
  expect(await number("META", "ARCHIVE:FRED:WALCL", "status")).toMatch(/^archive, as of 2026-07-22/);
  expect(await number("META", "ARCHIVE:FRED:WALCL", "source")).toContain("Federal Reserve");
  expect(await number("META", "ARCHIVE:WORLDBANK:GOLD", "licence")).toMatch(/^CC BY 4\.0/);
  const last = await number("LAST", "ARCHIVE:FRED:WALCL");
  expect(last).toBeInstanceOf(CellError);
  expect(String((last as CellError).message)).toContain("2026-07-22");
});

test("a past day shows what was out by then", () => {
  const last = (asOf: string) => serialToIso(series("FRED:CPIAUCSL", asOf).observations.at(-1)?.date ?? 0);
  // Consumer prices of November are told in December: at the end of November that of October at most is known.
  expect(last("2025-11-30") < "2025-11-01").toBe(true);
  expect(series("FRED:DGS10", "2026-01-07").observations.at(-1)?.date).toBeLessThanOrEqual(
    isoToSerial("2026-01-07") as number,
  );
});

test("an id that it has not names the nearest one", () => {
  const found = findSeries("ARCHIVE:FRED:WALCLX");
  expect("missing" in found && found.missing.en).toContain("the nearest is ARCHIVE:FRED:WALCL");
});

test("it is small enough to come along", () => expect(gzipSync(file).length).toBeLessThan(400_000));

const raw = join(__dirname, "../../../../shared/archive");
if (!existsSync(raw)) test.skip("the raw files are not here: the archive is not compared with them", () => {});
else
  test.each(ids)("%s is what the raw file says, value by value", (id) => {
    const listed = JSON.parse(readFileSync(join(raw, "index.json"), "utf8")) as { id: string; file: string }[];
    const name = listed.find((each) => each.id === id)?.file as string;
    const rows = readFileSync(join(raw, name), "utf8").trim().split(/\r?\n/).slice(1);
    const written = rows.map((row) => row.split(",")).map(([date, value]) => [date, Number(value)]);
    expect(series(id).observations.map(({ date, value }) => [serialToIso(date), value])).toEqual(written);
  });
