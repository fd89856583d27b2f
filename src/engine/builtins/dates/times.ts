/** Dates and times from text and from parts. */
import { number, text } from "../arguments";
import { type Builtin, builtin, type Surroundings } from "../builtin";
import { refuse, within } from "../refusal";

/** The serial of a date or time; a plain number, a percentage or an amount of money is none. */
function momentOf(given: string, { readNumber }: Surroundings): number {
  const bare = /^[\s+-]*[\d.,]*(e[+-]?\d+)?\s*$/i.test(given) || /[%$€£¥()]|^\s*[+-]?\d+ +\d+\/\d+\s*$/.test(given);
  const serial = bare ? undefined : readNumber(given);
  return serial ?? refuse("#VALUE!", "textForNumber", { text: given });
}

export const timeFunctions: readonly Builtin[] = [
  builtin(
    "DATEVALUE",
    { en: "The date of a text.", tw: "將文字轉為日期。", cn: "将文本转为日期。" },
    [text("date_text")],
    (given, around) => Math.floor(momentOf(given, around)),
    "date",
  ),
  builtin(
    "TIMEVALUE",
    { en: "The time of day of a text.", tw: "將文字轉為時間。", cn: "将文本转为时间。" },
    [text("time_text")],
    (given, around) => {
      const moment = momentOf(given, around);
      return moment - Math.floor(moment);
    },
  ),
  builtin(
    "TIME",
    {
      en: "The time of day of an hour, minute and second.",
      tw: "由時、分、秒組成的時間。",
      cn: "由时、分、秒组成的时间。",
    },
    [number("hour"), number("minute"), number("second")],
    (hour, minute, second) => {
      const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
      within(seconds >= 0, "hour");
      return (seconds % 86400) / 86400;
    },
    "hh:mm:ss a",
  ),
];
