/** The selected cell: what it is, where its number comes from, why it failed. */
import { type FormulaMarks, inMarks } from "../../cells/formulaMarks";
import { say } from "../../language/language";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { SelectedCell } from "../../workbook/port";
import type { PaneContext, Place } from "../context";
import { element } from "../dom/element";
import { paint } from "../dom/paint";
import { empty, message } from "../dom/parts";
import { callsIn } from "../functions/formulaParts";
import { placeOf } from "../insertFormula";
import { showMoment } from "../moments";
import { cellTexts, errorTexts, otherError } from "../texts/cellTexts";
import { paneTexts } from "../texts/paneTexts";
import { callView } from "./callView";
import { cellUnit } from "./cellUnit";
import { fetchedRead, readsFailed } from "./fetchedRead";
import { figuresView } from "./figuresView";
import { leftOutRows } from "./leftOutRows";
import { seriesRead } from "./seriesRead";

/**
 * What the error means, in the function's own sentence where there is one, and what helps. Where a series that the cell reads
 * has failed, what helps is said beside that series: what helps with the error in general would mislead.
 */
function errorMessage(cell: SelectedCell, asOf: number | null): HTMLElement | undefined {
  if (!cell.error) return undefined;
  const { code, sentence } = cell.error;
  const { meaning, advice } = errorTexts[code] ?? otherError;
  const known = globalThis.marketbook?.sentenceAt(placeOf(cell)) || sentence;
  const general = [element("strong", {}, say(cellTexts.whatToDo)), element("span", {}, say(advice))];
  return message(
    "failed",
    element("span", {}, known || say(meaning)),
    ...(readsFailed(placeOf(cell), asOf) ? [] : general),
  );
}

/** What one unit of the value is, and what makes a decimal of it: functions take rates as decimals. */
function unitLine(cell: SelectedCell): HTMLElement | undefined {
  const held = cellUnit(cell);
  if (!held) return undefined;
  const { id, unit, divisor, inDecimals } = held;
  const isOther = divisor !== undefined && divisor !== 1;
  const text = inDecimals ? cellTexts.inDecimals : isOther ? cellTexts.inUnitOfRate : cellTexts.inUnit;
  return element("p", { class: "quiet", "data-key": "unit" }, say(text, { id, unit, divisor: divisor ?? 1 }));
}

/** The formula that is kept beside the value, and why it is not calculated. */
function frozenFormula({ frozen }: SelectedCell, marks: FormulaMarks): HTMLElement | undefined {
  if (!frozen) return undefined;
  const { formula, since } = frozen;
  const words = since ? say(cellTexts.frozenSince, { at: showMoment(since) }) : say(cellTexts.frozenForeign);
  return element(
    "div",
    { "data-key": "frozen" },
    element("h3", { class: "quiet" }, say(cellTexts.frozen)),
    element("code", { class: "mono" }, inMarks(formula, marks)),
    element("p", { class: "quiet" }, words),
  );
}

export function cellPlace(context: PaneContext, present: () => readonly OwnSeries[]): Place {
  const panel = element("section", { class: "place" });
  let cell: SelectedCell | undefined;
  /** The day on which the workbook stands; null is now. */
  let asOf: number | null = null;

  function draw(): void {
    const toFunctions = {
      key: "find-function",
      label: say(cellTexts.findFunction),
      run: () => context.go({ place: "functions" }),
    };
    if (!cell) {
      paint(panel, empty({ icon: "cell", heading: say(cellTexts.none), hint: say(cellTexts.noneHint) }));
      return;
    }
    const heading = element("h2", { class: "title" }, placeOf(cell));
    if (cell.formula === "" && (cell.value === null || cell.value === "")) {
      paint(
        panel,
        heading,
        empty({ icon: "cell", heading: say(cellTexts.empty), hint: say(cellTexts.emptyHint), action: toFunctions }),
      );
      return;
    }
    const marks = context.port.marks();
    const calls = callsIn(cell.formula);
    paint(
      panel,
      heading,
      element(
        "div",
        {},
        element("h3", { class: "quiet" }, say(cellTexts.value)),
        element("p", { class: "value" }, cell.shown),
        unitLine(cell),
      ),
      errorMessage(cell, asOf),
      figuresView(context, cell),
      leftOutRows(placeOf(cell)),
      element(
        "div",
        {},
        element("h3", { class: "quiet" }, say(cellTexts.formula)),
        cell.formula
          ? element("code", { class: "mono" }, inMarks(cell.formula, marks))
          : element(
              "p",
              {},
              say(cell.frozen ? cellTexts.frozenValue : cell.error ? cellTexts.spilled : cellTexts.typed),
            ),
      ),
      frozenFormula(cell, marks),
      fetchedRead(context, placeOf(cell), asOf),
      seriesRead(context, cell.formula, present()),
      ...calls.map((call) =>
        callView(
          context,
          call,
          context.functions.find(({ id }) => id === call.id),
        ),
      ),
    );
  }

  async function ask(): Promise<void> {
    const asked = await context.act(
      () => say(paneTexts.loading),
      async () => ({ cell: await context.port.selectedCell(), settings: await context.port.dataSettings() }),
    );
    if (!asked) return;
    cell = asked.answer.cell;
    asOf = asked.answer.settings.asOf;
    draw();
  }

  const dispose = context.port.onSelection((selected) => {
    const elsewhere = !cell || placeOf(cell) !== placeOf(selected);
    cell = selected;
    draw();
    if (elsewhere) panel.scrollTop = 0;
  });

  // A series that has just arrived, or failed, is said at once; nothing is drawn that nobody sees.
  const forget = globalThis.marketbook?.fetched?.onChange(() => {
    if (panel.isConnected && !panel.hidden) draw();
  });

  return {
    panel,
    show: () => {
      draw();
      void ask();
    },
    back: () => false,
    dispose: () => {
      dispose();
      forget?.();
    },
    repaint: () => {
      draw();
      // The sentence of an error is the host's: it comes anew in the language of the moment.
      if (cell?.error) void ask();
    },
  };
}
