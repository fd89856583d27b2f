/**
 * The library calculates the cells with SUBTOTAL anew when rows are hidden, shown or filtered, and passes them over in another
 * SUBTOTAL. To both questions a formula with AGGREGATE answers as one with SUBTOTAL does.
 */
import type { Library } from "../library/library";

interface Formula {
  usesSymbol(symbol: string): boolean;
}

export function mendTotals(library: Library): void {
  const formula = library.CompiledFormula.prototype as unknown as Formula;
  const { usesSymbol } = formula;
  formula.usesSymbol = function (symbol) {
    return usesSymbol.call(this, symbol) || (symbol === "SUBTOTAL" && usesSymbol.call(this, "AGGREGATE"));
  };
}
