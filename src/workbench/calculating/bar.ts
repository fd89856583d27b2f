/** The line that says what is being calculated, with its Stop; and the message that names what was stopped. */
import { cellAddress, quotedSheetName } from "../../cells/address";
import type { CellPosition, Model } from "../../engine/library/library";
import { calculateNow, calculating } from "../../engine/recalculation/calculating";
import { say } from "../../language/language";
import { dropMessage, showMessage } from "../messageBar";
import { texts } from "./texts";

/** Cells that a message names, and characters of a formula. */
const most = { cells: 3, formula: 60 };
const stoppedKey = "stopped";

function named({ getters }: Model, position: CellPosition): string {
  const address = `${quotedSheetName(getters.getSheetName(position.sheetId))}!${cellAddress(position.col, position.row)}`;
  const cell = getters.getCell(position);
  const formula = cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : "";
  return `${address} ${formula.length > most.formula ? `${formula.slice(0, most.formula)}…` : formula}`;
}

function cellsNamed(model: Model, positions: readonly CellPosition[]): string {
  const cells = positions
    .slice(0, most.cells)
    .map((position) => named(model, position))
    .join(" · ");
  const count = positions.length - most.cells;
  return count > 0 ? say(texts.more, { cells, count }) : cells;
}

function line(stop: () => void) {
  const element = document.createElement("div");
  element.className = "message calculating";
  // Spoken once: what is being calculated changes many times a second.
  const words = document.createElement("p");
  words.setAttribute("role", "status");
  const cell = document.createElement("span");
  cell.className = "calculating-cell";
  const button = document.createElement("button");
  button.type = "button";
  button.addEventListener("click", stop);
  element.append(words, cell, button);
  return {
    element,
    show(shown: string) {
      words.textContent = say(texts.underWay);
      cell.textContent = shown;
      button.textContent = say(texts.stop);
    },
  };
}

/** Follows a workbook; the answer stops the following. */
export function showCalculation(model: Model, place: HTMLElement): () => void {
  const calculation = calculating(model);
  const bar = line(() => calculation.stop());
  let told = 0;

  function tellStopped(): void {
    const stopped = calculation.stopped();
    if (stopped.length === told) return;
    told = stopped.length;
    const [first] = stopped;
    if (!first) {
      dropMessage(stoppedKey);
      return;
    }
    const show = () => {
      const active = model.getters.getActiveSheetId();
      if (first.sheetId !== active) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: active, sheetIdTo: first.sheetId });
      model.selection.selectCell(first.col, first.row);
    };
    showMessage(stoppedKey, () => say(texts.stopped, { cells: cellsNamed(model, stopped) }), [
      { text: texts.goOn, act: () => calculateNow(model) },
      { text: texts.showFirst, act: show },
    ]);
  }

  function follow(): void {
    const { isUnderWay, at } = calculation;
    if (isUnderWay) {
      bar.show(at ? named(model, at) : "");
      if (!bar.element.isConnected) place.append(bar.element);
      if (told > 0) dropMessage(stoppedKey);
      told = 0;
    } else {
      bar.element.remove();
      tellStopped();
    }
  }

  const unlisten = calculation.listen(follow);
  follow();
  return () => {
    unlisten();
    bar.element.remove();
    dropMessage(stoppedKey);
  };
}
