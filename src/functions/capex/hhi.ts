import { expectAbove } from "../guard/expect";
import type { Column } from "../guard/types";
import { totalShares } from "./shares";

/**
 * Herfindahl–Hirschman index of concentration, 0 to 1 (or to 10000 with scale 10000).
 * @customfunction
 * @param shares Market shares in any unit; they are divided by their sum.
 * @param scale 1 when left out; 10000 as the US Department of Justice counts.
 * @returns Σ(s/Σs)² × scale; 1/n for n equal shares, scale for a monopoly. Shares left out of the list count as if they did not exist.
 * @see Hirschman (1945), Herfindahl (1950); US Department of Justice, Horizontal Merger Guidelines
 * @errors #NUM! when a share is negative or scale is not above zero; #DIV/0! when all shares are 0; #N/A for a blank.
 * @terms 集中度, 市場份額, 市场份额, 赫芬達爾指數, 赫芬达尔指数, HHI, Herfindahl
 * @rows 1-11, 2-26
 * @example =MKT.HHI({0.82;0.1;0.08}) // 0.6888
 * @example =MKT.HHI({31;25;11;4;29}) // 0.2564
 */
export function hhi(shares: Column, scale = 1): number {
  expectAbove("scale", scale, 0);
  const total = totalShares(shares);
  return shares.reduce((sum, share) => sum + (share / total) ** 2, 0) * scale;
}
