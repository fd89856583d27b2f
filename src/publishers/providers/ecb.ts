import { serialToIso } from "../../cells/serialDates";
import type { ParsedSeries, RemoteProvider } from "../provider";
import { SourceFault } from "../sourceFault";
import { address, step } from "./wire/address";
import { publish } from "./wire/publish";
import { readSdmx, type SdmxSeries, sdmxUnit } from "./wire/sdmx";

const id = "ECB";

/** An exchange rate's UNIT names only one of the two currencies. */
function unitOf({ says }: SdmxSeries): string {
  const [currency, against] = [says("CURRENCY"), says("CURRENCY_DENOM")];
  if (currency && against) return `${currency} per ${against}`;
  return sdmxUnit(says("UNIT", "UNIT_MEASURE")) || "not stated";
}

/** How the ECB itself makes one figure of a period: averaged, summed, or at its end. */
const collections: Readonly<Record<string, ParsedSeries["aggregation"]>> = { A: "avg", S: "sum" };

/** EXR.D.USD.EUR.SP00.A: the dataset, then the key within it. */
function partsOf(code: string): { readonly dataset: string; readonly key: string } {
  const [, dataset, key] = /^([^.]+)\.(.+)$/.exec(code) ?? [];
  if (!key) throw new SourceFault(id, "notFound", code);
  return { dataset, key };
}

export const ecb: RemoteProvider = {
  id,
  name: "European Central Bank, Data Portal",
  home: "https://data.ecb.europa.eu",
  example: "EXR.D.USD.EUR.SP00.A",
  purpose: {
    en: "Euro reference exchange rates, euro area interest rates and yield curves, the Eurosystem's balance sheet, prices.",
    tw: "歐元參考匯率、歐元區利率與殖利率曲線、歐元體系資產負債表、物價。",
    cn: "欧元参考汇率、欧元区利率与收益率曲线、欧元体系资产负债表、物价。",
  },
  licence: {
    terms: {
      en: "Free to use and pass on with the source named; figures must not be changed.",
      tw: "註明來源即可免費使用與轉發；數字不得更改。",
      cn: "注明来源即可免费使用与转发；数字不得更改。",
    },
    url: "https://www.ecb.europa.eu/services/using-our-site/disclaimer/html/index.en.html",
  },
  timeZone: "Europe/Berlin",
  codeCase: "upper",
  fields: [],
  hosts: ["data-api.ecb.europa.eu"],
  limit: { requests: 30, seconds: 60 },
  page({ code }) {
    const { dataset } = partsOf(code);
    return `https://data.ecb.europa.eu/data/datasets/${step(id, dataset)}/${step(id, code)}`;
  },
  request({ code, start, end }) {
    const { dataset, key } = partsOf(code);
    const range = {
      startPeriod: start === undefined ? undefined : serialToIso(start),
      endPeriod: end === undefined ? undefined : serialToIso(end),
    };
    return [
      {
        url: address(`https://data-api.ecb.europa.eu/service/data/${step(id, dataset)}/${step(id, key)}`, {
          ...range,
          format: "csvdata",
        }),
      },
    ];
  },
  parse(query, [body]) {
    const series = readSdmx(id, body);
    const { rows, frequency, says } = series;
    return publish(id, query, {
      title: says("TITLE_COMPL", "TITLE") || query.code,
      unit: unitOf(series),
      scale: 10 ** Number(says("UNIT_MULT") || 0),
      frequency,
      aggregation: collections[says("COLLECTION")] ?? "last",
      timeZone: ecb.timeZone,
      rows,
    });
  },
};
