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
 * @tw 已知部分乘數時，達到總倍數所缺的那個乘數。
 * @tw target 須達到的總倍數。
 * @tw factors 已知的各個乘數。
 * @tw returns: 倍數，target 除以各因子的乘積。
 * @tw errors: #DIV/0!：有因子為 0；#N/A：有空白。
 * @cn 已知部分乘数时，达到总倍数所缺的那个乘数。
 * @cn target 须达到的总倍数。
 * @cn factors 已知的各个乘数。
 * @cn returns: 倍数，target 除以各因子的乘积。
 * @cn errors: #DIV/0!：有因子为 0；#N/A：有空白。
 */
export function needFactor(target: number, factors: Column): number {
  return factors.reduce((left, factor, index) => {
    expectNonZero(`factors [${index + 1}]`, factor);
    return left / factor;
  }, target);
}
