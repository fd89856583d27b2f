/** What number formats show of days and times. */

const literal = /"[^"]*"|\\.|[_*]./g;
const elapsed = /\[(?:h+|m+|s+)\]/i;

const signsOf = (section: string): string => section.replace(/\[[^\]]*\]/g, "").replace(/General|AM\/PM|A\/P/gi, "");

/** Whether a number format shows days, or only times and durations. */
export function formatMoment(format: string | undefined): "day" | "time" | undefined {
  if (format === undefined) return undefined;
  const section = format.replace(literal, "").split(";")[0];
  if (elapsed.test(section)) return "time";
  const signs = signsOf(section);
  if (/[yd]|ggg?|e(?![+-])/i.test(signs)) return "day";
  if (/[hs]/i.test(signs)) return "time";
  return /m/i.test(signs) ? "day" : undefined;
}

/** Of a format that shows days: whether it shows no more of them than their month (mmm-yy) or their year (yyyy). */
export function formatPeriod(format: string): "month" | "year" | undefined {
  const signs = signsOf(format.replace(literal, "").split(";")[0]);
  // "aaa" is a day of the week.
  if (/[dhsa]/i.test(signs)) return undefined;
  if (/m/i.test(signs)) return "month";
  return /[yeg]/i.test(signs) ? "year" : undefined;
}
