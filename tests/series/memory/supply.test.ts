import { forgetAll, recall } from "../../../src/series/memory/seriesMemory";
import { supplyFrom } from "../../../src/series/memory/supply";
import { fakeGateway, fetchedSeries } from "../../fixtures/series/fetched";

beforeEach(forgetAll);

const answering = () => fakeGateway(({ id, asOf }) => ({ series: fetchedSeries(id, { "2026-01-15": 3 }, { asOf }) }));

test("equal asks go out once, within a calculation and while the answer is on its way; other days are other asks", async () => {
  const gateway = answering();
  const { series } = gateway;
  let answer: () => void = () => undefined;
  gateway.series = async (...given) => {
    const deliveries = await series(...given);
    await new Promise<void>((resolve) => {
      answer = resolve;
    });
    return deliveries;
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
