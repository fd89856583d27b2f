/**
 * Refuses arguments beyond their usual size (magnitudes.ts), as far as the workbook asks for it. Publishers' yields are in percent and our functions take decimals,
 * so that 4.36 for 4.36 % would otherwise be calculated with in silence. Beyond a limit an argument is #NUM!, with a sentence that
 * says what was probably meant. A percent below 1 cannot be told by its size: there the unit has to travel with the number.
 */

import { CellError } from "../../cells/cell";
import type { Text } from "../../language/language";
import { outsideDomain } from "./expect";
import { limits, type Magnitude } from "./magnitudes";

/** What the workbook's cell MKT_LIMITS holds: nothing, "off", or a number by which every limit is multiplied. */
let held: unknown = null;

/** True when it is another than before. */
export function setLimits(value: unknown): boolean {
  const present = value === undefined || value === "" ? null : value;
  const isOther = present !== held;
  held = present;
  return isOther;
}

/** By what every limit is multiplied at present. */
export const limitFactor = (): number => factor() ?? 1;

/** By what the limits are multiplied; undefined where the cell holds something that says nothing. */
function factor(): number | undefined {
  if (held === null) return 1;
  if (typeof held === "string" && held.trim().toLowerCase() === "off") return Number.POSITIVE_INFINITY;
  return typeof held === "number" && held > 0 ? held : undefined;
}

function lifted(): Text {
  if (factor() !== undefined)
    return {
      en: 'if it is meant, a cell named MKT_LIMITS with "off" or a factor lifts the limit',
      tw: "若確為此意，可將儲存格命名為 MKT_LIMITS 並填入 off 或倍數以放寬限制",
      cn: "若确为此意，可将单元格命名为 MKT_LIMITS 并填入 off 或倍数以放宽限制",
    };
  const cell = String(held);
  return {
    en: `the cell MKT_LIMITS must hold "off" or a factor above 0, but holds ${cell}`,
    tw: `儲存格 MKT_LIMITS 應為 off 或大於 0 的倍數，但內容為 ${cell}`,
    cn: `单元格 MKT_LIMITS 应为 off 或大于 0 的倍数，但内容为 ${cell}`,
  };
}

/** The value itself, or #NUM! when it is beyond what its kind usually is. */
export function withinLimits(argument: string, value: number, magnitude: Magnitude): number | CellError {
  const { most, least = 0, expected, meant } = limits[magnitude];
  const size = Math.abs(value);
  if (size <= most && (size >= least || size === 0)) return value;
  const wide = limitFactor();
  if (size <= most * wide && (size >= least / wide || size === 0)) return value;
  const [what, otherwise] = [meant(value), lifted()];
  return outsideDomain(argument, value, {
    en: `${expected.en} (${what.en}; ${otherwise.en})`,
    tw: `${expected.tw}（${what.tw}；${otherwise.tw}）`,
    cn: `${expected.cn}（${what.cn}；${otherwise.cn}）`,
  });
}

/** For a value that a function takes out of a range of mixed cells itself, such as the vol of an option's leg. */
export function expectWithinLimits(argument: string, value: number, magnitude: Magnitude): void {
  const taken = withinLimits(argument, value, magnitude);
  if (taken instanceof CellError) throw taken;
}
