/** What stands around a date: the day of the week, and the time of day with its zone. */

interface Around {
  readonly date: string;
  /** Seconds since the day began, less the zone's where it is told. */
  readonly time?: number | undefined;
  /** 0 for Monday. */
  readonly weekday?: number | undefined;
}

const weekdayBefore =
  /^(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|mo|di|mi|do|fr|sa|so|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?)[.,]*\s+(?=.*\d)/i;
const weekdayBehind =
  /[\s,]*[(（]?\s*(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?\.?\s*[)）]?$/i;
const hanWeekday =
  /\s*(?:[(（]\s*(?:星期|禮拜|礼拜|周|週)?([一二三四五六日天])\s*[)）]|(?:星期|禮拜|礼拜|周|週)([一二三四五六日天])|[,，] ?([一二三四五六日]))$/;
const weekdays: readonly RegExp[] = [
  /^(mo|lun|seg)/i,
  /^(tu|di(?!m)|mar|ter)/i,
  /^(we|mi|mer|quar)/i,
  /^(th|do(?!m)|jeu|jue|gio|quin)/i,
  /^(fr|ven|vie|sex)/i,
  /^(sa|sá)/i,
  /^(so|su|dim|dom)/i,
];
const hanDays = "一二三四五六日";

const clock =
  /^(.*?\S)(?:T|,?\s+|(?<=[日號号])\s*)(上午|下午|AM|PM)?\s*(\d{1,2})[:：](\d{2})(?:[:：](\d{2})(?:[.,]\d+)?)?\s*([AP]\.?M\.?)?\s*(Z|(?:UTC|GMT)?[+-]\d{2}(?::?\d{2})?|[A-Z]{2,5})?$/i;

function timeOf(found: RegExpExecArray): number | undefined {
  const [, , early, hour, minute, second = "0", late, zone = ""] = found;
  const half = (early ?? late ?? "").replaceAll(".", "").toUpperCase();
  const isAfternoon = half === "PM" || half === "下午";
  const isMorning = half === "AM" || half === "上午";
  let hours = Number(hour);
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60 || ((isAfternoon || isMorning) && hours > 12))
    return undefined;
  if (isAfternoon && hours < 12) hours += 12;
  if (isMorning && hours === 12) hours = 0;
  const offset = /([+-])(\d{2}):?(\d{2})?$/.exec(zone);
  const ahead = offset ? (offset[1] === "-" ? -1 : 1) * (Number(offset[2]) * 3600 + Number(offset[3] ?? 0) * 60) : 0;
  return hours * 3600 + Number(minute) * 60 + Number(second) - ahead;
}

/** The date alone; the text as it is where nothing stands around. */
export function around(text: string): Around {
  const han = hanWeekday.exec(text);
  const before = weekdayBefore.exec(text);
  const behind = before ? null : weekdayBehind.exec(text);
  let date = text;
  let weekday: number | undefined;
  if (before) {
    date = text.slice(before[0].length);
    weekday = weekdays.findIndex((day) => day.test(before[1]));
  } else if (behind) {
    date = text.slice(0, behind.index);
    weekday = weekdays.findIndex((day) => day.test(behind[1]));
  } else if (han) {
    date = text.slice(0, han.index);
    weekday = hanDays.indexOf((han[1] ?? han[2] ?? han[3]).replace("天", "日"));
  }
  const found = date.includes(":") || date.includes("：") ? clock.exec(date) : null;
  if (!found) return { date, weekday };
  return { date: found[1].trim(), time: timeOf(found), weekday };
}
