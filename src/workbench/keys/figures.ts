/** What the status bar says of the selected cells, all of it at once: average, count, smallest, largest, sum. */
import type { Library, Model } from "../../engine/library/library";
import { type FormatKind, formatKind } from "../../engine/numberFormats/formatKind";
import { say } from "../../language/language";
import { texts } from "./texts";

const isOfTime = (kind: FormatKind): boolean => kind === "date" || kind === "time";

/**
 * What figures of the selection are shown in. To Excel days are numbers too, and it shows all figures as the first cell is:
 * a sum of days as a day some thousand years on, the largest of days and amounts as number signs. Here the numbers are
 * Excel's, but days are shown as days only among themselves, and beside amounts all figures are plain numbers.
 */
function formatOf(formats: ReadonlySet<string | undefined>): string | undefined {
  const kinds = new Set([...formats].map(formatKind).map((kind) => (isOfTime(kind) ? kind : "amount")));
  return kinds.size === 1 ? [...formats][0] : undefined;
}

/** A sum of days is no day; one of times goes on past midnight. */
function sumFormat(format: string | undefined): string | undefined {
  return formatKind(format) === "time" ? "[h]:mm:ss" : format;
}

/** As Excel does, nothing is added up beside an error: the sum of the rest would be taken for the sum. */
export function selectionFigures(library: Library, { getters }: Pick<Model, "getters">): readonly string[] {
  const sheetId = getters.getActiveSheetId();
  const numbers: number[] = [];
  let [filled, errors] = [0, 0];
  const formats = new Set<string | undefined>();
  const seen = new Set<string>();
  const zones = getters.getSelectedZones();
  for (const { left, right, top, bottom } of zones)
    for (let col = left; col <= right; col++) {
      if (getters.isColHidden(sheetId, col)) continue;
      for (let row = top; row <= bottom; row++) {
        if (getters.isRowHidden(sheetId, row)) continue;
        const cell = getters.getEvaluatedCell({ sheetId, col, row });
        if (cell.type === "empty") continue;
        if (zones.length > 1) {
          const key = `${col} ${row}`;
          if (seen.has(key)) continue;
          seen.add(key);
        }
        filled++;
        if (cell.type === "error") errors++;
        if (cell.type !== "number") continue;
        numbers.push(cell.value);
        formats.add(cell.format);
      }
    }
  if (filled < 2) return [];
  const locale = getters.getLocale();
  const plain = (number: number) => library.helpers.formatValue(number, { locale });
  const format = formatOf(formats);
  const shownIn = (number: number, wanted: string | undefined) => {
    const text = library.helpers.formatValue(number, { locale, format: wanted });
    // A number that the format cannot show.
    return /^#+$/.test(text) ? plain(number) : text;
  };
  const shown = (number: number) => shownIn(number, format);
  const count = say(texts.count, { number: plain(filled) });
  if (errors > 0) return [count, say(texts.withErrors, { number: plain(errors) })];
  if (numbers.length === 0) return [count];
  const sum = numbers.reduce((total, number) => total + number, 0);
  const least = numbers.reduce((one, other) => Math.min(one, other));
  const greatest = numbers.reduce((one, other) => Math.max(one, other));
  return [
    say(texts.average, { number: shown(sum / numbers.length) }),
    count,
    say(texts.minimum, { number: shown(least) }),
    say(texts.maximum, { number: shown(greatest) }),
    ...(formatKind(format) === "date" ? [] : [say(texts.sum, { number: shownIn(sum, sumFormat(format)) })]),
  ];
}

interface Components {
  readonly components: Readonly<Record<string, Components | undefined>>;
  readonly prototype: { getSelectedStatistic(): string | undefined; listSelectionStatistics(event: Event): void };
}

interface Statistic {
  readonly env: { readonly model: Model };
}

/** The library shows one figure and offers the others in a menu. */
export function showAllFigures(library: Library): void {
  const spreadsheet = library.Spreadsheet as unknown as Components;
  const statistic = spreadsheet.components.BottomBar?.components.BottomBarStatistic;
  if (!statistic) throw new Error("The library shows the figures of a selection elsewhere than it did.");
  statistic.prototype.getSelectedStatistic = function (this: Statistic) {
    const figures = selectionFigures(library, this.env.model);
    return figures.length > 0 ? figures.join("   ") : undefined;
  } as () => string | undefined;
  statistic.prototype.listSelectionStatistics = () => undefined;
}
