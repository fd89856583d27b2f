import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, step } from "./wire/address";
import { dayOfUnix } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "POLYMARKET";
const minutesPerDay = 1_440;

/** Lists arrive as JSON inside of a string. */
function inner(market: unknown, name: string): readonly unknown[] {
  return listAt(id, readJson(id, textAt(market, name) ?? ""));
}

function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "error");
  return message ? new SourceFault(id, /not found/i.test(message) ? "notFound" : "refused", message) : undefined;
}

/** Which of the market's outcomes: YES is the first, whatever its name, NO the second. */
const outcomeOf = ({ field }: SeriesQuery) => (field === "NO" ? 1 : 0);

export const polymarket: RemoteProvider = {
  id,
  name: "Polymarket",
  home: "https://polymarket.com",
  example: "will-gretchen-whitmer-win-the-2028-democratic-presidential-nomination-676",
  purpose: {
    en: "What betters think likely: the price of an outcome between 0 and 1, by the market's name in its address (.NO for the other side).",
    tw: "預測市場的機率：某結果的價格，介於 0 與 1 之間；代碼為市場網址中的名稱（加 .NO 為反面）。",
    cn: "预测市场的概率：某结果的价格，介于 0 与 1 之间；代码为市场网址中的名称（加 .NO 为反面）。",
  },
  licence: {
    terms: {
      en: "For your own use under Polymarket's terms; not open in every country.",
      tw: "依 Polymarket 條款供自用；並非各國皆可使用。",
      cn: "依 Polymarket 条款供自用；并非各国皆可使用。",
    },
    url: "https://polymarket.com/tos",
  },
  timeZone: "UTC",
  codeCase: "lower",
  fields: ["YES", "NO"],
  hosts: ["gamma-api.polymarket.com", "clob.polymarket.com"],
  limit: { requests: 5, seconds: 1 },
  final: true,
  // A range longer than about two weeks is refused, so all of it is asked for.
  wholeHistory: true,
  page: ({ code }) => `https://polymarket.com/market/${step(id, code)}`,
  refusal,
  request: ({ code }) => [{ url: `https://gamma-api.polymarket.com/markets/slug/${step(id, code)}` }],
  follow(query, bodies) {
    if (bodies.length > 1) return [];
    const token = String(inner(readJson(id, bodies[0], refusal), "clobTokenIds")[outcomeOf(query)] ?? "");
    if (!/^\d+$/.test(token)) throw new SourceFault(id, "malformed", "clobTokenIds");
    const parameters = { market: token, interval: "max", fidelity: minutesPerDay };
    return [{ url: address("https://clob.polymarket.com/prices-history", parameters) }];
  },
  parse(query, [facts, history]) {
    const market = readJson(id, facts, refusal);
    const rows = listAt(id, readJson(id, history, refusal), "history").map((point) => ({
      date: dayOfUnix(id, at(point, "t")),
      value: numberOf(id, at(point, "p")),
    }));
    return publish(id, query, {
      title: `${textAt(market, "question") ?? query.code}: ${inner(market, "outcomes")[outcomeOf(query)]}`,
      unit: "probability",
      scale: 1,
      frequency: "D",
      aggregation: "last",
      timeZone: polymarket.timeZone,
      lastOfDay: true,
      rows,
    });
  },
};
