/** The grid's workbook as one HTML page, for mail and for paper. */
import type { Model } from "../../engine/library/library";
import { unknownCells } from "../../sharing/copies/writeCopy";
import { type HtmlOptions, writeHtml } from "../../sharing/html/writeHtml";
import type { LossLine } from "../../sharing/losses";
import { shownCells } from "./shownCells";
import { onlySheets, sheetNames, toWorkbook } from "./toWorkbook/toWorkbook";

interface HtmlPage {
  readonly html: string;
  /** What the page does not show as the grid does. */
  readonly losses: readonly LossLine[];
  /** Cells whose calculation was stopped: the page must not be given away. */
  readonly unknown: readonly string[];
}

/** What a page shows; names, checks and rules have no place on it, or are shown by what they do. */
const seen: readonly LossLine["loss"][] = ["charts", "chartLooks", "pictures"];

/** @param only Names of the sheets that belong to it; all when left out. */
export function toHtml(model: Model, options: HtmlOptions, only?: ReadonlySet<string>): HtmlPage {
  const whole = toWorkbook(model, options.title);
  const { workbook, losses } = only ? onlySheets(whole, only) : whole;
  return {
    html: writeHtml(workbook, shownCells(model, sheetNames(model)), options),
    losses: losses.filter(({ loss }) => seen.includes(loss)),
    unknown: unknownCells(workbook),
  };
}
