import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { step } from "./wire/address";
import { dayOfUnix } from "./wire/days";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "DEFILLAMA";

interface Chart {
  readonly url: string;
  readonly title: string;
  value(row: unknown): unknown;
}

/** tvl, tvl/ethereum, stablecoins, stablecoins/tron. */
function chartOf({ code }: SeriesQuery): Chart {
  const [, kind, chain] = /^(tvl|stablecoins)(?:\/([a-z0-9 _-]+))?$/.exec(code) ?? [];
  if (!kind) throw new SourceFault(id, "notFound", `${code}; tvl, tvl/ethereum, stablecoins, stablecoins/tron`);
  const where = chain ? ` on ${chain}` : "";
  if (kind === "tvl")
    return {
      url: `https://api.llama.fi/v2/historicalChainTvl${chain ? `/${step(id, chain)}` : ""}`,
      title: `DeFi total value locked${where}`,
      value: (row) => at(row, "tvl"),
    };
  return {
    url: `https://stablecoins.llama.fi/stablecoincharts/${step(id, chain ?? "all")}`,
    title: `Stablecoins pegged to the dollar${where}, circulating`,
    // Valued in dollars, by what each is pegged to.
    value: (row) => at(row, "totalCirculatingUSD", "peggedUSD"),
  };
}

function refusal(answer: unknown): SourceFault | undefined {
  const message = textAt(answer, "message");
  return message ? new SourceFault(id, /not found/i.test(message) ? "notFound" : "refused", message) : undefined;
}

export const defillama: RemoteProvider = {
  id,
  name: "DefiLlama",
  home: "https://defillama.com",
  example: "stablecoins",
  purpose: {
    en: "Dollar stablecoins in circulation and value locked in decentralised finance, in all and by chain.",
    tw: "流通中的美元穩定幣與去中心化金融的鎖倉總值，整體與各鏈。",
    cn: "流通中的美元稳定币与去中心化金融的锁仓总值，整体与各链。",
  },
  licence: {
    terms: {
      en: "Free to use with attribution.",
      tw: "註明來源即可免費使用。",
      cn: "注明来源即可免费使用。",
    },
    url: "https://defillama.com/terms",
  },
  timeZone: "UTC",
  codeCase: "lower",
  fields: [],
  hosts: ["api.llama.fi", "stablecoins.llama.fi"],
  limit: { requests: 60, seconds: 60 },
  wholeHistory: true,
  page: ({ code }) => (code.startsWith("tvl") ? defillama.home : "https://defillama.com/stablecoins"),
  refusal,
  request: (query) => [{ url: chartOf(query).url }],
  parse(query, [body]) {
    const { title, value } = chartOf(query);
    const rows = listAt(id, readJson(id, body, refusal)).map((row) => ({
      date: dayOfUnix(id, at(row, "date")),
      value: numberOf(id, value(row)),
    }));
    const facts = { title, unit: "USD", scale: 1, frequency: "D", aggregation: "last" } as const;
    return publish(id, query, { ...facts, timeZone: defillama.timeZone, rows });
  },
};
