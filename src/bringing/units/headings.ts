/** What the heading of a column says of its series: a name or none, a unit of its own or none. */
import { scaleAt } from "../numbers/forms";
import { type Country, type Measure, unitOf } from "./unitOf";

/** Headings that every file has: they name what is told of something, not of what. */
const everyFile =
  /^<?(values?|open|high|low|close|settle(ment)?|last|price|adj(usted|\.)?[ _]?close|bid|ask|mid|nav|vwap|vol(ume|\.)?|turnover|open[ _]?int(erest)?|openint|change([ _]?%)?|chg\.?|amount|obs(ervation)?[ _]?value|wert|kurs|zuletzt|eröffn\.|hoch|tief|px_last|數值|数值|值|開盤|开盘|開市|收市|最高|最低|高|低|收盤|收盘|成交量|交易量|成交額|成交额|成交金額|成交股數|成交筆數|漲跌|涨跌|涨跌幅|漲跌幅|漲跌價差|涨幅|漲幅|金额|金額|升跌|價格|价格)(價|价|指數|指数)?>?\s*([([（].*)?[%$]?$/i;

/** The same in French, Spanish, Italian, Portuguese, Japanese, Korean and Russian, and as pages of prices write them. */
const everyFileAbroad =
  /^%? ?(?:dernier|ouv\.?|ouverture|plus haut|plus bas|haut|bas|clot|clôture|cours|variation|valeur|último|ultimo|apertura|máximo|mínimo|cierre|var\.?|valor|massimo|minimo|chiusura|valore|värde|waarde|wartość|değer|hodnota|érték|abertura|máxima|mínima|fechamento|終値|始値|高値|安値|出来高|変化率|前日比|値|종가|시가|고가|저가|거래량|거래대금|변동|대비|등락률|цена|откр\.?|макс\.?|мин\.?|объ[её]м|изм\.?|close\/last|latest|chg\.?|change|prev(?:ious|\.)? close|obs_value: ?observation value) ?%?$/i;

export function saysNothing(heading: string): boolean {
  const text = heading.trim();
  return (
    !/[\p{L}\p{N}]/u.test(text) || everyFile.test(text) || everyFileAbroad.test(text) || /^column \d+$/i.test(text)
  );
}

const counted: readonly (readonly [RegExp, string])[] = [
  [/open[ _]?interest|未平倉|未平仓|持倉量|持仓量/i, "contracts"],
  [/成交筆數|成交笔数|number[ _]of[ _]trades|\btrades\b|transactions/i, "trades"],
  [/volumen?|成交量|成交股數|成交股数|交易量|出来高|거래량/i, "units traded"],
  // Volume or volatility: not a price in either case.
  [/\bvol\b/i, ""],
];

/** "Umsatz in Mio. EUR", "Yield in %"; "Change in inventories" names no unit. */
const behindIn = /\s+in\s+([^()]+)$/i;

/** Rates, shares, counts of people and what falls to one share: a scale above the table, such as "EUR mn", is none of theirs. */
const apart =
  /率|同比|環比|环比|增速|增幅|漲幅|涨幅|跌幅|年增|月增|百分[點点]|指數|指数|比重|佔比|占比|比例|增長|增长|成長|每股|人數|人数|家數|家数|天數|天数|\b(rates?|ratio|margin|growth|index|cagr|yield|share of|per share|eps|yoy|mom|qoq|y\/y|m\/m|q\/q|marge|rendite|quote|employees|headcount|mitarbeiter)\b/i;

export const standsApart = (heading: string): boolean => apart.test(heading.replaceAll("_", " "));

export interface HeadingRead {
  /** The heading without its unit. */
  readonly name: string;
  /** "" where it is another unit than that of the file's prices, but not which. */
  readonly measure?: Measure | undefined;
}

const behind: readonly RegExp[] = [
  /\s*[([（【]\s*([^()[\]（）【】]+?)\s*[)\]）】]\s*$/,
  /\s*[,，;；]\s*([^,，;；]+)$/,
  /\s*[:：]\s*([^:：]+)$/,
  /\s+[-–—]\s+([^-–—]+)$/,
  /\s+(?:in\s+)?((?:[A-Z]{3}|US\$|\$|€|£)\s?(?:k|m|mm|MM|mn|mil|Mil|mln|bn|bil|Bil|tn|thousands?|millions?|billions?|trillions?|['’]?000s?))$/,
  /_(\p{Script=Han}+)$/u,
  /[\s_]+([%％]|percent|pct|bps?)$/i,
  // "Ending Stocks of Crude Oil Thousand Barrels", as energy statistics write it.
  /\s((?:thousand|million|billion)s? [a-z]+(?: [a-z]+)?(?: per day)?)$/i,
];

/** volumeInBillions, debt_in_millions. */
const inSize = /(?:(?<=[a-z])In|_in_)([Tt]housand|[MmBb]illion|[Tt]rillion)s$/;
/** "Loans, Millions of Euro (BSI.M.DE.N.A.A20.A.1)": a key of SDMX stands behind the unit. */
const seriesKeyBehind = /\s*\([A-Z0-9_]+(?:\.[A-Z0-9_]+){2,}\)$/;
/** 成交仟元, as the exchanges of Taiwan write it. */
const hanMoney = /(?<=\p{Script=Han})((?:[仟千萬万億亿]|[佰百][萬万])[元圓])$/u;

/** What is counted in thousands and more; behind other words a letter may be a class, and Cr, as behind Amount or Balance, a credit. */
const sized =
  /\b(sales|revenues?|turnover|profits?|income|aum|assets|market ?cap(?:itali[sz]ation)?|m-?cap|ebitda|debt|loans?|deposits|advances|capex|expenses|(?:in|out)flows?|investments?|net ?worth|shares|volume|users|subscribers|customers|population|employees|households|vehicles)\b.*[([]\s*(crs?\.?|k|mm?|b)\s*[)\]]$/i;

/** "Volume BTC" counts bitcoin; "Gold (USD/ozt)", "Assets, USD bn" and "10Y (%)" tell theirs at the end. */
export function readHeading(heading: string, country: Country): HeadingRead {
  const text = heading.trim();
  const keyed = seriesKeyBehind.exec(text);
  if (keyed) return { name: text, measure: readHeading(text.slice(0, keyed.index), country).measure };
  const afterVolume =
    /[Vv]olumen?[ _-]+(BTC|ETH|SOL|XRP|LTC|BNB|ADA|DOGE|USD[TC]?|BUSD|EUR|GBP|CHF|JPY|KRW|TWD|CAD|AUD)$/.exec(
      text,
    )?.[1];
  if (afterVolume) return { name: text, measure: { unit: afterVolume } };
  const size = sized.exec(text)?.[2];
  const scale = size === undefined ? undefined : /^cr/i.test(size) ? 1e7 : scaleAt(size.toUpperCase())?.factor;
  if (scale !== undefined) return { name: text.replace(/\s*[([][^()[\]]*[)\]]$/, ""), measure: { unit: "", scale } };
  const inWords = inSize.exec(text)?.[1];
  if (inWords) return { name: text, measure: { unit: "", scale: scaleAt(inWords)?.factor } };
  const inHan = hanMoney.exec(text)?.[1];
  const money = inHan && unitOf(inHan, country);
  if (money) return { name: text, measure: { unit: money.unit === "元" ? "" : money.unit, scale: money.scale } };
  for (const pattern of behind) {
    const found = pattern.exec(text);
    const measure = found && unitOf(found[1], country);
    if (found && measure && !(measure.unit === "" && measure.scale === undefined)) {
      const name = text
        .slice(0, found.index)
        .trim()
        .replace(/\s+in$/i, "");
      if (name !== "") return { name, measure };
    }
  }
  const inUnit = behindIn.exec(text);
  const measure = inUnit && unitOf(inUnit[1], country);
  if (inUnit && measure && (measure.scale !== undefined || /^(percent|bp|[A-Z]{3})$/.test(measure.unit)))
    return { name: text.slice(0, inUnit.index).trim() || text, measure };
  if (/[%％]\s*$|^(?:pct(?!_?change)|percent)(?:[_ ]|(?=[A-Z]))/.test(text))
    return { name: text, measure: { unit: "percent" } };
  const whole = unitOf(text, country);
  if (whole?.scale !== undefined) return { name: text, measure: whole };
  const found = counted.find(([pattern]) => pattern.test(text.replaceAll("_", " ")));
  return { name: text, measure: found && { unit: found[1] } };
}
