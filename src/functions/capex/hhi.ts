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
 * @tw 赫芬達爾–赫希曼集中度指數，0 到 1（scale 為 10000 時至 10000）。
 * @tw shares 市場占有率，單位不限；會除以總和。
 * @tw scale 省略時為 1；美國司法部的算法為 10000。
 * @tw returns: Σ(s/Σs)² × scale；n 個相等份額為 1/n，獨占為 scale。未列入的份額視同不存在。
 * @tw errors: #NUM!：份額為負，或 scale 不大於零；#DIV/0!：所有份額皆為 0；#N/A：有空白。
 * @cn 赫芬达尔–赫希曼集中度指数，0 到 1（scale 为 10000 时至 10000）。
 * @cn shares 市场份额，单位不限；会除以总和。
 * @cn scale 省略时为 1；美国司法部的算法为 10000。
 * @cn returns: Σ(s/Σs)² × scale；n 个相等份额为 1/n，独占为 scale。未列入的份额视同不存在。
 * @cn errors: #NUM!：份额为负，或 scale 不大于零；#DIV/0!：所有份额皆为 0；#N/A：有空白。
 */
export function hhi(shares: Column, scale = 1): number {
  expectAbove("scale", scale, 0);
  const total = totalShares(shares);
  return shares.reduce((sum, share) => sum + (share / total) ** 2, 0) * scale;
}
