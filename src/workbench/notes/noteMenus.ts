/** Notes in the Insert menu and in the menu of a cell. */
import type { Library, Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { noteAt } from "../../workbook/grid/notes/notesInCells";
import { deleteNote, editNote } from "./editNote";
import { showNoteList } from "./noteList";
import { texts } from "./texts";

interface Environment {
  readonly model: Model;
}

/** `toGrid` gives the focus back to the cells. */
export function addNoteMenus({ registries }: Library, toGrid: () => void): void {
  // The menu that was chosen from takes the focus away as it closes.
  const edit = ({ model }: Environment) => void setTimeout(() => editNote(model, toGrid));
  const remove = ({ model }: Environment) => deleteNote(model);
  const hasNote = ({ model }: Environment) =>
    noteAt(model, model.getters.getMainCellPosition(model.getters.getActivePosition())) !== undefined;
  const write = { name: () => say(texts.edit), execute: edit, shortcut: "Shift+F2" };
  const erase = { name: () => say(texts.remove), execute: remove, isVisible: hasNote };
  registries.topbarMenuRegistry.addChild("note", ["insert"], { ...write, sequence: 85 });
  registries.topbarMenuRegistry.addChild("note_delete", ["insert"], { ...erase, sequence: 86 });
  registries.topbarMenuRegistry.addChild("note_list", ["insert"], {
    name: () => say(texts.all),
    sequence: 87,
    separator: true,
    execute: ({ model }: Environment) => void setTimeout(() => showNoteList(model, toGrid)),
  });
  registries.cellMenuRegistry.add("note", { ...write, sequence: 151 });
  registries.cellMenuRegistry.add("note_delete", { ...erase, sequence: 152, separator: true });
}
