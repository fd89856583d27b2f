import { dateToSerial } from "../../cells/serialDates";
import type { RemoteProvider } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, step } from "./wire/address";
import { dayOfUnix, unixOf } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "COINGECKO";
const lists: Readonly<Record<string, string>> = {
  PRICE: "prices",
  MARKETCAP: "market_caps",
  VOLUME: "total_volumes",
};
const firstDay = dateToSerial(2013, 4, 28);

function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "error") ?? textAt(answer, "error", "status", "error_message");
  const status = textAt(answer, "status", "error_message") ?? message;
  if (!status) return undefined;
  const code = Number(at(answer, "status", "error_code") ?? at(answer, "error", "status", "error_code"));
  if (code === 429) return new SourceFault(id, "rateLimited", status);
  if (code === 10002 || code === 10011) return new SourceFault(id, "rejectedKey", status);
  return new SourceFault(id, /not find|not found/i.test(status) ? "notFound" : "refused", status);
}

export const coingecko: RemoteProvider = {
  id,
  name: "CoinGecko",
  home: "https://www.coingecko.com",
  example: "bitcoin",
  purpose: {
    en: "Price, market value and turnover of thousands of coins in dollars, averaged over exchanges; a year back without a paid plan.",
    tw: "數千種加密貨幣的美元價格、市值與成交額，跨交易所平均；免費方案可回溯一年。",
    cn: "数千种加密货币的美元价格、市值与成交额，跨交易所平均；免费方案可回溯一年。",
  },
  licence: {
    terms: {
      en: "Free for personal use with attribution; passing on needs a paid plan.",
      tw: "註明來源可免費供個人使用；轉發須付費方案。",
      cn: "注明来源可免费供个人使用；转发须付费方案。",
    },
    url: "https://www.coingecko.com/en/api_terms",
  },
  timeZone: "UTC",
  codeCase: "lower",
  fields: Object.keys(lists),
  hosts: ["api.coingecko.com"],
  limit: { requests: 30, seconds: 60 },
  key: {
    slot: { place: "header", name: "x-cg-demo-api-key" },
    required: false,
    secret: true,
    register: "https://www.coingecko.com/en/developers/dashboard",
    unlocks: {
      en: "A steady thirty requests a minute instead of a shared quota.",
      tw: "穩定的每分鐘三十次查詢，而非共用額度。",
      cn: "稳定的每分钟三十次查询，而非共用额度。",
    },
  },
  page: ({ code }) => `https://www.coingecko.com/en/coins/${step(id, code)}`,
  refusal,
  request({ code, start, end, today }) {
    return [
      {
        url: address(`https://api.coingecko.com/api/v3/coins/${step(id, code)}/market_chart/range`, {
          vs_currency: "usd",
          from: unixOf(start ?? firstDay),
          to: unixOf((end ?? today) + 1) - 1,
          interval: "daily",
        }),
      },
    ];
  },
  parse(query, [body]) {
    const field = query.field ?? "PRICE";
    // Each point is of midnight UTC, when its date begins; the last one is of the moment it was asked.
    const rows = listAt(id, readJson(id, body, refusal), lists[field]).map((point) => ({
      date: dayOfUnix(id, Number(at(point, 0)) / 1000),
      value: numberOf(id, at(point, 1)),
    }));
    return publish(id, query, {
      title: `CoinGecko ${query.code}`,
      unit: field === "PRICE" ? "USD per coin" : "USD",
      scale: 1,
      frequency: "D",
      // Turnover of the 24 hours before each point.
      aggregation: field === "VOLUME" ? "sum" : "last",
      timeZone: coingecko.timeZone,
      lastOfDay: true,
      rows,
    });
  },
};
