import { CellError } from "../../cells/cell";
import { expectBetween, notAvailable, outsideDomain } from "../guard/expect";
import { expected } from "../guard/expected";
import type { GappyColumn, Share } from "../guard/types";
import { noPriorReturn } from "./texts";

/**
 * Returns of an asset that is appraised rather than traded, with the smoothing taken out.
 * @customfunction
 * @param returns Reported returns, decimals, in time order.
 * @param rho Share of the last period's return in this one's, 0 up to 1; the first-order autocorrelation is the usual choice.
 * @returns A column as high as the input, decimals: (r(t) − ρ·r(t − 1))/(1 − ρ); #N/A in the first row, and after a gap.
 * @see Geltner (1993), Estimating Market Values from Appraised Values
 * @errors #NUM! when rho is not from 0 to below 1.
 * @terms 去平滑, 私人信貸, 私人信贷, Geltner, desmoothing
 * @rows 0-61
 * @example =MKT.DESMOOTH({0.01;0.02;0.015}, 0.5) // {#N/A;0.03;0.01}
 */
export function deSmooth(returns: GappyColumn, rho: Share): GappyColumn {
  expectBetween("rho", rho, 0, 1);
  if (rho === 1) throw outsideDomain("rho", rho, expected.belowOne);
  return returns.map((value, row) => {
    const before = returns[row - 1];
    if (value instanceof CellError) return value;
    if (before === undefined || before instanceof CellError) return noReturnBefore();
    return (value - rho * before) / (1 - rho);
  });
}

function noReturnBefore(): CellError {
  return notAvailable(noPriorReturn);
}
