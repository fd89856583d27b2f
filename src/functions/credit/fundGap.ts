/**
 * Cash left after a year of operations, investment, interest and tax; negative is what must be raised.
 * @customfunction
 * @param cash Cash at the start.
 * @param ebitda EBITDA of the year.
 * @param capex Capital expenditure of the year, positive.
 * @param interest Interest paid; 0 when left out.
 * @param tax Tax paid; 0 when left out.
 * @returns Same units as the inputs: cash + ebitda − capex − interest − tax; below 0 it is a funding gap.
 * @see Arithmetic
 * @errors None of its own.
 * @terms 現金流缺口, 现金流缺口, 資金缺口, 资金缺口, funding gap
 * @rows 0-65
 * @example =MKT.FUNDGAP(2, 8, 26) // -16
 * @example =MKT.FUNDGAP(2, 8, 26, 1.5, 0.2) // -17.7
 * @tw 一年營運、投資、利息與稅後所剩現金；負數即須籌措的金額。
 * @tw cash 期初現金。
 * @tw ebitda 全年 EBITDA。
 * @tw capex 全年資本支出，正數。
 * @tw interest 支付的利息；省略時為 0。
 * @tw tax 支付的稅款；省略時為 0。
 * @tw returns: 單位同輸入：cash + ebitda − capex − interest − tax；小於 0 即資金缺口。
 * @tw errors: 本身沒有。
 * @cn 一年经营、投资、利息与税后所剩现金；负数即须筹措的金额。
 * @cn cash 期初现金。
 * @cn ebitda 全年 EBITDA。
 * @cn capex 全年资本支出，正数。
 * @cn interest 支付的利息；省略时为 0。
 * @cn tax 支付的税款；省略时为 0。
 * @cn returns: 单位同输入：cash + ebitda − capex − interest − tax；小于 0 即资金缺口。
 * @cn errors: 本身没有。
 */
export function fundGap(cash: number, ebitda: number, capex: number, interest = 0, tax = 0): number {
  return cash + ebitda - capex - interest - tax;
}
