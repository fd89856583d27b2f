/**
 * The library knows fewer error values than Excel and names some of them otherwise; a code that it does not know is text to
 * ISERROR and SUM. It collects its codes once, while its script runs, so they are extended at that moment.
 */
const excelCodes: Readonly<Record<string, string>> = {
  InvalidReference: "#REF!",
  CircularDependency: "#REF!",
  // What Excel would refuse to take as a formula at all; the sentence on the cell says what is wrong with it.
  BadExpression: "#NAME?",
  GenericError: "#VALUE!",
  Calculation: "#CALC!",
  Busy: "#BUSY!",
};

/** Runs the library's script with its error values made Excel's. */
export function withExcelErrors<T>(runScript: () => T): T {
  const collect = Object.values;
  const stop = () => {
    Object.values = collect;
  };
  Object.values = (given: object) => {
    if (typeof given === "object" && "BadExpression" in given && "NotAvailable" in given) {
      Object.assign(given, excelCodes);
      stop();
    }
    return collect(given);
  };
  let result: T;
  try {
    result = runScript();
  } catch (thrown) {
    stop();
    throw thrown;
  }
  if (!(result instanceof Promise)) {
    stop();
    return result;
  }
  return result.finally(stop) as T;
}
