import type { Column, Row, Share } from "../guard/types";

/**
 * Change of the Treasury convenience yield that a change in government debt implies, low and high, in basis points.
 * @customfunction
 * @param dUs Change of US government debt over GDP, decimal: 0.1 is 10 percentage points.
 * @param dForeign Change of foreign government debt over GDP, decimal; 0 when left out.
 * @param bpPerPointUs Basis points for each percentage point of US debt: one or more estimates, −0.86 and −0.37 when left out.
 * @param bpPerPointForeign Basis points for each percentage point of foreign debt: one or more estimates, 0.09 and 0.23 when left out.
 * @returns A row {low, high} in basis points: the least and the greatest sum over the estimates; negative = the convenience yield falls.
 * @see Estimates of Du, Keerati, Schreger (2025), International Finance Discussion Papers 1427; the interval over them is an own definition
 * @errors #N/A for a blank among the estimates.
 * @terms 債務彈性, 债务弹性, 債務與GDP比率, 债务与GDP比率, 便利收益, debt elasticity, debt to GDP
 * @rows 2-18, 2-19
 * @example =MKT.DEBTELAST(0.1) // {-8.6,-3.7}
 * @example =MKT.DEBTELAST(0.1, 0.05) // {-8.15,-2.55}
 * @example =MKT.DEBTELAST(0.1, 0, -0.5) // {-5,-5}
 * @tw 政府債務變動所隱含的美債便利收益變動，列出低值與高值，單位基點。
 * @tw dUs 美國政府債務占 GDP 比率的變動，小數：0.1 為 10 個百分點。
 * @tw dForeign 外國政府債務占 GDP 比率的變動，小數；省略時為 0。
 * @tw bpPerPointUs 美國債務每增加一個百分點的基點數：一個或多個估計值，省略時為 −0.86 與 −0.37。
 * @tw bpPerPointForeign 外國債務每增加一個百分點的基點數：一個或多個估計值，省略時為 0.09 與 0.23。
 * @tw returns: 一列 {低、高}，基點：各估計值加總的最小與最大；負值表示便利收益下降。
 * @tw errors: #N/A：估計值中有空白。
 * @cn 政府债务变动所隐含的美债便利收益变动，列出低值与高值，单位基点。
 * @cn dUs 美国政府债务占 GDP 比率的变动，小数：0.1 为 10 个百分点。
 * @cn dForeign 外国政府债务占 GDP 比率的变动，小数；省略时为 0。
 * @cn bpPerPointUs 美国债务每增加一个百分点的基点数：一个或多个估计值，省略时为 −0.86 与 −0.37。
 * @cn bpPerPointForeign 外国债务每增加一个百分点的基点数：一个或多个估计值，省略时为 0.09 与 0.23。
 * @cn returns: 一行 {低、高}，基点：各估计值加总的最小与最大；负值表示便利收益下降。
 * @cn errors: #N/A：估计值中有空白。
 */
export function debtElast(
  dUs: Share,
  dForeign: Share = 0,
  bpPerPointUs: Column = [-0.86, -0.37],
  bpPerPointForeign: Column = [0.09, 0.23],
): Row {
  const [usLow, usHigh] = ends(bpPerPointUs, dUs);
  const [foreignLow, foreignHigh] = ends(bpPerPointForeign, dForeign);
  return [usLow + foreignLow, usHigh + foreignHigh];
}

/** The least and the greatest effect of a change in debt over the estimates. */
function ends(bpPerPoint: readonly number[], change: number): [number, number] {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const slope of bpPerPoint) {
    const effect = slope * change * 100;
    low = Math.min(low, effect);
    high = Math.max(high, effect);
  }
  return [low, high];
}
