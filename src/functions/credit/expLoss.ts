import { expectBetween } from "../guard/expect";
import type { Probability, Share } from "../guard/types";

/**
 * Expected credit loss: exposure times probability of default times loss given default.
 * @customfunction
 * @param ead Exposure at default, in money.
 * @param pd Probability of default, decimal; a difference of two gives the extra loss.
 * @param lgd Loss given default, decimal: 1 − recovery.
 * @returns Same units as ead, positive for a loss.
 * @see Basel Committee: EL = EAD·PD·LGD
 * @errors #NUM! when pd or lgd is not from 0 to 1.
 * @terms 預期損失, 预期损失, 學生貸款, 学生贷款, 違約率, 违约率, expected loss
 * @rows 0-31
 * @example =MKT.EXPLOSS(1700000000000, 0.01, 0.6) // 10200000000
 */
export function expLoss(ead: number, pd: Probability, lgd: Share): number {
  expectBetween("pd", pd, 0, 1);
  expectBetween("lgd", lgd, 0, 1);
  return ead * pd * lgd;
}
