import { forgetAll, recall } from "../../../src/series/memory/seriesMemory";
import { supplyFrom } from "../../../src/series/memory/supply";
import { failure, fakeGateway, fetchedSeries } from "../../fixtures/series/fetched";

beforeEach(forgetAll);

const answering = () => fakeGateway(({ id, asOf }) => ({ series: fetchedSeries(id, { "2026-01-15": 3 }, { asOf }) }));

test("equal asks go out once, within a calculation and while the answer is on its way; other days are other asks", async () => {
  const gateway = answering();
  const { series } = gateway;
  let answer: () => void = () => undefined;
  gateway.series = async (request, listening) => {
    gateway.requests.push(request);
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    gateway.requests.pop();
    return series(request, listening);
  };
  const supply = supplyFrom(() => gateway);
  const a = { id: "FRED:A" };
  const first = supply.bring([a, { ...a }, { id: "FRED:A", asOf: 45_000 }], "missing");
  const second = supply.bring([{ ...a }, { id: "FRED:B" }], "missing");
  await new Promise((resolve) => setTimeout(resolve, 60));
  const late = supply.bring([a], "missing");
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(gateway.requests.map(({ asks }) => asks)).toEqual([[a, { id: "FRED:A", asOf: 45_000 }, { id: "FRED:B" }]]);
  answer();
  await Promise.all([first, second, late]);
  expect(gateway.requests).toHaveLength(1);
  for (const ask of [a, { id: "FRED:A", asOf: 45_000 }, { id: "FRED:B" }]) expect(recall(ask)?.series).toBeDefined();
});

test("what has arrived may be asked for again", async () => {
  const gateway = answering();
  const supply = supplyFrom(() => gateway);
  await supply.bring([{ id: "FRED:A" }], "missing");
  await supply.bring([{ id: "FRED:A" }], "missing");
  expect(gateway.requests).toHaveLength(2);
});

const turn = (milliseconds = 30) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A gateway that answers an ask when the test says so. */
function slowGateway() {
  const gateway = answering();
  const open: { ids: string[]; answer(id: string): void; stopped(): boolean }[] = [];
  gateway.series = (request, { arrived, signal } = {}) => {
    gateway.requests.push(request);
    const left = new Set(request.asks.keys());
    return new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
      open.push({
        ids: request.asks.map(({ id }) => id),
        stopped: () => signal?.aborted ?? false,
        answer(id) {
          const place = request.asks.findIndex((ask) => ask.id === id);
          arrived?.([{ place, delivery: gateway.deliver({ id }, request.upstream) }]);
          left.delete(place);
          if (left.size === 0) resolve([]);
        },
      });
    });
  };
  return { gateway, open };
}

test("a healthy series is in its cell while a slow one of the same request is still awaited", async () => {
  const { gateway, open } = slowGateway();
  const supply = supplyFrom(() => gateway);
  const done: string[] = [];
  for (const id of ["FRED:SLOW", "FRED:FAST"]) void supply.bring([{ id }], "missing").then(() => done.push(id));
  await turn();
  open[0]?.answer("FRED:FAST");
  await turn();
  expect(done).toEqual(["FRED:FAST"]);
  expect(recall({ id: "FRED:FAST" })?.series).toBeDefined();
  open[0]?.answer("FRED:SLOW");
  await turn();
  expect(done).toEqual(["FRED:FAST", "FRED:SLOW"]);
});

test("however many slow series were asked for one after the other, two answers are open, and none is lost", async () => {
  const { gateway, open } = slowGateway();
  const supply = supplyFrom(() => gateway);
  const ids = Array.from({ length: 9 }, (_, index) => `FRED:S${index}`);
  const all = ids.map(async (id) => {
    await supply.bring([{ id }], "missing");
    return id;
  });
  // Each calculation is a request of its own.
  for (const _ of ids) await turn(1);
  const late = supply.bring([{ id: "FRED:LATE" }], "missing");
  await turn();
  for (let more = 0; more < 4; more++) {
    void supply.bring([{ id: `FRED:MORE${more}` }], "missing");
    await turn();
    expect(open.filter(({ stopped }) => !stopped()).length).toBeLessThanOrEqual(2);
  }
  for (const each of open) if (!each.stopped()) for (const id of each.ids) each.answer(id);
  expect(await Promise.all(all)).toEqual(ids);
  await late;
});

test("a gateway that was away is asked again by itself, and the cells that gave up are told when it is back", async () => {
  const gateway = answering();
  const { series } = gateway;
  let tries = 0;
  gateway.series = () => {
    tries++;
    return Promise.reject(new Error("refused"));
  };
  const supply = supplyFrom(() => gateway, [20, 20]);
  let late = 0;
  supply.onLate(() => {
    late++;
  });
  await supply.bring([{ id: "FRED:A" }, { id: "FRED:B" }], "missing");
  // A calculation meanwhile asks as well; no second row of tries comes of it.
  await supply.bring([{ id: "FRED:A" }], "missing");
  expect(recall({ id: "FRED:A" })).toMatchObject({ failure: { kind: "gateway" } });
  await turn(50);
  expect(tries).toBeGreaterThan(2);
  expect(late).toBe(0);
  gateway.series = series;
  await turn(150);
  for (const id of ["FRED:A", "FRED:B"]) expect(recall({ id })?.series).toBeDefined();
  expect(late).toBeGreaterThan(0);
  const asked = gateway.requests.length;
  await turn(100);
  expect(gateway.requests).toHaveLength(asked);
});

test("what its publisher refuses is not asked for again", async () => {
  const gateway = fakeGateway(() => ({ failure: failure("notFound") }));
  await supplyFrom(() => gateway, [10]).bring([{ id: "FRED:A" }], "missing");
  await turn(60);
  expect(gateway.requests).toHaveLength(1);
});
