import { serialToIso } from "../../cells/serialDates";
import type { RemoteProvider } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, step } from "./wire/address";
import { publish } from "./wire/publish";
import { readSdmx, sdmxUnit } from "./wire/sdmx";

const id = "OECD";

/** OECD.SDD.STES,DSD_KEI@DF_KEI,4.0/GBR.M.IRLT....: dataflow and key, as the Data Explorer's developer view gives them. */
function pathOf(code: string): string {
  if (!/^[^/]+,[^/]+@[^/]+\/[^/]+$/.test(code)) throw new SourceFault(id, "notFound", code);
  return code
    .split("/")
    .map((part) => step(id, part))
    .join("/");
}

export const oecd: RemoteProvider = {
  id,
  name: "Organisation for Economic Co-operation and Development, Data Explorer",
  home: "https://data-explorer.oecd.org",
  example: "OECD.SDD.STES,DSD_KEI@DF_KEI,4.0/GBR.M.IRLT.PA._Z._Z._Z",
  purpose: {
    en: "Key indicators, interest rates, prices and national accounts of the member countries on one definition.",
    tw: "會員國的主要指標、利率、物價與國民帳，採一致定義。",
    cn: "成员国的主要指标、利率、物价与国民账户，采用一致定义。",
  },
  licence: {
    terms: {
      en: "Creative Commons Attribution 4.0 unless a dataset says otherwise.",
      tw: "創用 CC 姓名標示 4.0，除非資料集另有說明。",
      cn: "知识共享署名 4.0，除非数据集另有说明。",
    },
    url: "https://www.oecd.org/en/about/terms-conditions.html",
  },
  timeZone: "Europe/Paris",
  codeCase: "upper",
  fields: [],
  hosts: ["sdmx.oecd.org"],
  limit: { requests: 1, seconds: 3 },
  page: () => oecd.home,
  request({ code, start, end }) {
    // Periods as months: a day is refused for series that are not daily.
    const month = (day: number | undefined) => (day === undefined ? undefined : serialToIso(day).slice(0, 7));
    const parameters = {
      startPeriod: month(start),
      endPeriod: month(end),
      dimensionAtObservation: "AllDimensions",
      format: "csvfilewithlabels",
    };
    return [{ url: address(`https://sdmx.oecd.org/public/rest/data/${pathOf(code)}`, parameters) }];
  },
  parse(query, [body]) {
    if (/^\s*NoRecordsFound/i.test(body)) throw new SourceFault(id, "notFound", query.code);
    const { rows, frequency, says } = readSdmx(id, body);
    const parts = [says("Measure"), says("Reference area"), says("Adjustment")].filter((part) => /\w/.test(part));
    return publish(id, query, {
      title: parts.join(", ") || query.code,
      unit: sdmxUnit(says("UNIT_MEASURE")) || "not stated",
      scale: 10 ** Number(says("UNIT_MULT") || 0),
      frequency,
      aggregation: "last",
      timeZone: oecd.timeZone,
      forecasts: true,
      rows,
    });
  },
};
