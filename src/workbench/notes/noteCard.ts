/** The note of the cell that is pointed at, or else of the active one, beside its cell. */
import { cellAddress, cellPlace } from "../../cells/address";
import type { Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { type NoteText, noteAt, notesOf } from "../../workbook/grid/notes/notesInCells";
import { element } from "../dialogParts";
import { type Box, cellOnPage } from "./cellOnPage";
import { texts } from "./texts";

/** Keys held down pass over cells, and so does the mouse. */
const pause = 150;
const gap = 6;

/** To the right of the cell; to its left, and higher up, where there is no room. */
export function placeBeside(card: HTMLElement, cell: Box): void {
  const grid = document.getElementById("grid")?.getBoundingClientRect() ?? new DOMRect();
  const { width, height } = card.getBoundingClientRect();
  const hasRoom = cell.right + gap + width <= grid.right;
  const left = hasRoom ? cell.right + gap : Math.max(grid.left, cell.left - gap - width);
  const top = Math.max(grid.top, Math.min(cell.top, grid.bottom - height));
  Object.assign(card.style, { left: `${left}px`, top: `${top}px` });
}

interface Place {
  readonly col: number;
  readonly row: number;
}

/** The answer stops it. */
export function followNotes(model: Model): () => void {
  const { getters } = model;
  const owner = {};
  const card = element("div", "", "note-card");
  card.setAttribute("role", "note");
  card.setAttribute("aria-live", "polite");
  card.hidden = true;
  document.body.append(card);
  let pointed: Place | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function fill({ col, row }: Place, { author, text }: NoteText): void {
    card.setAttribute("aria-label", say(texts.noteOf, { address: cellAddress(col, row) }));
    const line = author ? [element("strong", say(texts.by, { author }))] : [];
    card.replaceChildren(...line, element("p", text));
  }

  function show(): void {
    const sheetId = getters.getActiveSheetId();
    const { col, row } = pointed ?? getters.getActivePosition();
    const note = noteAt(model, { sheetId, col, row });
    const isBusy = document.querySelector(".note-editor, dialog[open], .o-popover .o-menu") !== null;
    const box = note && !isBusy ? cellOnPage(model, col, row) : undefined;
    card.hidden = !note || !box;
    if (!note || !box) return;
    fill({ col, row }, note);
    placeBeside(card, box);
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(show, pause);
  }

  function at({ clientX, clientY }: MouseEvent): Place | undefined {
    for (const { at: address } of notesOf(model, getters.getActiveSheetId())) {
      const place = cellPlace(address);
      const box = place && cellOnPage(model, place.col, place.row);
      const isInside = box && box.left <= clientX && clientX < box.right && box.top <= clientY && clientY < box.bottom;
      if (isInside) return place;
    }
    return undefined;
  }

  function point(event: MouseEvent): void {
    const isOverCells = event.target instanceof Element && event.target.closest(".o-grid-overlay") !== null;
    const next = isOverCells ? at(event) : undefined;
    if (next?.col === pointed?.col && next?.row === pointed?.row) return;
    pointed = next;
    later();
  }

  model.on("update", owner, () => {
    // Scrolled, it would stand beside another cell.
    card.hidden = true;
    later();
  });
  addEventListener("mousemove", point);
  return () => {
    clearTimeout(timer);
    removeEventListener("mousemove", point);
    model.off("update", owner);
    card.remove();
  };
}
