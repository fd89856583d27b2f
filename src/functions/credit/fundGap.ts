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
 */
export function fundGap(cash: number, ebitda: number, capex: number, interest = 0, tax = 0): number {
  return cash + ebitda - capex - interest - tax;
}
