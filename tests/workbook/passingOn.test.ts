import { providers } from "../../src/publishers/providers";
import { freeToPassOn, seriesToGo } from "../../src/workbook/passingOn";

const allows = /^(?:Public domain|Free to use and pass on|Creative Commons Attribution 4\.0\.$)/;

test("free to pass on are the publishers whose terms say so", () => {
  const said = providers.filter(({ licence }) => allows.test(licence.terms.en)).map(({ id }) => id);
  expect([...freeToPassOn].sort()).toEqual(said.sort());
});

test("a user's own series stay at home unless all may go", () => {
  const own = [{ name: "SILVER" }] as never;
  const fetched = [{ ask: { id: "TREASURY:10Y" } }, { ask: { id: "BINANCE:BTCUSDT" } }] as never;
  expect(seriesToGo({ own, fetched }, "free")).toEqual({ own: [], fetched: [{ ask: { id: "TREASURY:10Y" } }] });
  expect(seriesToGo({ own, fetched }, "none")).toEqual({ own: [], fetched: [] });
  expect(seriesToGo({ own, fetched }, "all")).toEqual({ own, fetched });
});
