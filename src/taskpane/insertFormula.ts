/** Writes a formula into the selected cell; asks first when something stands there. */
import { type FormulaMarks, inMarks } from "../cells/formulaMarks";
import { say } from "../language/language";
import type { Occupied, SelectedCell } from "../workbook/port";
import type { PaneContext } from "./context";
import { paneTexts } from "./texts/paneTexts";

export function placeOf({ sheet, address }: SelectedCell): string {
  return `${/^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${address}`;
}

function question(occupied: Occupied, cell: SelectedCell, marks: FormulaMarks): string {
  if (occupied.count > 1) return say(paneTexts.occupiedSeveral, { range: occupied.range, count: occupied.count });
  return say(paneTexts.occupied, { range: placeOf(cell), content: inMarks(cell.formula, marks) || cell.shown });
}

async function write(context: PaneContext, formula: string, cell: SelectedCell): Promise<void> {
  const where = placeOf(cell);
  const done = await context.act(
    () => say(paneTexts.inserting),
    () => context.port.insertFormula(formula),
  );
  if (!done) return;
  context.tell({
    kind: "done",
    text: () => say(paneTexts.insertedAt, { where }),
  });
}

export async function insertFormula(context: PaneContext, formula: string): Promise<void> {
  const asked = await context.act(
    () => say(paneTexts.loading),
    async () => ({ occupied: await context.port.occupiedAtSelection(), cell: await context.port.selectedCell() }),
  );
  if (!asked) return;
  const { occupied, cell } = asked.answer;
  if (!occupied) return write(context, formula, cell);
  context.tell({
    kind: "ask",
    text: () => question(occupied, cell, context.port.marks()),
    actions: [
      { label: () => say(paneTexts.replace), run: () => void replace(context, formula, cell) },
      { label: () => say(paneTexts.cancel), run: () => undefined },
    ],
  });
}

/** The answer was about one cell: when another one is selected by now, the question is asked anew. */
async function replace(context: PaneContext, formula: string, asked: SelectedCell): Promise<void> {
  const now = await context.act(
    () => say(paneTexts.loading),
    () => context.port.selectedCell(),
  );
  if (!now) return;
  if (placeOf(now.answer) === placeOf(asked)) await write(context, formula, asked);
  else await insertFormula(context, formula);
}
