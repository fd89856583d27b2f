/** Writes a series with its heading into the sheet from the selected cell on; asks first when something stands there. */
import { cellPlace } from "../cells/address";
import { say } from "../language/language";
import { laySeries, type SeriesBlock, type SeriesFacts, type SeriesWishes } from "../workbook/layout/seriesBlock";
import type { Occupied, SelectedCell } from "../workbook/port";
import type { PaneContext } from "./context";
import { placeOf } from "./insertFormula";
import { paneTexts } from "./texts/paneTexts";

async function write(context: PaneContext, block: SeriesBlock, where: string): Promise<void> {
  const done = await context.act(
    () => say(paneTexts.inserting),
    () => context.port.insertSeries(block),
  );
  if (done) context.tell({ kind: "done", text: () => say(paneTexts.insertedAt, { where }) });
}

const blockAt = (facts: SeriesFacts, wishes: SeriesWishes, { sheet, address }: SelectedCell): SeriesBlock => {
  const { row, col } = cellPlace(address.split(":")[0] ?? "") ?? { row: 0, col: 0 };
  return laySeries(facts, wishes, { sheet, row, column: col });
};

export async function insertSeries(context: PaneContext, facts: SeriesFacts, wishes: SeriesWishes): Promise<void> {
  const asked = await context.act(
    () => say(paneTexts.loading),
    async () => {
      const cell = await context.port.selectedCell();
      const block = blockAt(facts, wishes, cell);
      const where = placeOf({ ...cell, address: block.area });
      const occupied: Occupied | undefined = await context.port.occupiedIn(where);
      return { cell, block, where, occupied };
    },
  );
  if (!asked) return;
  const { cell, block, where, occupied } = asked.answer;
  if (!occupied) return write(context, block, where);
  context.tell({
    kind: "ask",
    text: () => say(paneTexts.occupiedSeveral, { range: where, count: occupied.count }),
    actions: [
      { label: () => say(paneTexts.replace), run: () => void replace(context, facts, wishes, cell) },
      { label: () => say(paneTexts.cancel), run: () => undefined },
    ],
  });
}

/** The answer was about one place: when another cell is selected by now, the question is asked anew. */
async function replace(
  context: PaneContext,
  facts: SeriesFacts,
  wishes: SeriesWishes,
  asked: SelectedCell,
): Promise<void> {
  const now = await context.act(
    () => say(paneTexts.loading),
    () => context.port.selectedCell(),
  );
  if (!now) return;
  if (placeOf(now.answer) !== placeOf(asked)) return insertSeries(context, facts, wishes);
  const block = blockAt(facts, wishes, asked);
  await write(context, block, placeOf({ ...asked, address: block.area }));
}
