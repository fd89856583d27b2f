/** The cells of the workbook that hold its data settings, in Excel, and the as-of day that the functions stand on. */
import { contentOf, type DataSettings, laySettings, limitsName, settingNames, settingsIn } from "../dataSettings";
import { supports } from "./features";
import { insertBook } from "./insertBook";
import { recalculateData } from "./recalculateData";
import { followSnapshot } from "./snapshotPart";

/** The cells with these names; undefined where a name is missing or leads nowhere. */
async function namedCells(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly (Excel.Range | undefined)[]> {
  const ranges = names.map((name) =>
    context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load("values,valueTypes"),
  );
  await context.sync();
  return ranges.map((range) => (range.isNullObject ? undefined : range));
}

const firstValue = (range: Excel.Range | undefined): unknown => range?.values[0]?.[0] ?? null;

export async function readSettings(context: Excel.RequestContext): Promise<DataSettings> {
  const [asOf, autoRefresh] = await namedCells(context, [settingNames.asOf, settingNames.autoRefresh]);
  return settingsIn(firstValue(asOf), firstValue(autoRefresh));
}

export async function writeSettings(context: Excel.RequestContext, settings: Partial<DataSettings>): Promise<void> {
  const given = (["asOf", "autoRefresh"] as const).filter((setting) => settings[setting] !== undefined);
  const cells = await namedCells(
    context,
    given.map((setting) => settingNames[setting]),
  );
  for (const [index, setting] of given.entries()) {
    const cell = cells[index];
    if (cell) cell.values = [[contentOf(settings, setting)]];
  }
  const missing = given.filter((_, index) => !cells[index]);
  if (missing.length > 0) await insertBook(context, laySettings(settings, missing), { show: false });
  await context.sync();
}

/**
 * Reads the as-of day and the limits now and after each change. Data cells are calculated when the day is another; all cells when
 * the limits are, since any function may have refused an argument.
 */
export async function followSettings(): Promise<void> {
  async function follow(): Promise<void> {
    const isOtherSnapshot = await followSnapshot();
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const [asOf, limits] = await namedCells(context, [settingNames.asOf, limitsName]);
      const areOtherLimits = globalThis.marketbook?.setLimits(firstValue(limits));
      const isOtherDay = globalThis.marketbook?.fetched.setAsOf(firstValue(asOf));
      if (isOtherDay || isOtherSnapshot) await recalculateData(context);
      if (!areOtherLimits) return;
      context.workbook.application.calculate("Full");
      await context.sync();
    });
  }
  await follow();
  if (!supports("1.9")) return;
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(follow);
    context.workbook.worksheets.onCalculated.add(follow);
    await context.sync();
  });
}
