import type { LocalProvider } from "../../publishers/provider";
import { publish } from "../../publishers/providers/wire/publish";
import { SourceFault } from "../../publishers/sourceFault";
import { findOwnSeries } from "../memory/ownMemory";

const id = "FILE";

export const file: LocalProvider = {
  id,
  name: "Your own data",
  home: "",
  example: "name",
  purpose: {
    en: "Series that you pasted or opened as a file; they are kept in the workbook and go nowhere.",
    tw: "您貼上或以檔案開啟的數列；存放在活頁簿中，不會傳到任何地方。",
    cn: "您粘贴或以文件打开的序列；保存在工作簿中，不会传到任何地方。",
  },
  licence: {
    terms: {
      en: "Yours, or that of whoever gave it to you.",
      tw: "屬於您，或屬於提供者。",
      cn: "属于您，或属于提供者。",
    },
    url: "",
  },
  timeZone: "UTC",
  codeCase: "upper",
  fields: [],
  page: () => "",
  read(query) {
    const series = findOwnSeries(query.code);
    if (!series) throw new SourceFault(id, "notFound", query.code);
    const { title, unit, scale, frequency, observations } = series;
    return publish(id, query, {
      title: title || series.name,
      unit: unit || "not stated",
      scale,
      frequency,
      aggregation: "last",
      timeZone: file.timeZone,
      forecasts: true,
      rows: observations,
    });
  },
};
