/** The arrows that a workbook's grid shows. As in Excel they go when what they show may have changed. */
import type { Library, Model } from "../../engine/library/library";
import { say, type Text } from "../../language/language";
import { notifyUser } from "../dialogs";
import { type Arrow, type Direction, mostArrows, nextArrows } from "./arrows";
import { type Drawing, drawArrows } from "./drawArrows";
import { texts } from "./texts";

const command = "MARKETBOOK_SHOW_ARROWS";

type Dispatch = (type: string, payload: { readonly arrows: readonly Arrow[] }) => unknown;

interface Command {
  readonly type: string;
  readonly arrows?: readonly Arrow[];
  readonly sheetId?: string;
  readonly col?: number;
  readonly row?: number;
  readonly content?: string;
}

interface Traces {
  getTraceArrows(): readonly Arrow[];
}

const removing = new Set(["ADD_COLUMNS_ROWS", "REMOVE_COLUMNS_ROWS", "DELETE_SHEET", "MOVE_RANGES", "UNDO", "REDO"]);

export function addTraces(library: Library): void {
  class TracesPlugin extends library.UIPlugin {
    static override getters = ["getTraceArrows"];
    static override layers = ["Highlights"] as const;
    private arrows: readonly Arrow[] = [];

    override handle(given: object): void {
      const { type, arrows, content, sheetId, col, row } = given as Command;
      if (type === command && arrows) this.arrows = arrows;
      else if (this.arrows.length === 0) return;
      else if (removing.has(type)) this.arrows = [];
      else if (type === "UPDATE_CELL" && content !== undefined) {
        const isFormula = this.arrows.some(
          ({ to }) => to.sheetId === sheetId && to.zone.left === col && to.zone.top === row,
        );
        if (isFormula || content.startsWith("=")) this.arrows = [];
      }
    }

    override drawLayer(drawing: Drawing): void {
      if (this.arrows.length > 0) drawArrows({ getters: this.getters }, drawing, this.arrows);
    }

    getTraceArrows(): readonly Arrow[] {
      return this.arrows;
    }
  }
  library.registries.featurePluginRegistry.add("traces", TracesPlugin as never);
}

export const tracesOf = (model: Model): readonly Arrow[] => (model.getters as unknown as Traces).getTraceArrows();

const show = (model: Model, arrows: readonly Arrow[]) => (model.dispatch as unknown as Dispatch)(command, { arrows });

const tell = (text: Text, values = {}) => notifyUser({ text: say(text, values), sticky: false });

/** Adds the arrows of one more step from the active cell, and says when there are none. */
export function trace(model: Model, direction: Direction): void {
  const drawn = tracesOf(model);
  const added = nextArrows(model, drawn, direction);
  if (added.length > 0) show(model, [...drawn, ...added]);
  if (added.length === 0) tell(direction === "precedents" ? texts.noPrecedents : texts.noDependents);
  else if (added.length === mostArrows) tell(texts.onlyFirst, { number: mostArrows });
}

export function removeArrows(model: Model): void {
  if (tracesOf(model).length > 0) show(model, []);
}
