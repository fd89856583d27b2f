/** Functions of the library that stay, with what differs from Excel mended around them. */
import { numberIn } from "../compiler/coerce";
import {
  type Columns,
  height,
  isColumns,
  isErrorCode,
  marked,
  type Scalar,
  single,
  toColumns,
  type Value,
} from "../compiler/values";
import type { Library } from "../library/library";
import { summedFormat } from "../numberFormats/carried";
import type { RegistryEntry } from "./builtin";
import { declined } from "./refusal";
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
      if (typeof number === "number" && number < 1) return declined("#VALUE!", "outside", { argument: "index" });
      if (typeof number === "number" && Math.trunc(number) > extent(toColumns(range)))
        return declined("#REF!", "outside", { argument: "index" });
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

/** A number of weekend days that stands for none is #NUM!; a text that does is #VALUE!, as the library says. */
const onWorkdays = (present: Compute): Compute =>
  function (start, end, weekend, ...rest) {
    const cell = single(weekend);
    const number = isColumns(cell) ? undefined : cell?.value;
    const known = (code: number) => (code >= 1 && code <= 7) || (code >= 11 && code <= 17);
    if (typeof number === "number" && !known(Math.trunc(number)))
      return declined("#NUM!", "outside", { argument: "weekend" });
    return present.call(this, start, end, weekend, ...rest);
  };

/** Several records are #NUM!, none is #VALUE!. */
const onlyRecord = (present: Compute): Compute =>
  function (...args) {
    const result = present.apply(this, args);
    if (isColumns(result) || result?.value !== "#VALUE!") return result;
    const count = (this as unknown as Record<string, Compute>).DCOUNTA.apply(this, args);
    return !isColumns(count) && Number(count?.value) > 1 ? declined("#NUM!", "severalFound") : result;
  };

const betweenInOrder = (present: Compute): Compute =>
  function (low, high) {
    const [least, most] = [single(low), single(high)].map((cell) => (isColumns(cell) ? undefined : cell?.value));
    if (typeof least === "number" && typeof most === "number" && least > most)
      return declined("#NUM!", "outside", { argument: "top" });
    return present.call(this, low, high);
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
    return address === undefined ? declined("#REF!", "notFound") : present.call(this, { value: address });
  };

/** Parts of a text are texts, however they are spelled; what fills up short rows stays what it is. */
const splitting = (present: Compute): Compute =>
  function (text, columns, rows, ignoreEmpty, mode, padding) {
    const filling = padding ?? { value: "#N/A" };
    const result = present.call(this, text, columns, rows, ignoreEmpty, mode, filling);
    if (!isColumns(result)) return result;
    return result.map((cells) =>
      cells.map((cell) => (cell === filling ? cell : { value: marked(String(cell.value)) })),
    );
  };

/** What a cell holds may be an error value, and is not the text of it. */
const cellContents = (present: Compute): Compute =>
  function (asked, reference) {
    const type = single(asked);
    const wanted = isColumns(type) ? undefined : String(type?.value ?? "").toLowerCase();
    const first = toColumns(reference)[0]?.[0];
    return wanted === "contents" && isErrorCode(first?.value) ? first : present.call(this, asked, reference);
  };

/** A product takes the format of none of its factors; a sum only where it says what the sum is. */
const shownAs =
  (format: (given: string | undefined, value: number) => string | undefined) =>
  (present: Compute): Compute =>
    function (...args) {
      const result = present.apply(this, args);
      if (isColumns(result) || typeof result?.value !== "number") return result;
      return { ...result, format: format(result.format, result.value) };
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
  for (const name of ["WORKDAY.INTL", "NETWORKDAYS.INTL"]) mend(library, name, onWorkdays);
  for (const name of ["PRODUCT", "POWER", "SQRT"])
    mend(
      library,
      name,
      shownAs(() => undefined),
    );
  for (const name of ["SUM", "SUMIF", "SUMIFS", "MOD"]) mend(library, name, shownAs(summedFormat));
  mend(library, "DGET", onlyRecord);
  mend(library, "RANDBETWEEN", betweenInOrder);
  mend(library, "INDIRECT", indirect);
  mend(library, "TEXTSPLIT", splitting);
  mend(library, "CELL", cellContents);
}
