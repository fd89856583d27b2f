/**
 * The number format in which a function's result reads, by what its docstring says of it (@returns): dates, basis points,
 * rates and amounts of money. `columns` says of which columns of a result. Undefined where the unit is that of the arguments.
 */
const day = "yyyy-mm-dd";
const basisPoints = '0.0" bp"';
const rate = "0.00%";
const money = "#,##0.00";

/** Of a single number, and of a column of such numbers. */
const units = [
  [/^Basis points\b/, basisPoints],
  // Those of options are quoted as decimals.
  [/^Decimal(, futures per option|: 0 to 1 for a call| return per scale)/, undefined],
  [/^Decimal\b/, rate],
  [/^A column(,| as long as [a-z ]+,) decimal\b/, rate],
  [/^Dollars\b/, `[$$]${money}`],
  [/^Money\b/, money],
];

const datesFirst = /^(Dates\b|The dates\b|Two columns: the dates\b|A row of two: date and value\b)/;

export function resultFormat({ result, returns }) {
  if (datesFirst.test(returns)) return { format: day, columns: "first" };
  if (result === "row" && /\bin basis points\b/.test(returns)) return { format: basisPoints, columns: "all" };
  if (result !== "cell" && result !== "column" && result !== "cellOrRow") return undefined;
  const format = units.find(([pattern]) => pattern.test(returns))?.[1];
  // What may come beside a single number is of other units.
  return format && { format, columns: result === "cellOrRow" ? "first" : "all" };
}
