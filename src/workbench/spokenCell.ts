/** An ARIA live region that tells screen readers the selected cell: to them the cells are a drawing. */
import { say } from "../language/language";
import type { SelectedCell, WorkbookPort } from "../workbook/port";
import { texts } from "./texts";

/** Keys held down pass over cells faster than they can be read out. */
const pause = 150;

function spoken({ address, shown, formula, error }: SelectedCell): string {
  const content = error ? `${error.code} ${error.sentence}` : shown || say(texts.blankCell);
  return formula ? say(texts.cellWithFormula, { address, content, formula }) : `${address} ${content}`;
}

export function speakSelection(port: Pick<WorkbookPort, "onSelection">, place: HTMLElement): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  port.onSelection((cell) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      place.textContent = spoken(cell);
    }, pause);
  });
}
