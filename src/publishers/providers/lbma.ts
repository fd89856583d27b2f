import type { RemoteProvider, SeriesQuery } from "../provider";
import { dayOf } from "./wire/days";
import { known } from "./wire/fields";
import { at, listAt, readJson } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "LBMA";

const prices: Readonly<Record<string, string>> = {
  GOLD_PM: "LBMA Gold Price PM",
  GOLD_AM: "LBMA Gold Price AM",
  SILVER: "LBMA Silver Price",
  PLATINUM_PM: "LBMA Platinum Price PM",
  PLATINUM_AM: "LBMA Platinum Price AM",
  PALLADIUM_PM: "LBMA Palladium Price PM",
  PALLADIUM_AM: "LBMA Palladium Price AM",
};

/** The order of the values of a day. */
const currencies = ["USD", "GBP", "EUR"];

const currencyOf = ({ field }: SeriesQuery) => field ?? currencies[0];

/** Before the euro its place holds null or, in some files, 0; no metal was ever priced at nothing. */
const price = (value: number | undefined) => (value === 0 ? undefined : value);

export const lbma: RemoteProvider = {
  id,
  name: "London Bullion Market Association",
  home: "https://www.lbma.org.uk/prices-and-data/precious-metal-prices",
  example: "SILVER",
  purpose: {
    en: "The London benchmark prices of gold, silver, platinum and palladium since 1968, in dollars, pounds and euros.",
    tw: "倫敦金、銀、鉑、鈀基準價，自 1968 年起，以美元、英鎊、歐元計。",
    cn: "伦敦金、银、铂、钯基准价，自 1968 年起，以美元、英镑、欧元计。",
  },
  licence: {
    terms: {
      en: "For viewing; commercial use and passing on need a licence of the benchmark's administrator (IBA, LME).",
      tw: "僅供查看；商業使用或轉發須取得基準管理者（IBA、LME）的授權。",
      cn: "仅供查看；商业使用或转发须取得基准管理者（IBA、LME）的授权。",
    },
    url: "https://www.lbma.org.uk/prices-and-data/precious-metal-prices",
  },
  timeZone: "Europe/London",
  codeCase: "upper",
  fields: currencies,
  hosts: ["prices.lbma.org.uk"],
  limit: { requests: 10, seconds: 60 },
  final: true,
  wholeHistory: true,
  page: () => lbma.home,
  request({ code }) {
    known(id, prices, code);
    return [{ url: `https://prices.lbma.org.uk/json/${code.toLowerCase()}.json` }];
  },
  parse(query, [body]) {
    const currency = currencyOf(query);
    const place = currencies.indexOf(currency);
    const rows = listAt(id, readJson(id, body)).map((row) => ({
      date: dayOf(id, at(row, "d")),
      value: price(numberOf(id, at(row, "v", place))),
    }));
    return publish(id, query, {
      title: known(id, prices, query.code),
      unit: `${currency}/ozt`,
      scale: 1,
      frequency: "D",
      aggregation: "last",
      timeZone: lbma.timeZone,
      rows,
    });
  },
};
