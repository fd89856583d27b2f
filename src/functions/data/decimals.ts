/** A series asked in decimals: what its values are divided by, or why there are none. */
import { CellError } from "../../cells/cell";
import { decimalDivisor } from "../../series/decimals";
import type { Series } from "../../series/series";
import { noRate, noUnit } from "./texts";

/** Whether somebody has said what one unit of a value is. */
const isStated = ({ unit }: Series) => !["", "not stated"].includes(unit.trim());

/** #VALUE! where the unit is no rate; `asked` is what the argument holds, such as "decimal". */
export function divisorToDecimals(series: Series, argument: string, asked: string): number | CellError {
  const divisor = decimalDivisor(series);
  if (divisor !== undefined) return divisor;
  const { id, unit } = series;
  return new CellError("#VALUE!", isStated(series) ? noRate : noUnit, { argument, asked, id, unit });
}

/** The same, thrown. */
export function expectRateUnit(series: Series, argument: string, asked: string): number {
  const divisor = divisorToDecimals(series, argument, asked);
  if (divisor instanceof CellError) throw divisor;
  return divisor;
}
