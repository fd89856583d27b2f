import { expectNonZero } from "../guard/expect";
import type { Column } from "../guard/types";

/**
 * Factor still missing to reach a multiple that is a product, as a multiple.
 * @customfunction
 * @param target Multiple to be reached.
 * @param factors Multiples already known.
 * @returns Multiple, target divided by the product of the factors.
 * @see Algebra: 12 times = users × queries × tokens
 * @errors #DIV/0! when a factor is 0; #N/A for a blank.
 * @terms 乘數拆解, 乘数拆解, 代幣, 代币, 用戶, 用户, 查詢次數, 查询次数, needed factor
 * @rows 0-40, 0-41
 * @example =MKT.NEEDFACTOR(12, {2;3}) // 2
 * @example =MKT.NEEDFACTOR(12, 3) // 4
 */
export function needFactor(target: number, factors: Column): number {
  return factors.reduce((left, factor, index) => {
    expectNonZero(`factors [${index + 1}]`, factor);
    return left / factor;
  }, target);
}
