/** Rows of prices without headings, as exchanges answer them: known by how many there are, and by the lowest and highest price. */
import type { RawCell } from "../grid";

interface Form {
  readonly head: readonly string[];
  /** Behind its last column may stand what no price is. */
  readonly width: number;
  readonly columns: Readonly<Record<"open" | "high" | "low" | "close", number>>;
}

const forms: readonly Form[] = [
  {
    // Binance: milliseconds, and the last column is said to be of no use.
    head: [
      "date",
      "open",
      "high",
      "low",
      "close",
      "volume",
      "close time",
      "quote volume",
      "trades",
      "taker buy volume",
      "taker buy quote volume",
    ],
    width: 12,
    columns: { open: 1, high: 2, low: 3, close: 4 },
  },
  {
    // Kraken.
    head: ["date", "open", "high", "low", "close", "vwap", "volume", "trades"],
    width: 8,
    columns: { open: 1, high: 2, low: 3, close: 4 },
  },
  {
    // Coinbase.
    head: ["date", "low", "high", "open", "close", "volume"],
    width: 6,
    columns: { low: 1, high: 2, open: 3, close: 4 },
  },
  {
    // CoinGecko.
    head: ["date", "open", "high", "low", "close"],
    width: 5,
    columns: { open: 1, high: 2, low: 3, close: 4 },
  },
  {
    head: ["date", "open", "high", "low", "close", "volume"],
    width: 6,
    columns: { open: 1, high: 2, low: 3, close: 4 },
  },
];

/** The headings of the columns; undefined where the prices do not fit one form alone. */
export function candleHead(rows: readonly (readonly RawCell[])[]): readonly string[] | undefined {
  const fitting = forms.filter(({ width, columns }) =>
    rows.every((row) => {
      const [open, high, low, close] = [columns.open, columns.high, columns.low, columns.close].map((column) =>
        row[column] === "" ? Number.NaN : Number(row[column]),
      );
      const isTime = /^\d{10}(?:\d{3}){0,2}$/.test(String(row[0]));
      return isTime && row.length === width && low <= Math.min(open, close) && high >= Math.max(open, close);
    }),
  );
  return fitting.length === 1 ? fitting[0].head : undefined;
}
