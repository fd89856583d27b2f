/** The picture of the summary: a bar for each document, in it how its claims come out. */
import type { Template } from "../../templates/template";
import { pictureSize } from "../../workbook/board/drawPicture";
import { documentsOf, scoreOf, shippedClaims } from "../../workbook/board/score";
import type { PictureMark, Shipped } from "../../workbook/board/shipped";

/** What holds, what does not, what is worked out, what is open: in the order of the sheet's own chart. */
const parts = ["holds", "fails", "workedOut", "open"] as const;
const gap = 6;

export function boardPicture(templates: readonly Template[], shipped: Shipped): readonly PictureMark[] {
  const claims = shippedClaims(templates, shipped);
  const scores = documentsOf(templates).map(({ number }) =>
    scoreOf(claims.filter(({ document }) => document === number)),
  );
  const longest = Math.max(1, ...scores.map((score) => score.claims));
  const height = (pictureSize.height - gap) / Math.max(1, scores.length) - gap;
  const lengthOf = (count: number) => Math.round((count / longest) * pictureSize.width * 10) / 10;
  return parts.map((part, colour) => ({
    shape: "bars",
    colour,
    path: scores
      .map((score, index) => {
        const before = parts.slice(0, colour).reduce((sum, each) => sum + score[each], 0);
        const top = Math.round((gap + index * (height + gap)) * 10) / 10;
        return `M${lengthOf(before)} ${top}h${lengthOf(score[part])}v${height.toFixed(1)}h-${lengthOf(score[part])}z`;
      })
      .join(""),
  }));
}
