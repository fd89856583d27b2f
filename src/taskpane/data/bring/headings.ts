/** What the heading of a column says of its series: a name or none, a unit of its own or none. */
import { offeredUnits } from "../units";

/** Headings that every file has: they name what is told of something, not of what. */
const everyFile =
  /^(values?|open|high|low|close|settle(ment)?|last|price|adj(usted|\.)?[ _]?close|bid|ask|mid|nav|vwap|vol(ume|\.)?|turnover|open[ _]interest|change([ _]?%)?|amount|obs(ervation)?[ _]?value|數值|数值|值|開盤|开盘|最高|最低|收盤|收盘|成交量|成交額|成交额|漲跌|涨跌|價格|价格)(價|价|指數|指数)?\s*([([（].*)?$/i;

export function saysNothing(heading: string): boolean {
  const text = heading.trim();
  return text === "" || everyFile.test(text);
}

interface OwnUnit {
  /** "" where it is another than that of the file's prices, but not which. */
  readonly unit: string;
}

const counted: readonly (readonly [RegExp, string])[] = [
  [/open[ _]?interest|未平倉|未平仓|持倉量|持仓量/i, "contracts"],
  [/成交筆數|成交笔数|number[ _]of[ _]trades|\btrades\b|transactions/i, "trades"],
  [/volume|成交量|成交股數|成交股数|交易量/i, "units traded"],
  // Volume or volatility: not a price in either case.
  [/\bvol\b/i, ""],
];

/** "Volume BTC" counts bitcoin; "Gold (USD/ozt)" and "10Y (%)" tell theirs in brackets. */
export function unitOfHeading(heading: string): OwnUnit | undefined {
  const inBrackets = /[([（]\s*([^()[\]（）]+?)\s*[)\]）]\s*$/.exec(heading)?.[1];
  const afterVolume = /[Vv]olume[ _-]+([A-Z]{3,5})$/.exec(heading.trim())?.[1];
  if (afterVolume) return { unit: afterVolume };
  if (inBrackets === "%" || /%\s*$/.test(heading)) return { unit: "percent" };
  const offered = offeredUnits.find((unit) => unit.toLowerCase() === inBrackets?.toLowerCase());
  if (offered) return { unit: offered };
  const found = counted.find(([pattern]) => pattern.test(heading.replaceAll("_", " ")));
  return found && { unit: found[1] };
}
