/** Whether a number format shows days, or only times and durations. */
const literal = /"[^"]*"|\\.|[_*]./g;
const elapsed = /\[(?:h+|m+|s+)\]/i;

export function formatMoment(format: string | undefined): "day" | "time" | undefined {
  if (format === undefined) return undefined;
  const section = format.replace(literal, "").split(";")[0];
  if (elapsed.test(section)) return "time";
  const signs = section.replace(/\[[^\]]*\]/g, "").replace(/General|AM\/PM|A\/P/gi, "");
  if (/[yd]|ggg?|e(?![+-])/i.test(signs)) return "day";
  if (/[hs]/i.test(signs)) return "time";
  return /m/i.test(signs) ? "day" : undefined;
}
