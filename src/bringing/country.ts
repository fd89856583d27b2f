/** In which country's signs a file is written: what $, 元 and 年度 are there, and which decimal mark. */
import type { Table } from "./table/block";
import type { Country } from "./units/unitOf";

/** Signs that only the mainland writes, and those that it writes otherwise. */
const mainland = /[数频单价亿开盘额涨标时间币汇总产业债来际华东证买卖与为净润资负]/u;
const taiwan = /[數頻單價億開盤額漲標時間幣匯總產業債來際華東證買賣與為淨潤資負]/u;
/** Kana, and signs that Japan alone writes. */
const japan = /[\u3041-\u30FA円売営価実経済]/u;
/** Signs of Taiwan that Japan has simplified. */
const traditional = /[數單價總產營匯濟經實證關淨]/u;

/** What stands alone in a cell of the headings of offices whose "$" and "Dollars" are their own. */
const offices: readonly (readonly [sign: string, dollar: string])[] = [
  ["DGUID", "CAD"],
  ["RBA", "AUD"],
  ["RBNZ", "NZD"],
];

export function countryOf(tables: readonly Table[]): Country {
  const words = tables
    .flatMap(({ told, headings, blocks }) => [
      ...told.texts,
      ...headings,
      ...blocks.flatMap(({ columns, dates }) => [
        ...columns.map(({ label }) => `${label.heading} ${label.key ?? ""} ${label.unit ?? ""}`),
        dates[0]?.text ?? "",
      ]),
    ])
    .join(" ");
  const cells = new Set(tables.flatMap(({ headings }) => headings.map((heading) => heading.trim())));
  return {
    dollar: offices.find(([sign]) => cells.has(sign))?.[1],
    han: /\p{Script=Han}/u.test(words),
    simplified: mainland.test(words) && !taiwan.test(words) && !japan.test(words),
    japanese: japan.test(words),
    chinese: (mainland.test(words) || traditional.test(words)) && !japan.test(words),
  };
}
