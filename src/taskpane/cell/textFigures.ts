/** The figures that a text prints, each with its unit and its sentence: nothing is scaled, but per cent becomes a share. */
import type { TextFigure } from "../../authoring/sheets/addToBook";
import { share } from "../../language/units";

const number = String.raw`[+\-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const currency = String.raw`(?:US\$|NT\$|HK\$|[$€£¥])`;
const scale = `(?:trillion|billion|million|thousand|bn|tn|萬億|万亿|億|亿|兆|萬|万|千)`;
const after = `(?:percentage points|basis points|bps?|ounces?|oz|tonnes?|tons?|times|years?|months?|days?|barrels?|pounds?|shares?|people|[kMGT]W(?:h)?|dollars?|yuan|yen|won|euros?|個百分點|个百分点|百分點|百分点|基點|基点|美元|日圓|日元|韓元|韩元|人民幣|人民币|台幣|元|倍|公噸|噸|吨|盎司|年|個月|个月|天|口|度|瓩|千瓦|桶|股|人|戶|户|輛|辆|x)(?![a-z])`;
const pattern = new RegExp(
  `(?<![\\p{L}\\d.,/:-])(?<currency>${currency})?\\s?(?<first>${number})(?:\\s?(?<percent1>%|％)?\\s?(?:–|—|~|～|至|到|-|to)\\s?(?:${currency})?(?<second>${number}))?(?:\\s?(?<percent>%|％|percent|per cent)|\\s?(?<scale>${scale})?\\s?(?<unit>${after})?)(?![\\d/:])`,
  "giu",
);

/** Days and times are no figures. */
const days = /\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}:\d{2}(?::\d{2})?|\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{1,2}月\d{1,2}日/g;
const year = /^(?:19|20)\d\d$/;

const plain = (written: string) => written.replaceAll(",", "").replace("−", "-");
const decimals = (written: string) => /\.(\d+)$/.exec(written)?.[1]?.length ?? 0;

/** Sentences end behind their sign; in English one is followed by a space. */
function sentenceAround(text: string, index: number): string {
  const ends = [...text.matchAll(/[。！？；]|[.!?;](?=\s|$)/g)].map((each) => each.index + 1);
  const from = Math.max(0, ...ends.filter((end) => end <= index));
  return text.slice(from, ends.find((end) => end > index) ?? text.length).trim();
}

export function textFigures(text: string): readonly TextFigure[] {
  const bare = text.replace(days, (found) => " ".repeat(found.length));
  return [...bare.matchAll(pattern)].flatMap((match): TextFigure[] => {
    const { currency: sign, first = "", percent1, second, percent, scale: scaled, unit } = match.groups ?? {};
    if (second === undefined && !sign && !percent && !scaled && (!unit || unit === "年") && year.test(first)) return [];
    const shown = text.slice(match.index, match.index + match[0].length).trim();
    const isShare = percent !== undefined || (percent1 !== undefined && second !== undefined);
    const places = Math.max(decimals(first), second ? decimals(second) : 0);
    // As text the ends keep their digits: half of the last one is how far a rebuilt figure may be away.
    const end = (written: string) => (isShare ? shareOf(written) : plain(written));
    const loses = second === undefined && /\.\d*0$/.test(first);
    const value = isShare ? Number(shareOf(first)) : Number(plain(first));
    const content =
      second !== undefined ? `[${end(first)},${end(second)}]` : loses ? `${plain(first)}${isShare ? "%" : ""}` : value;
    const digits = places > 0 ? `0.${"0".repeat(places)}` : "0";
    const format = isShare ? `${digits}%` : Math.abs(value) >= 1000 ? `#,##${digits}` : digits;
    const words = isShare ? share.en : [sign, scaled, unit].filter(Boolean).join(" ");
    return [
      {
        shown,
        content,
        unit: words,
        ...(typeof content === "number" && { format }),
        sentence: sentenceAround(text, match.index + match[0].search(/\d/)),
      },
    ];
  });
}

/** "12.50" per cent as "0.1250": the point moved, no digit lost or made. */
function shareOf(written: string): string {
  const [, sign = "", whole = "", fraction = ""] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(plain(written)) ?? [];
  const digits = whole.padStart(3, "0") + fraction;
  const point = digits.length - fraction.length - 2;
  return `${sign}${digits.slice(0, point).replace(/^0+(?=\d)/, "")}.${digits.slice(point)}`;
}
