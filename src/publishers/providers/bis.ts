import { serialToIso } from "../../cells/serialDates";
import type { RemoteProvider } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, step } from "./wire/address";
import { publish } from "./wire/publish";
import { readSdmx, sdmxUnit } from "./wire/sdmx";

const id = "BIS";

/** The BIS's own numbers for units. */
const units: Readonly<Record<string, string>> = {
  "368": "percent",
  "628": "index 2010=100",
  "770": "percent of GDP",
  "771": "percent",
};

/** WS_CBPOL/D.US: the dataset, then the key within it. */
function pathOf(code: string): string {
  const [, dataset, key] = /^([A-Z0-9_]+)\/([^/]+)$/.exec(code) ?? [];
  if (!key) throw new SourceFault(id, "notFound", code);
  return `${dataset}/1.0/${step(id, key)}`;
}

export const bis: RemoteProvider = {
  id,
  name: "Bank for International Settlements, Data Portal",
  home: "https://data.bis.org",
  example: "WS_CBPOL/D.US",
  purpose: {
    en: "Central bank policy rates, effective exchange rates, credit to the non-financial sector, global liquidity, by country.",
    tw: "各國央行政策利率、有效匯率、非金融部門信貸、全球流動性。",
    cn: "各国央行政策利率、有效汇率、非金融部门信贷、全球流动性。",
  },
  licence: {
    terms: {
      en: "Free to use and pass on with the BIS named as the source.",
      tw: "註明來源為國際清算銀行即可免費使用與轉發。",
      cn: "注明来源为国际清算银行即可免费使用与转发。",
    },
    url: "https://data.bis.org/help/legal",
  },
  timeZone: "Europe/Zurich",
  codeCase: "upper",
  fields: [],
  hosts: ["stats.bis.org"],
  limit: { requests: 1, seconds: 3 },
  page: () => bis.home,
  request({ code, start, end }) {
    const range = {
      startPeriod: start === undefined ? undefined : serialToIso(start),
      endPeriod: end === undefined ? undefined : serialToIso(end),
    };
    return [
      { url: address(`https://stats.bis.org/api/v2/data/dataflow/BIS/${pathOf(code)}`, { ...range, format: "csv" }) },
    ];
  },
  parse(query, [body]) {
    const { rows, frequency, says } = readSdmx(id, body);
    const unit = says("UNIT_MEASURE");
    return publish(id, query, {
      title: says("TITLE", "TITLE_TS") || query.code,
      unit: units[unit] ?? (/^\d+$/.test(unit) ? `unit ${unit} of the BIS` : sdmxUnit(unit) || "not stated"),
      scale: 10 ** Number(says("UNIT_MULT") || 0),
      frequency,
      aggregation: "last",
      timeZone: bis.timeZone,
      rows,
    });
  },
};
