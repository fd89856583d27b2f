import { PassThrough, Readable } from "node:stream";
import { evaluateLines } from "../../src/cli/evaluate";
import { setGateway } from "../../src/functions/host/fetched";
import { liveOn } from "../fixtures/clock";
import { failure, fakeGateway, fetchedSeries } from "../fixtures/series/fetched";

liveOn("2026-01-20");

async function ask(...lines: string[]): Promise<unknown[]> {
  const output = new PassThrough();
  await evaluateLines(Readable.from(lines.map((line) => `${line}\n`)), output);
  output.end();
  const text = (await output.toArray()).join("");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const call = (fn: string, ...args: unknown[]) => JSON.stringify({ fn, args });

describe("a call", () => {
  test("answers the value of one cell", async () =>
    expect(await ask(call("BUTTERFLYPAYOFF", 90, 70, 90, 110, 2.5))).toEqual([{ value: 17.5 }]));
  test("takes an omitted optional argument as null, as Excel passes it", async () =>
    expect(await ask(call("BUTTERFLYPAYOFF", 90, 70, 90, 110, null))).toEqual([{ value: 20 }]));
  test("answers a rectangle for a range, errors in their own cells", async () =>
    expect(await ask(call("BUTTERFLYPAYOFF", [[90], ["x"], [null], [{ error: "#REF!" }]], 70, 90, 110, 2.5))).toEqual([
      { value: [[17.5], [{ error: "#VALUE!" }], [{ error: "#N/A" }], [{ error: "#REF!" }]] },
    ]));
  test("takes a flat list for a column", async () =>
    expect(await ask(call("REBASE", [50, 75], 100))).toEqual([{ value: [[100], [150]] }]));
  test("gives an error's sentence", async () =>
    expect(await ask(call("BUTTERFLYPAYOFF", 90, 70, 60, 110))).toEqual([
      { error: "#NUM!", message: "k2 must be above k1 (70), but 60 came." },
    ]));
  test("knows the function in any case, with or without MKT.", async () =>
    expect(await ask(call("mkt.cagr", 1, 2.31, 1))).toEqual([{ value: expect.closeTo(1.31, 14) }]));
  test("of an unknown function is #NAME?", async () =>
    expect(await ask(call("NOSUCH", 1))).toEqual([{ error: "#NAME?", message: "There is no function NOSUCH." }]));
});

describe("a formula", () => {
  test("is evaluated by the workbench's engine", async () =>
    expect(await ask("=MKT.BUTTERFLYBE(70,90,110,2.5)", "=SUM(MKT.BUTTERFLYBE(70,90,110,2.5))", "=-2^2")).toEqual([
      { value: [[72.5, 107.5]] },
      { value: 180 },
      { value: 4 },
    ]));
  test("agrees with the call of the same function", async () => {
    const args = [1.0855, 1.0912, 0.0436, 0.0235, 0.25, "simple", "XXXUSD"];
    const formula = `=MKT.CIPBASIS(${args.map((argument) => JSON.stringify(argument)).join(",")})`;
    const [called, evaluated] = await ask(call("CIPBASIS", ...args), formula);
    expect(called).toEqual({ value: expect.closeTo(-10.221774193549821, 10) });
    expect(evaluated).toEqual(called);
  });
  test("that fails gives code and sentence", async () =>
    expect(await ask("=1/0", '=MKT.CAGR("one",2,1)')).toEqual([
      { error: "#DIV/0!", message: expect.any(String) },
      { error: "#VALUE!", message: 'v0 must be a number, but "one" came.' },
    ]));
});

describe("a publisher's series", () => {
  const gateway = fakeGateway(({ id }) =>
    id === "FRED:NONE" ? { failure: failure("notFound", "No such series.") } : { series: fetchedSeries(id, days) },
  );
  const days = { "2026-01-15": 3, "2026-01-16": 4 };
  beforeEach(() => setGateway(gateway));

  test("is awaited by calls and by formulas, one inside the other too", async () =>
    expect(
      await ask(
        call("LAST", "fred:a"),
        '=MKT.LAST("FRED:B")*2',
        '=MKT.AT("FRED:C","2026-01-1"&(MKT.LAST("FRED:D")+1))',
      ),
    ).toEqual([{ value: 4 }, { value: 8 }, { value: 3 }]));
  test("that is not there gives its sentence", async () =>
    expect(await ask(call("LAST", "FRED:NONE"), '=MKT.LAST("FRED:NONE")')).toEqual(
      Array(2).fill({ error: "#N/A", message: "FRED:NONE is not here: No such series." }),
    ));
});

describe("what cannot be read", () => {
  test("does not stop the lines after it", async () => {
    const answers = await ask("{", '{"fn":"CAGR"}', call("CAGR", [[1, 2], [3]], 2, 1), "", call("CAGR", 1, 2, 1));
    expect(answers).toHaveLength(4);
    for (const answer of answers.slice(0, 3))
      expect(answer).toEqual({ error: "#VALUE!", message: expect.stringContaining("This line cannot be read") });
    expect(answers[3]).toEqual({ value: 1 });
  });
});
