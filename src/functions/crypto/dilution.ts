import { expectAbove, expectAtLeast } from "../guard/expect";
import type { Column } from "../guard/types";

/**
 * Share of a token's supply that a holder loses to unlocks so far, decimal.
 * @customfunction
 * @param supply Circulating supply before the first unlock.
 * @param unlocks Tokens unlocked in each period, oldest first, same unit.
 * @returns A column as long as unlocks, decimal: unlocked so far ÷ (supply + unlocked so far); 0.2 means a holder's share fell by 20 %.
 * @see Own definition: 1 − supply ÷ supply after the unlocks
 * @errors #NUM! when supply is not above zero or an unlock is negative; #N/A for a blank.
 * @terms 解鎖, 解锁, 代幣稀釋, 代币稀释, 流動性抽水機, VC解鎖, dilution, token unlock
 * @rows 1-25
 * @example =MKT.DILUTION(80, {20;60}) // {0.2;0.5}
 * @example =MKT.DILUTION(100, {0;25}) // {0;0.2}
 * @tw 代幣解鎖至今，持有人被稀釋的占比，小數。
 * @tw supply 首次解鎖前的流通量。
 * @tw unlocks 各期解鎖量，由舊到新，同一單位。
 * @tw returns: 與 unlocks 等長的一欄，小數：累計解鎖 ÷（supply + 累計解鎖）；0.2 表示持有者的份額減少 20 %。
 * @tw errors: #NUM!：supply 不大於零，或解鎖量為負；#N/A：有空白。
 * @cn 代币解锁至今，持有人被稀释的占比，小数。
 * @cn supply 首次解锁前的流通量。
 * @cn unlocks 各期解锁量，由旧到新，同一单位。
 * @cn returns: 与 unlocks 等长的一列，小数：累计解锁 ÷（supply + 累计解锁）；0.2 表示持有者的份额减少 20 %。
 * @cn errors: #NUM!：supply 不大于零，或解锁量为负；#N/A：有空白。
 */
export function dilution(supply: number, unlocks: Column): Column {
  expectAbove("supply", supply, 0);
  let unlocked = 0;
  return unlocks.map((amount, index) => {
    expectAtLeast(`unlocks [${index + 1}]`, amount, 0);
    unlocked += amount;
    return unlocked / (supply + unlocked);
  });
}
