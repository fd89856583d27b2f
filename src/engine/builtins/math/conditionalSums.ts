/** SUMIF and AVERAGEIF of a range of another size than that of the criterion: of the same size from its first cell on. */
import { height, type Scalar, toColumns, type Value } from "../../compiler/values";
import { type Amended, amended, type Compute, type Evaluation } from "../builtin";

function stretched(evaluation: Evaluation, criteria: Value, sums: Value): Value {
  const [wanted, given] = [toColumns(criteria), toColumns(sums)];
  const [width, tall] = [wanted.length, height(wanted)];
  const first = given[0]?.[0]?.position;
  if ((given.length === width && height(given) === tall) || !first) return sums;
  const { sheetId, col: left, row: top } = first;
  const zone = { left, top, right: left + width - 1, bottom: top + tall - 1 };
  const origin = evaluation.__originCellPosition;
  if (origin) evaluation.addDependencies?.(origin, [evaluation.getters.getRangeFromZone(sheetId, zone)]);
  return Array.from({ length: width }, (_, column) =>
    Array.from(
      { length: tall },
      (_unused, row) => evaluation.getFormulaResult({ sheetId, col: left + column, row: top + row }) as Scalar,
    ),
  );
}

const where = (present: Compute): Compute =>
  function (criteria, criterion, sums) {
    return present.call(this, criteria, criterion, sums === undefined ? sums : stretched(this, criteria, sums));
  };

export const conditionalSumFunctions: readonly Amended[] = [amended("SUMIF", where), amended("AVERAGEIF", where)];
