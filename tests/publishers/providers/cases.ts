/** What each provider is asked in the tests, the bodies it is answered with, and what follows. The numbers are invented. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isoToSerial } from "../../../src/cells/serialDates";
import type { SeriesQuery } from "../../../src/publishers/provider";

export function fixture(name: string): string {
  return readFileSync(join(__dirname, "../../fixtures/providers", name), "utf8");
}

export function day(iso: string): number {
  const serial = isoToSerial(iso);
  if (serial === undefined) throw new Error(iso);
  return serial;
}

interface Case {
  /** As a user writes it. */
  readonly id: string;
  readonly start?: string;
  readonly end?: string;
  readonly today?: string;
  readonly vintage?: SeriesQuery["vintage"];
  /** Files of tests/fixtures/providers, in the order of the requests. */
  readonly bodies: readonly string[];
  readonly unit: string;
  readonly scale?: number;
  readonly frequency: string;
  /** All observations, as published. */
  readonly observations: readonly (readonly [string, number])[];
}

const february = { start: "2025-02-03", end: "2025-02-05", today: "2025-02-06" };

export const cases: readonly Case[] = [
  {
    id: "FRED:WTREGEN",
    start: "2025-10-29",
    end: "2025-11-19",
    today: "2025-11-20",
    bodies: ["fred.series.json", "fred.observations.json"],
    unit: "USD",
    scale: 1e6,
    frequency: "W",
    observations: [
      ["2025-10-29", 961204],
      ["2025-11-12", 944871],
      ["2025-11-19", 950118],
    ],
  },
  {
    id: "FISCAL:TGA",
    start: "2021-09-01",
    end: "2025-03-04",
    today: "2025-03-05",
    bodies: ["fiscal.tga.json"],
    unit: "USD",
    scale: 1e6,
    frequency: "D",
    observations: [
      ["2021-09-30", 215160],
      ["2022-04-14", 586020],
      ["2025-03-03", 530322],
      ["2025-03-04", 527125],
    ],
  },
  {
    id: "fiscal:tga.withdrawals",
    start: "2025-03-03",
    today: "2025-03-05",
    bodies: ["fiscal.tga.json"],
    unit: "USD",
    scale: 1e6,
    frequency: "D",
    observations: [
      ["2025-03-03", 41766],
      ["2025-03-04", 22101],
    ],
  },
  {
    id: "FISCAL:AUCTION10Y.HIGHYIELD",
    start: "2025-02-01",
    today: "2025-04-08",
    bodies: ["fiscal.auction.json"],
    unit: "percent",
    frequency: "irregular",
    observations: [
      ["2025-02-12", 4.632],
      ["2025-03-12", 4.31],
    ],
  },
  {
    id: "NYFED:SOFR",
    start: "2025-02-04",
    end: "2025-02-06",
    today: "2025-02-07",
    bodies: ["nyfed.sofr.json"],
    unit: "percent",
    frequency: "D",
    observations: [
      ["2025-02-04", 4.44],
      ["2025-02-05", 4.44],
      ["2025-02-06", 4.47],
    ],
  },
  {
    id: "NYFED:SOFR.VOLUME",
    start: "2025-02-04",
    today: "2025-02-07",
    bodies: ["nyfed.sofr.json"],
    unit: "USD",
    scale: 1e9,
    frequency: "D",
    observations: [
      ["2025-02-04", 2342],
      ["2025-02-05", 2298],
      ["2025-02-06", 2311],
    ],
  },
  {
    id: "NYFED:RRP",
    start: "2025-02-05",
    today: "2025-02-07",
    bodies: ["nyfed.rrp.json"],
    unit: "USD",
    frequency: "D",
    observations: [
      ["2025-02-05", 88_725_000_000],
      ["2025-02-06", 94_110_000_000],
    ],
  },
  {
    id: "NYFED:SOMA.CMBS",
    today: "2025-02-07",
    bodies: ["nyfed.soma.json"],
    unit: "USD",
    frequency: "W",
    observations: [["2025-01-29", 8_011_000_000]],
  },
  {
    id: "TREASURY:10Y",
    start: "2024-12-30",
    end: "2025-01-06",
    today: "2025-01-07",
    bodies: ["treasury.2024.xml", "treasury.2025.xml"],
    unit: "percent",
    frequency: "D",
    observations: [
      ["2024-12-30", 4.51],
      ["2024-12-31", 4.54],
      ["2025-01-02", 4.49],
      ["2025-01-06", 4.57],
    ],
  },
  {
    id: "LBMA:SILVER",
    today: "2025-02-06",
    bodies: ["lbma.silver.json"],
    unit: "USD/ozt",
    frequency: "D",
    observations: [
      ["1968-01-02", 2.211],
      ["2025-02-03", 31.27],
      ["2025-02-05", 32.355],
    ],
  },
  {
    id: "lbma:silver.eur",
    today: "2025-02-06",
    bodies: ["lbma.silver.json"],
    unit: "EUR/ozt",
    frequency: "D",
    observations: [
      ["2025-02-03", 30.48],
      ["2025-02-05", 31.09],
    ],
  },
  {
    id: "ECB:EXR.D.USD.EUR.SP00.A",
    start: "2025-02-03",
    end: "2025-02-06",
    today: "2025-02-07",
    bodies: ["ecb.csv"],
    unit: "USD per EUR",
    frequency: "D",
    observations: [
      ["2025-02-03", 1.0312],
      ["2025-02-04", 1.0347],
      ["2025-02-06", 1.0402],
    ],
  },
  {
    id: "BIS:WS_CBPOL/D.US",
    start: "2025-01-02",
    end: "2025-01-06",
    today: "2025-01-07",
    bodies: ["bis.csv"],
    unit: "percent",
    frequency: "D",
    observations: [
      ["2025-01-02", 4.375],
      ["2025-01-06", 4.375],
    ],
  },
  {
    id: "OECD:OECD.SDD.STES,DSD_KEI@DF_KEI,4.0/GBR.M.IRLT.PA._Z._Z._Z",
    start: "2024-11-01",
    end: "2025-01-31",
    today: "2025-02-20",
    bodies: ["oecd.csv"],
    unit: "percent",
    frequency: "M",
    observations: [
      ["2024-11-01", 4.41],
      ["2024-12-01", 4.52],
      ["2025-01-01", 4.7],
    ],
  },
  {
    id: "IMF:IMF.RES,WEO/USA.NGDPD.A",
    start: "2024-01-01",
    end: "2030-12-31",
    today: "2025-05-01",
    bodies: ["imf.csv"],
    unit: "USD",
    frequency: "A",
    observations: [
      ["2024-01-01", 29_181_000_000_000],
      ["2025-01-01", 30_505_000_000_000],
      ["2030-01-01", 37_011_000_000_000],
    ],
  },
  {
    id: "WORLDBANK:US/NY.GDP.MKTP.CD",
    start: "2022-01-01",
    end: "2024-12-31",
    today: "2025-02-01",
    bodies: ["worldbank.json"],
    unit: "USD",
    frequency: "A",
    observations: [
      ["2022-01-01", 26_411_300_000_000],
      ["2023-01-01", 28_120_500_000_000],
    ],
  },
  {
    id: "CFTC:SILVER.MM_SHORT",
    start: "2025-01-28",
    end: "2025-02-11",
    today: "2025-02-15",
    bodies: ["cftc.json"],
    unit: "contracts",
    frequency: "W",
    observations: [
      ["2025-01-28", 21944],
      ["2025-02-04", 19877],
      ["2025-02-11", 18002],
    ],
  },
  {
    id: "CBOE:VIX",
    today: "2025-01-07",
    bodies: ["cboe.vix.csv"],
    unit: "index",
    frequency: "D",
    observations: [
      ["2025-01-02", 17.93],
      ["2025-01-03", 16.13],
      ["2025-01-06", 16.04],
    ],
  },
  {
    id: "CBOE:GVZ",
    today: "2025-01-07",
    bodies: ["cboe.gvz.csv"],
    unit: "index",
    frequency: "D",
    observations: [
      ["2025-01-02", 14.92],
      ["2025-01-03", 14.71],
    ],
  },
  {
    id: "EIA:PET.RWTC.D",
    ...february,
    bodies: ["eia.json"],
    unit: "USD/barrel",
    frequency: "D",
    observations: [
      ["2025-02-04", 72.9],
      ["2025-02-05", 71.3],
    ],
  },
  {
    id: "SEC:IMAG.CAPEX",
    today: "2025-06-01",
    bodies: ["sec.tickers.json", "sec.facts.json"],
    unit: "USD",
    frequency: "Q",
    observations: [
      ["2024-03-31", 1050],
      ["2024-06-30", 1300],
      ["2024-09-30", 1600],
      ["2024-12-31", 2000],
      ["2025-03-31", 1700],
    ],
  },
  {
    id: "SEC:999999.SHARES",
    today: "2025-06-01",
    bodies: ["sec.facts.json"],
    unit: "shares",
    frequency: "irregular",
    observations: [
      ["2025-01-31", 120_000_000],
      ["2025-04-25", 121_500_000],
    ],
  },
  {
    id: "COINBASE:BTC-USD",
    ...february,
    bodies: ["coinbase.json"],
    unit: "USD per BTC",
    frequency: "D",
    observations: [
      ["2025-02-03", 101331],
      ["2025-02-04", 97871.7],
      ["2025-02-05", 96580.4],
    ],
  },
  {
    id: "BINANCE:BTCUSDT.TURNOVER",
    start: "2025-02-03",
    end: "2025-02-04",
    today: "2025-02-06",
    bodies: ["binance.json"],
    unit: "USDT",
    frequency: "D",
    observations: [
      ["2025-02-03", 7278540130.1],
      ["2025-02-04", 3982300010.5],
    ],
  },
  {
    id: "KRAKEN:XBTUSD",
    start: "2025-02-03",
    today: "2025-02-06",
    bodies: ["kraken.json"],
    unit: "USD per BTC",
    frequency: "D",
    observations: [
      ["2025-02-03", 101331.5],
      ["2025-02-04", 97860.1],
    ],
  },
  {
    id: "UPBIT:KRW-BTC",
    start: "2025-02-03",
    end: "2025-02-04",
    today: "2025-02-06",
    bodies: ["upbit.json"],
    unit: "KRW per BTC",
    frequency: "D",
    observations: [
      ["2025-02-03", 154_012_000],
      ["2025-02-04", 149_950_000],
    ],
  },
  {
    id: "BITHUMB:KRW-BTC.TURNOVER",
    start: "2025-02-03",
    end: "2025-02-04",
    today: "2025-02-06",
    bodies: ["bithumb.json"],
    unit: "KRW",
    frequency: "D",
    observations: [
      ["2025-02-03", 388_000_000_000.75],
      ["2025-02-04", 210_000_000_000.5],
    ],
  },
  {
    id: "COINGECKO:bitcoin",
    ...february,
    bodies: ["coingecko.json"],
    unit: "USD per coin",
    frequency: "D",
    observations: [
      ["2025-02-03", 97688.97],
      ["2025-02-04", 101405.42],
      ["2025-02-05", 97020.5],
    ],
  },
  {
    id: "DEFILLAMA:stablecoins",
    today: "2025-02-06",
    bodies: ["defillama.stablecoins.json"],
    unit: "USD",
    frequency: "D",
    observations: [
      ["2025-02-03", 217_891_000_000],
      ["2025-02-04", 219_390_250_000],
    ],
  },
  {
    id: "DEFILLAMA:TVL",
    today: "2025-02-06",
    bodies: ["defillama.tvl.json"],
    unit: "USD",
    frequency: "D",
    observations: [
      ["2025-02-03", 108123456789.5],
      ["2025-02-04", 110456000111],
    ],
  },
  {
    id: "DERIBIT:BTC-PERPETUAL",
    start: "2025-02-03",
    end: "2025-02-04",
    today: "2025-02-06",
    bodies: ["deribit.chart.json"],
    unit: "USD",
    frequency: "D",
    observations: [
      ["2025-02-03", 101310.5],
      ["2025-02-04", 97855],
    ],
  },
  {
    id: "DERIBIT:DVOL-BTC",
    start: "2025-02-03",
    end: "2025-02-04",
    today: "2025-02-06",
    bodies: ["deribit.dvol.json"],
    unit: "percent",
    frequency: "D",
    observations: [
      ["2025-02-03", 56.4],
      ["2025-02-04", 54.02],
    ],
  },
  {
    id: "POLYMARKET:will-an-invented-event-happen-in-2026",
    today: "2025-02-06",
    bodies: ["polymarket.market.json", "polymarket.history.json"],
    unit: "probability",
    frequency: "D",
    observations: [
      ["2025-02-03", 0.215],
      ["2025-02-04", 0.245],
      ["2025-02-05", 0.235],
    ],
  },
  {
    id: "FX:USDKRW",
    start: "2024-01-02",
    end: "2025-01-03",
    today: "2025-01-04",
    bodies: ["fx.2024.json", "fx.2025.json"],
    unit: "KRW per USD",
    frequency: "D",
    observations: [
      ["2024-12-30", 1471.31],
      ["2024-12-31", 1474.05],
      ["2025-01-02", 1467.62],
      ["2025-01-03", 1470.94],
    ],
  },
  {
    id: "MOFJ:JGB10Y",
    today: "2025-02-05",
    bodies: ["mofj.all.csv", "mofj.month.csv"],
    unit: "percent",
    frequency: "D",
    observations: [
      ["2025-01-30", 1.214],
      ["2025-01-31", 1.243],
      ["2025-02-03", 1.251],
      ["2025-02-04", 1.272],
    ],
  },
  {
    id: "BOJ:FM08/FXERD04",
    start: "2025-02-01",
    end: "2025-02-04",
    today: "2025-02-05",
    bodies: ["boj.json"],
    unit: "JPY per USD",
    frequency: "D",
    observations: [
      ["2025-02-03", 155.31],
      ["2025-02-04", 155.62],
    ],
  },
  {
    id: "BOJ:CO/TK99F1000601GCQ01000.Q",
    start: "2024-07-01",
    end: "2024-12-31",
    today: "2025-02-05",
    bodies: ["boj.quarter.json"],
    unit: "% points",
    frequency: "Q",
    observations: [
      ["2024-07-01", 13],
      ["2024-10-01", 14],
    ],
  },
  {
    id: "ECOS:731Y001/D/0000001",
    ...february,
    bodies: ["ecos.json"],
    unit: "KRW",
    frequency: "D",
    observations: [
      ["2025-02-03", 1453.7],
      ["2025-02-04", 1467.2],
      ["2025-02-05", 1459.1],
    ],
  },
  {
    id: "YAHOO:SI=F",
    ...february,
    bodies: ["yahoo.json"],
    unit: "USD",
    frequency: "D",
    observations: [
      ["2025-02-03", 31.84000015258789],
      ["2025-02-04", 32.540000915527344],
    ],
  },
];
