import { spelled } from "../../../src/series/ids/spelled";
import { remote } from "../../publishers/providers/asking";

describe("an id as it is written", () => {
  test.each([
    ["LBMA", "silver", { code: "SILVER" }],
    ["LBMA", "Silver.eur", { code: "SILVER", field: "EUR" }],
    ["ECB", "exr.d.usd.eur.sp00.a", { code: "EXR.D.USD.EUR.SP00.A" }],
    ["COINGECKO", "Bitcoin.MarketCap", { code: "bitcoin", field: "MARKETCAP" }],
    ["POLYMARKET", "Will-It-Happen.no", { code: "will-it-happen", field: "NO" }],
    ["EIA", "pet.rwtc.d", { code: "PET.RWTC.D" }],
    ["SEC", "msft.capex", { code: "MSFT", field: "CAPEX" }],
    ["CFTC", "silver.mm_short", { code: "SILVER", field: "MM_SHORT" }],
    ["BOJ", "co/x.q", { code: "CO/X", field: "Q" }],
    ["TREASURY", "10y.real", { code: "10Y", field: "REAL" }],
    ["YAHOO", "^gspc", { code: "^GSPC" }],
  ])("%s:%s", (id, written, expected) => {
    expect(spelled(remote(id), written)).toEqual(expected);
  });
});
