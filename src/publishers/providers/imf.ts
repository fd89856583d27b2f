import { serialToDate } from "../../cells/serialDates";
import type { RemoteProvider } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, step } from "./wire/address";
import { publish } from "./wire/publish";
import { readSdmx, sdmxUnit } from "./wire/sdmx";

const id = "IMF";

/** IMF.STA,CPI/USA.CPI._T.IX.M: agency and dataset, then the key. The agency "IMF" alone answers with nothing at all. */
function pathOf(code: string): string {
  if (!/^IMF\.[A-Z]+,[A-Z0-9_]+\/[^/]+$/.test(code)) throw new SourceFault(id, "notFound", code);
  return code
    .split("/")
    .map((part) => step(id, part))
    .join("/");
}

export const imf: RemoteProvider = {
  id,
  name: "International Monetary Fund, Data",
  home: "https://data.imf.org",
  example: "IMF.RES,WEO/USA.NGDPD.A",
  purpose: {
    en: "World Economic Outlook with its forecasts, reserves and gold, prices, balance of payments, by country.",
    tw: "《世界經濟展望》及其預測、外匯儲備與黃金、物價、國際收支，按國家。",
    cn: "《世界经济展望》及其预测、外汇储备与黄金、物价、国际收支，按国家。",
  },
  licence: {
    terms: {
      en: "Free to use with the IMF named as the source; terms apply to commercial passing on.",
      tw: "註明來源為國際貨幣基金即可免費使用；商業轉發須遵守其條款。",
      cn: "注明来源为国际货币基金组织即可免费使用；商业转发须遵守其条款。",
    },
    url: "https://www.imf.org/en/About/copyright-and-terms",
  },
  timeZone: "America/New_York",
  codeCase: "upper",
  fields: [],
  hosts: ["api.imf.org"],
  limit: { requests: 10, seconds: 5 },
  page: ({ code }) => `https://data.imf.org/en/datasets/${step(id, code.split("/")[0].replace(",", ":"))}`,
  request({ code, start, end }) {
    const year = (day: number | undefined) => (day === undefined ? undefined : serialToDate(day).year);
    const url = address(`https://api.imf.org/external/sdmx/2.1/data/${pathOf(code)}`, {
      startPeriod: year(start),
      endPeriod: year(end),
    });
    return [{ url, headers: { Accept: "application/vnd.sdmx.data+csv;version=1.0.0" } }];
  },
  parse(query, [body]) {
    const { rows, frequency, says } = readSdmx(id, body);
    const unit = sdmxUnit(says("UNIT", "UNIT_MEASURE", "TYPE_OF_TRANSFORMATION"));
    return publish(id, query, {
      title: says("SERIES_NAME", "INDICATOR") || query.code,
      unit: unit || "not stated",
      // SCALE says how the IMF's own pages show the numbers; the numbers here are in single units already.
      scale: 1,
      frequency,
      aggregation: "last",
      timeZone: imf.timeZone,
      forecasts: true,
      rows,
    });
  },
};
