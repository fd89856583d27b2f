import { expectBetween, wrongArgument } from "../guard/expect";
import type { Rate, Share } from "../guard/types";
import { shareThatReprices } from "./texts";

/**
 * Interest bill of a debt over one year, in the debt's unit.
 * @customfunction
 * @param debt Debt outstanding, any unit.
 * @param rate Average interest rate, decimal a year.
 * @param shift Change of the market rate, decimal; 0 when left out.
 * @param rollShare Share of the debt that reprices within the year, 0 to 1; must be given where shift is.
 * @returns Amount a year in the unit of debt: debt · (rate + rollShare · shift). Negative rates give a negative bill.
 * @see Own definition: arithmetic on the share that reprices
 * @errors #NUM! when rollShare is not from 0 to 1; #VALUE! when shift is given without rollShare, or an argument is not a number; #N/A for a blank.
 * @terms 利息支出, 國債利息, 国债利息, 國債, 国债, interest cost
 * @rows 1-06, 2-24, 2-66
 * @example =MKT.INTCOST(38, 0.0026) // 0.0988
 * @example =MKT.INTCOST(38, 0.033, -0.01, 0.3) // 1.14
 */
export function intCost(debt: number, rate: Rate, shift: Rate = 0, rollShare?: Share): number {
  if (shift === 0) return debt * rate;
  if (rollShare === undefined) throw wrongArgument("rollShare", rollShare, shareThatReprices);
  expectBetween("rollShare", rollShare, 0, 1);
  return debt * (rate + rollShare * shift);
}
