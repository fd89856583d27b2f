import { providers } from "../../../src/generated/providers";
import { providers as remoteProviders } from "../../../src/publishers/providers";
import archive from "../../../src/series/archive/archive.json";
import { spelled } from "../../../src/series/ids/spelled";
import { findKnown, knownSeries } from "../../../src/series/known/find";
import { madeSeries } from "../../../src/series/local/madeSeries";
import { simplifiedOnly, traditionalOnly } from "../../contracts/chineseScripts";

const archived = Object.keys(archive);
const ids = (words: string, provider?: string) => findKnown(words, provider).map(({ id }) => id);

test("each id is there once, spelled as its provider spells it", () => {
  expect(new Set(knownSeries.map(({ id }) => id)).size).toBe(knownSeries.length);
  for (const { id } of knownSeries) {
    const [name, code] = [id.slice(0, id.indexOf(":")), id.slice(id.indexOf(":") + 1)];
    const provider = providers.find(({ id }) => id === name);
    if (!provider) throw new Error(id);
    const remote = remoteProviders.find(({ id }) => id === name);
    const written = spelled(provider, code);
    expect([written.code, written.field].filter(Boolean).join(".")).toBe(code);
    const query = { ...written, today: 46_000 };
    if (remote) expect(remote.request(query).length).toBeGreaterThan(0);
    else if (name === "ARCHIVE") expect(archived).toContain(code);
    else expect(madeSeries(code)?.observations.length).toBeGreaterThan(0);
  }
});

test("each title is written in three languages", () => {
  for (const { title } of knownSeries) {
    expect(title.en).not.toBe("");
    expect(title.tw).not.toMatch(simplifiedOnly);
    expect(title.cn).not.toMatch(traditionalOnly);
  }
});

test.each([
  ["WALCL", "FRED:WALCL"],
  ["fred:walcl", "FRED:WALCL"],
  ["silver london", "LBMA:SILVER"],
  ["白銀 空頭", "CFTC:SILVER.MM_SHORT"],
  ["白銀空頭", "CFTC:SILVER.MM_SHORT"],
  ["白银空头", "CFTC:SILVER.MM_SHORT"],
  ["泡菜溢價", "UPBIT:KRW-BTC"],
  ["泡菜溢价", "UPBIT:KRW-BTC"],
  ["稳定币", "DEFILLAMA:stablecoins"],
  ["bid-to-cover", "FISCAL:AUCTION10Y"],
  ["投标倍数", "FISCAL:AUCTION10Y"],
  ["逆回購", "FRED:RRPONTSYD"],
  ["貿易逆差", "FRED:BOPGSTB"],
  ["微软 资本支出", "SEC:MSFT.CAPEX"],
  ["ｔｇａ", "FISCAL:TGA"],
])("%s finds %s", (words, id) => {
  expect(ids(words)).toContain(id);
});

test("what is meant exactly comes first", () => {
  expect(ids("sofr")[0]).toMatch(/:SOFR$/);
  expect(ids("VIX")[0]).toBe("CBOE:VIX");
});

test("one provider only, in any case", () => {
  expect(ids("silver", "lbma")).toEqual(["LBMA:SILVER"]);
});

test("finds nothing where nothing is", () => {
  expect(ids("zzzz")).toEqual([]);
  expect(ids("silver zzzz")).toEqual([]);
});
