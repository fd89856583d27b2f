/** Dragging the corner of a selection goes on with dates and texts as Excel does. */
import type { Library } from "../library/library";
import { parsedFormat } from "../numberFormats/shown";
import { dateStep, stepped } from "./dateSeries";
import { textsGoOn } from "./textSeries";

interface FilledCell {
  readonly isFormula: boolean;
  readonly content: string;
  readonly parsedValue?: unknown;
  readonly format?: string;
  readonly style?: unknown;
}

type Direction = "up" | "down" | "left" | "right";

/** What a cell of the selection brings to the next ones; each of them steps over all that go on together. */
interface Rule {
  readonly type: string;
  readonly together: number;
  readonly contentAfter: (steps: number) => string;
  steps: number;
}

interface FilledData {
  readonly border?: unknown;
  readonly cell?: FilledCell;
}

interface FillRegistries {
  readonly autofillRulesRegistry: {
    add(name: string, rule: object): unknown;
    replace(name: string, rule: object): unknown;
  };
  readonly autofillModifiersRegistry: { add(name: string, modifier: object): unknown };
}

const isBackwards = (direction: Direction): boolean => direction === "up" || direction === "left";

/** The neighbours around a cell that are of its kind. */
function groupAround(
  cell: FilledCell,
  cells: readonly (FilledCell | undefined)[],
  belongs: (cell: FilledCell) => boolean,
) {
  const at = cells.indexOf(cell);
  const isIn = (index: number) => {
    const each = cells[index];
    return each !== undefined && belongs(each);
  };
  let [from, to] = [at, at];
  while (isIn(from - 1)) from--;
  while (isIn(to + 1)) to++;
  return { group: cells.slice(from, to + 1) as FilledCell[], index: at - from };
}

function spelledUnits(format: string) {
  const codes = (parsedFormat(format)?.[0]?.parts ?? []).flatMap((part) => ("text" in part ? [part] : []));
  const of = (letter: RegExp) =>
    codes.some(({ kind, text }) => (kind === "date" || kind === "elapsed") && letter.test(text));
  return { day: of(/^[da]/), month: of(/^m/), year: of(/^[yeg]/), clock: of(/^[hs]/) };
}

/** One time goes on by the hour, one month by the month, one day by the day. */
function singleStep(format: string): { unit: "day" | "month"; size: number } {
  const { day, month, year, clock } = spelledUnits(format);
  if (clock && !day && !year) return { unit: "day", size: 1 / 24 };
  return month && !day && !clock ? { unit: "month", size: 1 } : { unit: "day", size: 1 };
}

const modifier = "MARKETBOOK_SERIES";

export function mendFilling(library: Library): void {
  const { autofillRulesRegistry: rules, autofillModifiersRegistry: modifiers } =
    library.registries as unknown as FillRegistries;
  const isDate = (cell: FilledCell): boolean =>
    !cell.isFormula && typeof cell.parsedValue === "number" && library.helpers.isDateTimeFormat(cell.format ?? "");
  const isText = (cell: FilledCell): boolean => !cell.isFormula && typeof cell.parsedValue === "string";
  const textOf = (cell: FilledCell): string => String(cell.parsedValue);

  const rule = (together: number, contentAfter: (steps: number) => string): Rule => ({
    type: modifier,
    together,
    contentAfter,
    steps: 0,
  });

  modifiers.add(modifier, {
    apply(rule: Rule, data: FilledData, getters: { getLocale(): never }) {
      rule.steps += rule.together;
      const content = rule.contentAfter(rule.steps);
      const format = data.cell?.format;
      const shown = format
        ? library.helpers.formatValue(Number(content), { format, locale: getters.getLocale() })
        : content;
      return {
        cellData: { border: data.border, style: data.cell?.style, format, content },
        tooltip: { props: { content: Number.isNaN(Number(content)) ? content : shown } },
      };
    },
  });

  rules.replace("increment_dates", {
    sequence: 5,
    condition: isDate,
    generateRule(cell: FilledCell, cells: readonly FilledCell[], direction: Direction) {
      const { group, index } = groupAround(cell, cells, isDate);
      const serials = group.map(({ parsedValue }) => parsedValue as number);
      const single = singleStep(cell.format ?? "");
      const step = dateStep(serials, isBackwards(direction) ? { ...single, size: -single.size } : single);
      if (!step) return { type: "COPY_MODIFIER" };
      return rule(group.length, (steps) => String(stepped(serials[index], steps, step)));
    },
  });

  const goOn = (cell: FilledCell, cells: readonly FilledCell[], direction: Direction) => {
    const { group, index } = groupAround(cell, cells, isText);
    const next = textsGoOn(group.map(textOf), isBackwards(direction) ? -1 : 1);
    return next && { together: group.length, contentAfter: (steps: number) => next(index, steps) };
  };
  rules.add("increment_names", {
    sequence: 6,
    condition: (cell: FilledCell, cells: readonly FilledCell[]) =>
      isText(cell) && goOn(cell, cells, "down") !== undefined,
    generateRule(cell: FilledCell, cells: readonly FilledCell[], direction: Direction) {
      const series = goOn(cell, cells, direction);
      return series ? rule(series.together, series.contentAfter) : { type: "COPY_MODIFIER" };
    },
  });
}
