/** How many cells there are for which criteria hold. */
import type { Scalar } from "../../compiler/values";
import { range } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { countMatches, criterionArgument, pairsOfCriteria } from "../criteria/matching";

const isBlank = ({ value }: Scalar): boolean => value === null || value === undefined || value === "";

export const conditionalCountFunctions: readonly Builtin[] = [
  builtin(
    "COUNTIF",
    { en: "How many cells a criterion holds for.", tw: "符合條件的儲存格數。", cn: "符合条件的单元格数。" },
    [range("range"), criterionArgument],
    (cells, criterion) => countMatches([{ cells, criterion }]),
  ),
  builtin(
    "COUNTIFS",
    { en: "How many cells all criteria hold for.", tw: "符合所有條件的儲存格數。", cn: "符合所有条件的单元格数。" },
    pairsOfCriteria,
    countMatches,
  ),
  builtin(
    "COUNTBLANK",
    {
      en: "How many cells are blank or hold an empty text.",
      tw: "空白或空字串的儲存格數。",
      cn: "空白或空文本的单元格数。",
    },
    [range("range")],
    (cells) => countMatches([{ cells, criterion: isBlank }]),
  ),
];
