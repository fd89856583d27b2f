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
 * @tw 預期信用損失：曝險額乘以違約機率再乘以違約損失率。
 * @tw ead 違約時曝險額，金額。
 * @tw pd 違約機率，小數；用兩者之差可得新增損失。
 * @tw lgd 違約損失率，小數：1 − 回收率。
 * @tw returns: 單位同 ead，損失為正。
 * @tw errors: #NUM!：pd 或 lgd 不在 0 到 1 之間。
 * @cn 预期信用损失：敞口乘以违约概率再乘以违约损失率。
 * @cn ead 违约时敞口，金额。
 * @cn pd 违约概率，小数；用两者之差可得新增损失。
 * @cn lgd 违约损失率，小数：1 − 回收率。
 * @cn returns: 单位同 ead，损失为正。
 * @cn errors: #NUM!：pd 或 lgd 不在 0 到 1 之间。
 */
export function expLoss(ead: number, pd: Probability, lgd: Share): number {
  expectBetween("pd", pd, 0, 1);
  expectBetween("lgd", lgd, 0, 1);
  return ead * pd * lgd;
}
