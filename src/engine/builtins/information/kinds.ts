import type { ErrorCode } from "../../../cells/cell";
import { isColumns, isErrorCode, single } from "../../compiler/values";
import { anything, cellsOf, range, whole } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse } from "../refusal";

const errorNumbers: Readonly<Record<ErrorCode, number>> = {
  "#NULL!": 1,
  "#DIV/0!": 2,
  "#VALUE!": 3,
  "#REF!": 4,
  "#NAME?": 5,
  "#NUM!": 6,
  "#N/A": 7,
  "#SPILL!": 9,
  "#BUSY!": 10,
  "#CALC!": 14,
};

function kindOf(value: unknown): number {
  if (typeof value === "boolean") return 4;
  if (isErrorCode(value)) return 16;
  return typeof value === "string" ? 2 : 1;
}

export const kindFunctions: readonly Builtin[] = [
  builtin(
    "ERROR.TYPE",
    { en: "The number of an error value.", tw: "錯誤值的編號。", cn: "错误值的编号。" },
    [anything("value")],
    (cell) => errorNumbers[cell?.value as ErrorCode] ?? refuse("#N/A", "notFound"),
  ),
  builtin(
    "TYPE",
    {
      en: "The kind of a value: 1 number, 2 text, 4 logical, 16 error, 64 array.",
      tw: "值的類型：1 數字、2 文字、4 邏輯值、16 錯誤值、64 陣列。",
      cn: "值的类型：1 数字、2 文本、4 逻辑值、16 错误值、64 数组。",
    },
    [range("value")],
    (value) => {
      const only = single(value);
      return isColumns(only) ? 64 : kindOf(only?.value);
    },
  ),
  ...[
    ["ISEVEN", { en: "Whether a number is even.", tw: "數值是否為偶數。", cn: "数值是否为偶数。" }, 0] as const,
    ["ISODD", { en: "Whether a number is odd.", tw: "數值是否為奇數。", cn: "数值是否为奇数。" }, 1] as const,
  ].map(([name, text, rest]) => builtin(name, text, [whole("number")], (value) => Math.abs(value) % 2 === rest)),
  builtin(
    "ISREF",
    { en: "Whether a value is a reference.", tw: "值是否為參照。", cn: "值是否为引用。" },
    [range("value")],
    (value) => value !== undefined && cellsOf(value)[0]?.position !== undefined,
  ),
  builtin(
    "SHEET",
    { en: "The number of a sheet.", tw: "工作表的編號。", cn: "工作表的编号。" },
    [{ ...range("value"), optional: true }],
    (value, { evaluation }) => {
      const given = value === undefined ? undefined : cellsOf(value)[0];
      const { getters } = evaluation;
      const named =
        typeof given?.value === "string" && !given.position ? getters.getSheetIdByName(given.value) : undefined;
      const id = named ?? given?.position?.sheetId ?? evaluation.__originCellPosition?.sheetId;
      const place = id === undefined || (given && !given.position && !named) ? -1 : getters.getSheetIds().indexOf(id);
      return place < 0 ? refuse("#N/A", "notFound") : place + 1;
    },
  ),
  builtin(
    "SHEETS",
    { en: "How many sheets there are.", tw: "工作表的數目。", cn: "工作表的数目。" },
    [{ ...range("reference"), optional: true }],
    (reference, { evaluation }) => (reference === undefined ? evaluation.getters.getSheetIds().length : 1),
  ),
];
