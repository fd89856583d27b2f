import { expectAtLeast, expectNonZero } from "../guard/expect";

/**
 * Velocity of money: nominal GDP over the money stock, turns a year.
 * @customfunction
 * @param nominalGdp Nominal GDP at an annual rate.
 * @param money Money stock, in the same unit.
 * @returns Turns a year.
 * @see Fisher's equation of exchange, MV = PY; as FRED's M2V
 * @errors #DIV/0! when money is 0; #NUM! when either is negative.
 * @terms 貨幣流通速度, 货币流通速度, 名目GDP, 名义GDP, velocity of money, M2V
 * @rows 4-35
 * @example =MKT.VELOCITY(30000, 22000) // 1.3636363636363635
 * @example =MKT.VELOCITY(20, 10) // 2
 */
export function velocity(nominalGdp: number, money: number): number {
  expectNonZero("money", money);
  expectAtLeast("money", money, 0);
  expectAtLeast("nominalGdp", nominalGdp, 0);
  return nominalGdp / money;
}
