/** Functions of the library that stay, with what differs from Excel mended around them. */
import { numberIn } from "../compiler/coerce";
import {
  type Columns,
  height,
  isColumns,
  isErrorCode,
  type Scalar,
  single,
  toColumns,
  type Value,
} from "../compiler/values";
import type { Library } from "../library";
import type { RegistryEntry } from "./builtin";
import { absoluteAddress } from "./rowColumnAddress";

type Evaluation = ThisParameterType<RegistryEntry["compute"]>;
type Compute = (this: Evaluation, ...args: Value[]) => Value;

function mend(library: Library, name: string, around: (present: Compute) => Compute): void {
  const registry = library.registries.functionRegistry;
  const entry = registry.get(name);
  registry.replace(name, { ...entry, compute: around(entry.compute as Compute) as RegistryEntry["compute"] });
}

/** Excel tells a column or row number below 1 from one beyond the range. */
const lookingUp =
  (extent: (columns: Columns) => number) =>
  (present: Compute): Compute =>
    function (key, range, index, ...rest) {
      const cell = single(index);
      const number = isColumns(cell) ? undefined : numberIn(cell, Number);
      if (typeof number === "number" && number < 1) return { value: "#VALUE!" };
      if (typeof number === "number" && Math.trunc(number) > extent(toColumns(range))) return { value: "#REF!" };
      return present.call(this, key, range, index, ...rest);
    };

/** A range of sums of another size than the range of the criterion: of the same size from its first cell on. */
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

const summingWhere = (present: Compute): Compute =>
  function (criteria, criterion, sums) {
    return present.call(this, criteria, criterion, sums === undefined ? sums : stretched(this, criteria, sums));
  };

const indirect = (present: Compute): Compute =>
  function (reference, style) {
    const text = single(reference);
    const usesLetters = single(style);
    if (isColumns(text) || isColumns(usesLetters)) return present.call(this, reference, style);
    if (isErrorCode(text?.value)) return text;
    if (usesLetters === undefined || usesLetters.value === true || Number(usesLetters.value) !== 0)
      return present.call(this, reference);
    const address = absoluteAddress(String(text?.value ?? ""), this.__originCellPosition);
    return address === undefined ? { value: "#REF!" } : present.call(this, { value: address });
  };

const done = new WeakSet<Library>();

export function mendLibraryFunctions(library: Library): void {
  if (done.has(library)) return;
  done.add(library);
  mend(
    library,
    "VLOOKUP",
    lookingUp((columns) => columns.length),
  );
  mend(library, "HLOOKUP", lookingUp(height));
  for (const name of ["SUMIF", "AVERAGEIF"]) mend(library, name, summingWhere);
  mend(library, "INDIRECT", indirect);
}
