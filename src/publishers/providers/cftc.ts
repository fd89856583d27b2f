import { dateToSerial, serialToIso } from "../../cells/serialDates";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { address } from "./wire/address";
import { dayOf } from "./wire/days";
import { known } from "./wire/fields";
import { at, listAt, readJson, textAt } from "./wire/json";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "CFTC";
const day = "report_date_as_yyyy_mm_dd";
/** Both reports begin in June 2006. */
const firstReport = dateToSerial(2006, 1, 1);

/** Futures only. The double underscore in the swap dealers' columns is theirs. */
const commodities = {
  dataset: "72hh-3qpy",
  fields: {
    OI: "open_interest_all",
    MM_LONG: "m_money_positions_long_all",
    MM_SHORT: "m_money_positions_short_all",
    MM_SPREAD: "m_money_positions_spread",
    PROD_LONG: "prod_merc_positions_long",
    PROD_SHORT: "prod_merc_positions_short",
    SWAP_LONG: "swap_positions_long_all",
    SWAP_SHORT: "swap__positions_short_all",
    OTHER_LONG: "other_rept_positions_long",
    OTHER_SHORT: "other_rept_positions_short",
  },
};

const financials = {
  dataset: "gpe5-46if",
  fields: {
    OI: "open_interest_all",
    LEV_LONG: "lev_money_positions_long",
    LEV_SHORT: "lev_money_positions_short",
    ASSET_LONG: "asset_mgr_positions_long",
    ASSET_SHORT: "asset_mgr_positions_short",
    DEALER_LONG: "dealer_positions_long_all",
    DEALER_SHORT: "dealer_positions_short_all",
  },
};

interface Market {
  readonly contract: string;
  readonly report: { readonly dataset: string; readonly fields: Readonly<Record<string, string>> };
}

const of = (report: Market["report"], contracts: Readonly<Record<string, string>>): Record<string, Market> =>
  Object.fromEntries(Object.entries(contracts).map(([name, contract]) => [name, { contract, report }]));

const markets: Readonly<Record<string, Market>> = {
  ...of(commodities, {
    SILVER: "084691",
    GOLD: "088691",
    COPPER: "085692",
    PLATINUM: "076651",
    PALLADIUM: "075651",
    WTI: "067651",
    NATGAS: "023651",
  }),
  ...of(financials, {
    SPX: "13874A",
    NDX: "209742",
    RUSSELL: "239742",
    VIX: "1170E1",
    UST2Y: "042601",
    UST5Y: "044601",
    UST10Y: "043602",
    UST30Y: "020601",
    EUR: "099741",
    JPY: "097741",
    GBP: "096742",
    USDX: "098662",
    BTC: "133741",
  }),
};

function asked({ code, field = "OI" }: SeriesQuery) {
  const { contract, report } = known(id, markets, code);
  return { contract, dataset: report.dataset, column: known(id, report.fields, field) };
}

function refusal(answer: unknown): SourceFault | undefined {
  const message = at(answer, "error") ? textAt(answer, "message") : undefined;
  if (!message) return undefined;
  return new SourceFault(id, /app_token|permission/i.test(message) ? "rejectedKey" : "refused", message);
}

export const cftc: RemoteProvider = {
  id,
  name: "U.S. Commodity Futures Trading Commission, Commitments of Traders",
  home: "https://publicreporting.cftc.gov",
  example: "SILVER.MM_SHORT",
  purpose: {
    en: "Weekly positions in futures by kind of trader, such as SILVER.MM_SHORT for managed money; as of Tuesday, published on Friday.",
    tw: "期貨每週部位，按交易人類別，如 SILVER.MM_SHORT（管理基金空頭）；週二的部位，週五公布。",
    cn: "期货每周持仓，按交易者类别，如 SILVER.MM_SHORT（管理基金空头）；周二的持仓，周五公布。",
  },
  licence: {
    terms: {
      en: "Public domain; free to use and pass on.",
      tw: "屬公共領域，可自由使用與轉發。",
      cn: "属公共领域，可自由使用与转发。",
    },
    url: "https://www.cftc.gov/WebPolicy/index.htm",
  },
  timeZone: "America/New_York",
  codeCase: "upper",
  fields: [...new Set([...Object.keys(commodities.fields), ...Object.keys(financials.fields)])],
  publishedAfter: 3,
  hosts: ["publicreporting.cftc.gov"],
  limit: { requests: 30, seconds: 60 },
  key: {
    slot: { place: "header", name: "X-App-Token" },
    required: false,
    secret: true,
    register: "https://publicreporting.cftc.gov/profile/edit/developer_settings",
    unlocks: {
      en: "A quota of its own; without it the quota is shared by everyone at the same address.",
      tw: "專屬的查詢額度；沒有金鑰時，額度與同一位址的所有人共用。",
      cn: "专属的查询额度；没有密钥时，额度与同一地址的所有人共用。",
    },
  },
  page: () => "https://www.cftc.gov/MarketReports/CommitmentsofTraders/index.htm",
  refusal,
  request(query) {
    const { contract, dataset, column } = asked(query);
    const from = serialToIso(query.start ?? firstReport);
    const to = serialToIso(query.end ?? query.today);
    const parameters = {
      $select: `${day},market_and_exchange_names,${column}`,
      $where: `cftc_contract_market_code='${contract}' AND ${day} between '${from}' and '${to}'`,
      $order: day,
      $limit: 50_000,
    };
    return [{ url: address(`https://publicreporting.cftc.gov/resource/${dataset}.json`, parameters) }];
  },
  parse(query, [body]) {
    const { column } = asked(query);
    const list = listAt(id, readJson(id, body, refusal));
    return publish(id, query, {
      title: `${textAt(list.at(-1), "market_and_exchange_names") ?? query.code}: ${column}`,
      unit: "contracts",
      scale: 1,
      frequency: "W",
      aggregation: "last",
      timeZone: cftc.timeZone,
      rows: list.map((row) => ({ date: dayOf(id, at(row, day)), value: numberOf(id, at(row, column)) })),
    });
  },
};
