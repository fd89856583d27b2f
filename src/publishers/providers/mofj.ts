import { dateToSerial, serialToDate } from "../../cells/serialDates";
import type { RemoteProvider, SeriesQuery } from "../provider";
import { SourceFault } from "../sourceFault";
import { readCsv } from "./wire/csv";
import { dayOf } from "./wire/days";
import { numberOf } from "./wire/numbers";
import { publish } from "./wire/publish";

const id = "MOFJ";
const folder = "https://www.mof.go.jp/english/policy/jgbs/reference/interest_rate";

/** JGB10Y */
function tenorOf({ code }: SeriesQuery): string {
  const tenor = /^JGB((?:[1-9]|10|15|20|25|30|40)Y)$/.exec(code)?.[1];
  if (!tenor) throw new SourceFault(id, "notFound", `${code}; JGB1Y … JGB10Y, JGB15Y, JGB20Y, JGB25Y, JGB30Y, JGB40Y`);
  return tenor;
}

export const mofj: RemoteProvider = {
  id,
  name: "Ministry of Finance Japan, JGB interest rates",
  home: `${folder}/index.htm`,
  example: "JGB10Y",
  purpose: {
    en: "Yields of Japanese government bonds from one to forty years, each business day since 1974.",
    tw: "日本國債殖利率，一年至四十年，自 1974 年起每個營業日。",
    cn: "日本国债收益率，一年至四十年，自 1974 年起每个营业日。",
  },
  licence: {
    terms: {
      en: "Free to use and pass on with the Ministry named as the source.",
      tw: "註明來源為日本財務省即可免費使用與轉發。",
      cn: "注明来源为日本财务省即可免费使用与转发。",
    },
    url: "https://www.mof.go.jp/english/about_mof/notice.htm",
  },
  timeZone: "Asia/Tokyo",
  codeCase: "upper",
  fields: [],
  hosts: ["www.mof.go.jp"],
  limit: { requests: 10, seconds: 60 },
  wholeHistory: true,
  page: () => mofj.home,
  request(query) {
    tenorOf(query);
    const { year, month } = serialToDate(query.today);
    const thisMonth = { url: `${folder}/jgbcme.csv` };
    // The history ends with last month; this month has a file of its own.
    if (query.start !== undefined && query.start >= dateToSerial(year, month, 1)) return [thisMonth];
    return [{ url: `${folder}/historical/jgbcme_all.csv` }, thisMonth];
  },
  parse(query, bodies) {
    const tenor = tenorOf(query);
    const rows = bodies
      .flatMap((body) => readCsv(id, body, ([first]) => first === "Date"))
      // Notes stand below the table.
      .filter((row) => /^\d{4}\//.test(row.Date))
      .map((row) => ({ date: dayOf(id, row.Date), value: numberOf(id, row[tenor]) }));
    return publish(id, query, {
      title: `Japanese government bond yield, ${tenor}`,
      unit: "percent",
      scale: 1,
      frequency: "D",
      aggregation: "last",
      timeZone: mofj.timeZone,
      // On the first days of a month both files may have the same days.
      lastOfDay: true,
      rows,
    });
  },
};
