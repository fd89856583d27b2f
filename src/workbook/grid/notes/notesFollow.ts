/** Notes go with their cells when cells are sorted, and come along when cells are copied. Inserting and moving is carried.ts'. */
import { cellAddress } from "../../../cells/address";
import type { CellPosition, Library, Model } from "../../../engine/library/library";
import { type NoteText, noteAt, notesOf, setNote } from "./notesInCells";

type Getters = Model["getters"];

/** The library's plugin, as far as it is watched here. */
interface SortPlugin {
  readonly getters: Getters;
  dispatch(type: string, payload: CellPosition): unknown;
  sortZone(...given: unknown[]): void;
}

/** It reads each cell once, in the order in which it writes them. */
function sortWithNotes(library: Library): void {
  const plugin = library.registries.featurePluginRegistry.get("sort") as unknown as { readonly prototype: SortPlugin };
  const { sortZone } = plugin.prototype;
  plugin.prototype.sortZone = function (this: SortPlugin, ...given) {
    const [read, written]: [CellPosition[], CellPosition[]] = [[], []];
    const watched: SortPlugin = Object.create(this, {
      getters: {
        value: Object.create(this.getters, {
          getCell: {
            value: (position: CellPosition) => {
              read.push(position);
              return this.getters.getCell(position);
            },
          },
        }),
      },
      dispatch: {
        value: (type: string, payload: CellPosition) => {
          if (type === "UPDATE_CELL") written.push(payload);
          return this.dispatch(type, payload);
        },
      },
    });
    sortZone.apply(watched, given);
    if (read.length !== written.length) throw new Error("The library sorts cells in another way than it did.");
    const moved = written.map((to, index) => ({ to, note: noteAt(this, read[index] as CellPosition) }));
    for (const { to, note } of moved) if (note || noteAt(this, to)) setNote(this.dispatch.bind(this), to, note);
  };
}

interface Copied {
  readonly notes: readonly (readonly (NoteText | undefined)[])[];
}

interface Positions {
  readonly sheetId: string;
  readonly rowsIndexes: readonly number[];
  readonly columnsIndexes: readonly number[];
}

interface Options {
  readonly isCutOperation: boolean;
  readonly pasteOption?: string;
}

type Target = { readonly sheetId: string; readonly zones: never };

/** The library's handlers, as far as one is extended here. */
interface Handler {
  readonly getters: Getters;
  readonly dispatch: unknown;
  pasteFromCopy(sheetId: string, target: never, content: unknown, options: Options): void;
}

function copyWithNotes(library: Library): void {
  const Base = library.AbstractCellClipboardHandler as unknown as new (...given: unknown[]) => Handler;
  class NotesClipboardHandler extends Base {
    copy({ sheetId, rowsIndexes, columnsIndexes }: Positions): Copied {
      const present = new Map(notesOf(this, sheetId).map(({ at, ...note }) => [at, note]));
      const at = (col: number, row: number) => (present.size > 0 ? present.get(cellAddress(col, row)) : undefined);
      return { notes: rowsIndexes.map((row) => columnsIndexes.map((col) => at(col, row))) };
    }

    paste({ sheetId, zones }: Target, { notes }: Copied, options: Options): void {
      // What is cut moves, and its notes with it.
      if (options.isCutOperation || options.pasteOption !== undefined) return;
      this.pasteFromCopy(sheetId, zones, notes, options);
    }

    pasteZone(sheetId: string, col: number, row: number, notes: Copied["notes"]): void {
      const present = new Set(notesOf(this, sheetId).map(({ at }) => at));
      for (const [down, line] of notes.entries())
        for (const [across, note] of line.entries()) {
          const position = { sheetId, col: col + across, row: row + down };
          // What another page put on the clipboard may be of any shape.
          const copied = typeof note?.text === "string" ? { text: note.text } : undefined;
          if (copied || present.has(cellAddress(position.col, position.row))) setNote(this.dispatch, position, copied);
        }
    }
  }
  library.registries.clipboardHandlersRegistries.cellHandlers.add("notes", NotesClipboardHandler as never);
}

export function letNotesFollow(library: Library): void {
  sortWithNotes(library);
  copyWithNotes(library);
}
