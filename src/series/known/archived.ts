/** The series of the archive, titled as their publishers' own are. */
import type { Text } from "../../language/language";
import type { KnownSeries } from "./knownSeries";

/** The ids of series/archive/archive.json, which is not here: pages search these without loading it. */
const ids = [
  "FRED:WALCL",
  "FRED:WTREGEN",
  "FRED:RRPONTSYD",
  "FRED:DPSACBW027SBOG",
  "FRED:M2SL",
  "FRED:GDP",
  "FRED:GFDEBTN",
  "FRED:GFDEGDQ188S",
  "FRED:CPIAUCSL",
  "FRED:UNRATE",
  "FRED:ICSA",
  "FRED:FEDFUNDS",
  "FRED:SOFR",
  "FRED:DFII10",
  "FRED:T10YIE",
  "FRED:DTWEXBGS",
  "FRED:DGS10",
  "FRED:DGS2",
  "FRED:DGS3MO",
  "FRED:DGS1",
  "FRED:DGS5",
  "FRED:DGS30",
  "FRED:EXKOUS",
  "FRED:EXJPUS",
  "FRED:EXCHUS",
  "FRED:EXSZUS",
  "FRED:DCOILWTICO",
  "FRED:DCOILBRENTEU",
  "FRED:PCOPPUSDM",
  "WORLDBANK:GOLD",
  "MOFJ:JGB2Y",
  "MOFJ:JGB10Y",
  "MOFJ:JGB30Y",
  "FRED:IR3TIB01JPM156N",
  "FRED:IR3TIB01CHM156N",
  "FRED:IR3TIB01EZM156N",
  "FRED:IRLTLT01DEM156N",
  "CFTC:SILVER.MM_LONG",
  "CFTC:SILVER.MM_SHORT",
  "CFTC:SILVER.OPEN_INTEREST",
  "CFTC:GOLD.MM_LONG",
  "CFTC:GOLD.MM_SHORT",
  "CFTC:GOLD.OPEN_INTEREST",
  "CFTC:COPPER.MM_LONG",
  "CFTC:COPPER.MM_SHORT",
  "CFTC:COPPER.OPEN_INTEREST",
] as const;

/** What its publisher offers under no id of ours, or nobody but the archive knows by words. */
const titles: Readonly<Record<string, Text>> = {
  "WORLDBANK:GOLD": {
    en: "Gold, monthly average, World Bank",
    tw: "黃金，月平均，世界銀行",
    cn: "黄金，月平均，世界银行",
  },
};

function titleOf(id: string, publishers: readonly KnownSeries[]): Pick<KnownSeries, "title" | "words"> {
  // The field that is taken where none is named has no entry of its own.
  const known = publishers.find((each) => each.id === id || `${each.id}.OPEN_INTEREST` === id);
  return known ?? { title: titles[id], words: "" };
}

export function archived(publishers: readonly KnownSeries[]): readonly KnownSeries[] {
  return ids.map((id) => {
    const { title, words } = titleOf(id, publishers);
    const { en, tw, cn } = title;
    return {
      id: `ARCHIVE:${id}`,
      title: { en: `${en} (archive)`, tw: `${tw}（存檔）`, cn: `${cn}（存档）` },
      words: `${words} offline 離線 离线`,
    };
  });
}
