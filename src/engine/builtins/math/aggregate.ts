/** AGGREGATE: a statistic of what is left after hidden rows, errors and other totals are passed over. */
import { type Columns, isErrorCode, type Scalar, type Value } from "../../compiler/values";
import { cellsOf, number, ranges } from "../arguments";
import { type Builtin, builtin, type Surroundings } from "../builtin";
import { refuse } from "../refusal";

const statistics = [
  "AVERAGE",
  "COUNT",
  "COUNTA",
  "MAX",
  "MIN",
  "PRODUCT",
  "STDEV.S",
  "STDEV.P",
  "SUM",
  "VAR.S",
  "VAR.P",
  "MEDIAN",
  "MODE.SNGL",
  "LARGE",
  "SMALL",
  "PERCENTILE.INC",
  "QUARTILE.INC",
  "PERCENTILE.EXC",
  "QUARTILE.EXC",
] as const;

/** From here on the function takes one array and a number. */
const firstWithRank = 14;

function isTotal(cell: Scalar, { evaluation }: Surroundings): boolean {
  const source = cell.position && evaluation.getters.getCell(cell.position);
  if (!source?.isFormula) return false;
  return /\b(SUBTOTAL|AGGREGATE)\s*\(/i.test(source.compiledFormula.toFormulaString(evaluation.getters));
}

function isHidden(cell: Scalar, { evaluation }: Surroundings): boolean {
  if (!cell.position) return false;
  return evaluation.getters.isRowHidden(cell.position.sheetId, cell.position.row);
}

/** Options 0 to 7: the last bit passes over hidden rows, the middle one over errors, and up to 3 other totals too. */
function kept(value: Value, options: number, around: Surroundings): Scalar[] {
  const withoutHidden = options % 2 === 1;
  const withoutErrors = [2, 3, 6, 7].includes(options);
  return cellsOf(value).filter(
    (cell) =>
      !(withoutErrors && isErrorCode(cell.value)) &&
      !(options <= 3 && isTotal(cell, around)) &&
      !(withoutHidden && isHidden(cell, around)),
  );
}

export const aggregateFunctions: readonly Builtin[] = [
  builtin(
    "AGGREGATE",
    {
      en: "A statistic that can pass over errors, hidden rows and other totals.",
      tw: "可忽略錯誤值、隱藏列與其他小計的彙總。",
      cn: "可忽略错误值、隐藏行与其他小计的汇总。",
    },
    [number("function_num"), number("options"), ranges("ref1")],
    (chosen, given, values, around) => {
      const code = Math.trunc(chosen);
      const options = Math.trunc(given);
      const name = statistics[code - 1];
      if (name === undefined || options < 0 || options > 7) refuse("#VALUE!", "outside", { argument: "options" });
      const compute = (around.evaluation as unknown as Record<string, (...args: Value[]) => Scalar>)[name];
      if (code < firstWithRank) {
        const columns: Columns = [values.flatMap((value) => kept(value, options, around))];
        return compute.call(around.evaluation, columns);
      }
      const [array, rank] = values;
      if (values.length !== 2) refuse("#VALUE!", "outside", { argument: "ref1" });
      return compute.call(around.evaluation, [kept(array, options, around)], rank);
    },
  ),
];
