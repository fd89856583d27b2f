/** The workbook of the first screen: one analysis with no history that Undo could take away. */
import type { Library, Model } from "../engine/library/library";
import { fittingWidth, leftOf } from "../workbook/grid/chartRoom";

export interface OpeningBook {
  /** In the engine's own form. */
  readonly workbook: object;
  /** The sheet that is shown: the first with a chart. */
  readonly sheetId: string;
  readonly name: string;
}

interface Figure {
  readonly tag: string;
  readonly col: number;
  readonly width: number;
}

interface LaidSheet {
  readonly cols?: Readonly<Record<string, { readonly size?: number } | undefined>>;
  readonly figures?: readonly Figure[];
}

/** The build lays the book out for no window; `view` is the width of the sheet that this one shows, in pixels. */
export function fitCharts(book: OpeningBook, view: number): OpeningBook {
  const { sheets, ...others } = book.workbook as { readonly sheets: readonly LaidSheet[] };
  const fitted = sheets.map((sheet) => ({
    ...sheet,
    figures: (sheet.figures ?? []).map((figure) =>
      figure.tag === "chart"
        ? {
            ...figure,
            width: fittingWidth(
              figure.width,
              leftOf(figure.col, (column) => sheet.cols?.[column]?.size),
              view,
            ),
          }
        : figure,
    ),
  }));
  return { ...book, workbook: { ...others, sheets: fitted } };
}

export function openingModel(library: Library, { workbook, sheetId }: Omit<OpeningBook, "name">): Model {
  const model = new library.Model(workbook);
  const sheetIdFrom = model.getters.getActiveSheetId();
  if (sheetId !== sheetIdFrom) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  return model;
}
