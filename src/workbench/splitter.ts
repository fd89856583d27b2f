/** A resizable split pane, the line between grid and pane: dragged, or moved with the arrow keys. */
import { paneWidths } from "./settings";

const step = 20;

export interface Splitter {
  setWidth(width: number): void;
}

export function mountSplitter(line: HTMLElement, pane: HTMLElement, widthChosen: (width: number) => void): Splitter {
  let current = paneWidths.usual;

  function setWidth(width: number): void {
    const most = Math.max(paneWidths.least, Math.min(paneWidths.most, innerWidth - 400));
    current = Math.round(Math.min(most, Math.max(paneWidths.least, width)));
    pane.style.width = `${current}px`;
    line.setAttribute("aria-valuenow", String(current));
  }

  line.setAttribute("aria-valuemin", String(paneWidths.least));
  line.setAttribute("aria-valuemax", String(paneWidths.most));
  line.addEventListener("pointerdown", (down) => {
    down.preventDefault();
    line.setPointerCapture(down.pointerId);
    const from = down.clientX + current;
    const move = (event: PointerEvent) => setWidth(from - event.clientX);
    const end = () => {
      line.removeEventListener("pointermove", move);
      widthChosen(current);
    };
    line.addEventListener("pointermove", move);
    line.addEventListener("lostpointercapture", end, { once: true });
  });
  line.addEventListener("keydown", (event) => {
    const change = { ArrowLeft: step, ArrowRight: -step }[event.key];
    if (change === undefined) return;
    event.preventDefault();
    setWidth(current + change);
    widthChosen(current);
  });
  return { setWidth };
}
