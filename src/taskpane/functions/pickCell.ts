/** The next cell that the user selects in the sheet, as a reference; the selection then goes back to where the formula goes. */
import { say } from "../../language/language";
import type { SelectedCell } from "../../workbook/port";
import type { PaneContext } from "../context";
import { placeOf } from "../insertFormula";
import { functionsTexts } from "../texts/functionsTexts";
import { paneTexts } from "../texts/paneTexts";

/** A reference as the target's own sheet writes it. */
function relative(picked: SelectedCell, target: SelectedCell): string {
  return picked.sheet === target.sheet ? picked.address : placeOf(picked);
}

export interface Picked {
  readonly reference: string;
  readonly cell: SelectedCell;
}

export async function pickCell(context: PaneContext, name: string): Promise<Picked | undefined> {
  const start = await context.act(
    () => say(paneTexts.loading),
    () => context.port.selectedCell(),
  );
  if (!start) return undefined;
  const target = start.answer;
  const picked = await new Promise<SelectedCell | undefined>((resolve) => {
    const stop = context.port.onSelection((cell) => {
      if (placeOf(cell) === placeOf(target)) return;
      stop();
      resolve(cell);
    });
    context.tell({
      kind: "ask",
      text: () => say(functionsTexts.picking, { name }),
      actions: [{ label: () => say(paneTexts.cancel), run: () => undefined }],
      closed: () => {
        stop();
        resolve(undefined);
      },
    });
  });
  if (!picked) return undefined;
  context.hush();
  await context.act(
    () => say(paneTexts.goingTo, { reference: placeOf(target) }),
    () => context.port.goTo(placeOf(target)),
  );
  return { reference: relative(picked, target), cell: picked };
}
