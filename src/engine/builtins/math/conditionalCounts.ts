/** How many cells there are for which criteria hold. */
import { cellsOf, range } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { criterionArgument, forEachMatch, pairsOfCriteria } from "../criteria/matching";

export const conditionalCountFunctions: readonly Builtin[] = [
  builtin(
    "COUNTIF",
    { en: "How many cells a criterion holds for.", tw: "符合條件的儲存格數。", cn: "符合条件的单元格数。" },
    [range("range"), criterionArgument],
    (cells, criterion) => cellsOf(cells).filter(criterion).length,
  ),
  builtin(
    "COUNTIFS",
    { en: "How many cells all criteria hold for.", tw: "符合所有條件的儲存格數。", cn: "符合所有条件的单元格数。" },
    pairsOfCriteria,
    (asked) => {
      let count = 0;
      forEachMatch(asked, () => {
        count++;
      });
      return count;
    },
  ),
  builtin(
    "COUNTBLANK",
    {
      en: "How many cells are blank or hold an empty text.",
      tw: "空白或空字串的儲存格數。",
      cn: "空白或空文本的单元格数。",
    },
    [range("range")],
    (cells) => cellsOf(cells).filter(({ value }) => value === null || value === undefined || value === "").length,
  ),
];
