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
