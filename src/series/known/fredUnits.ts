/** In what FRED publishes the series that analysts bring as files: an id in a heading says unit and scale, if the numbers are of its size. */

interface Published {
  readonly unit: string;
  readonly scale: number;
  /** The last value lies between these, else the file is of something else or in another scale. */
  readonly least: number;
  readonly most: number;
}

type Row = readonly [ids: string, unit: string, scale: number, least: number, most: number];

const [million, billion] = [1e6, 1e9];

const rows: readonly Row[] = [
  ["WALCL", "USD", million, 300_000, 30_000_000],
  ["TREAST WSHOMCB WSHOTSL", "USD", million, 50_000, 20_000_000],
  ["WRESBAL", "USD", million, 5_000, 10_000_000],
  ["WRESBAL", "USD", billion, 5, 5_000],
  // In billions until November 2025, in millions since.
  ["WTREGEN WDTGAL", "USD", million, 5_000, 5_000_000],
  ["WTREGEN WDTGAL", "USD", billion, 1, 4_999],
  ["RRPONTSYD RRPONTTLD", "USD", billion, 0, 6_000],
  ["SWPT", "USD", million, 0, 1_000_000],
  ["M1SL M2SL WM1NS WM2NS BOGMBASE TOTRESNS BUSLOANS", "USD", billion, 100, 60_000],
  ["GDPC1 PCEC", "USD", billion, 200, 100_000],
  ["GFDEBTN", "USD", million, 300_000, 200_000_000],
  ["ECBASSETSW", "EUR", million, 500_000, 20_000_000],
  ["JPNASSETS", "JPY", 1e8, 100_000, 30_000_000],
  [
    "DGS1MO DGS3MO DGS6MO DGS1 DGS2 DGS3 DGS5 DGS7 DGS10 DGS20 DGS30 GS1 GS2 GS5 GS10 GS30 DTB3 DTB6 TB3MS DFF FEDFUNDS DFEDTARU DFEDTARL SOFR EFFR OBFR IORB IOER DPRIME MORTGAGE30US DFII5 DFII10 DFII30 T10YIE T5YIE T5YIFR T10Y2Y T10Y3M UNRATE BAMLH0A0HYM2 BAMLC0A0CM BAMLH0A0HYM2EY BAMLC0A0CMEY DAAA DBAA",
    "percent",
    1,
    -10,
    60,
  ],
  [
    "CPIAUCSL CPILFESL CPIAUCNS PCEPI PCEPILFE INDPRO DTWEXBGS DTWEXAFEGS NFCI STLFSI4 VIXCLS SP500 NASDAQCOM DJIA UMCSENT",
    "index",
    1,
    -10,
    200_000,
  ],
  ["DEXUSEU", "USD/EUR", 1, 0.5, 2],
  ["DEXUSUK", "USD/GBP", 1, 0.8, 3],
  ["DEXJPUS", "JPY/USD", 1, 50, 400],
  ["DEXCHUS", "CNY/USD", 1, 1, 12],
  ["DEXKOUS", "KRW/USD", 1, 500, 2_500],
  ["DEXTAUS", "TWD/USD", 1, 20, 50],
  ["DEXHKUS", "HKD/USD", 1, 7, 8],
  ["DCOILWTICO DCOILBRENTEU", "USD/bbl", 1, -50, 300],
  ["DHHNGSP", "USD/MMBtu", 1, 0, 100],
  ["PAYEMS", "persons", 1e3, 20_000, 300_000],
  ["ICSA CCSA", "persons", 1, 50_000, 30_000_000],
];

const published = new Map<string, Published[]>();
for (const [ids, unit, scale, least, most] of rows)
  for (const id of ids.split(" ").filter(Boolean))
    published.set(id, [...(published.get(id) ?? []), { unit, scale, least, most }]);

/** Undefined for an id that is not known, or numbers that are not of its size: rates that never reach 1 may be decimals. */
export function asFredPublishes(
  id: string,
  values: readonly number[],
): { readonly unit: string; readonly scale: number } | undefined {
  const last = values.at(-1);
  const found = published.get(id.trim());
  if (!found || last === undefined) return undefined;
  const fits = ({ unit, least, most }: Published) =>
    last >= least && last <= most && (unit !== "percent" || values.some((value) => Math.abs(value) >= 1));
  return found.find(fits);
}
