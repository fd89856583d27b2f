/** TEXTSPLIT: parts of a text are texts, however they are spelled; what fills up short rows stays what it is. */
import { isColumns, marked } from "../../compiler/values";
import { type Amended, amended, type Compute } from "../builtin";

const splitting = (present: Compute): Compute =>
  function (text, columns, rows, ignoreEmpty, mode, padding) {
    const filling = padding ?? { value: "#N/A" };
    const result = present.call(this, text, columns, rows, ignoreEmpty, mode, filling);
    if (!isColumns(result)) return result;
    return result.map((cells) =>
      cells.map((cell) => (cell === filling ? cell : { value: marked(String(cell.value)) })),
    );
  };

export const splittingFunctions: readonly Amended[] = [amended("TEXTSPLIT", splitting)];
