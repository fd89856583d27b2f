import { expectAtLeast, wrongArgument } from "../guard/expect";
import { tenorText } from "./texts";

/**
 * Years of a tenor as screens write it, such as 3m, 1w, 90d, 5y or ON; no holidays.
 * @customfunction
 * @param tenor Number and unit: d days, w weeks, m months, y years; or ON for overnight. Any case.
 * @returns Years: months/12, days/365, weeks 7 days, ON one day.
 * @see Simplified ISDA tenors: no calendar, no roll convention
 * @errors #VALUE! when the text is no tenor; #NUM! when it is negative.
 * @terms 期限, tenor, 年數, 年数
 * @example =MKT.TENORYEARS("3m") // 0.25
 * @example =MKT.TENORYEARS("ON") // 0.0027397260273972603
 * @example =MKT.TENORYEARS("1D") // 0.0027397260273972603
 */
export function tenorYears(tenor: string): number {
  const text = tenor.trim().toLowerCase();
  if (text === "on" || text === "o/n") return 1 / 365;
  const match = /^([+-]?\d+(?:\.\d+)?)\s*([dwmy])$/.exec(text);
  if (!match) throw wrongArgument("tenor", tenor, tenorText);
  const count = Number(match[1]);
  expectAtLeast("tenor", count, 0);
  // Months divide, so that 3m is exactly 0.25 and 5m exactly 5/12.
  if (match[2] === "m") return count / 12;
  if (match[2] === "y") return count;
  return (match[2] === "w" ? 7 * count : count) / 365;
}
