/** Levels, bands and events of a chart: to see, add and delete. */

import { type Annotation, annotationsIn, mostAnnotations, placeAmong } from "../../cells/charts/annotations";
import { greatestOf, leastOf } from "../../cells/extremes";
import { readEntry } from "../../engine/entry/readEntry";
import { readAmount } from "../../engine/library/boundAmounts";
import { annotatedKinds } from "../../engine/library/chartKinds";
import type { Model } from "../../engine/library/library";
import { shownNumber } from "../../engine/numberFormats/shown";
import { say } from "../../language/language";
import { Told } from "../../language/told";
import { button, element } from "../dialogParts";
import { notifyUser } from "../dialogs";
import { texts as pageTexts } from "../texts";
import { chartName } from "./charts";
import { noLine, texts } from "./texts";

interface Definition {
  readonly type: string;
  readonly horizontal?: boolean;
  readonly annotations?: unknown;
  readonly dataSource?: {
    readonly type: string;
    readonly labelRange?: string;
    readonly dataSetsHaveTitle?: boolean;
    readonly dataSets?: readonly { readonly dataRange: string }[];
  };
}

interface Label {
  readonly value: unknown;
  readonly format?: string | undefined;
  readonly formattedValue: string;
}

export const canAnnotate = ({ type, horizontal }: Pick<Definition, "type" | "horizontal">): boolean =>
  (annotatedKinds as readonly string[]).includes(type) && !horizontal;

function labelsOf({ getters }: Model, sheetId: string, { dataSource }: Definition): readonly Label[] {
  if (!dataSource?.labelRange) return [];
  const range = getters.getRangeFromSheetXC(sheetId, dataSource.labelRange);
  const cells = getters.getEvaluatedCellsInZone(range.sheetId, range.zone);
  return cells.slice(dataSource.dataSetsHaveTitle ? 1 : 0).filter(({ value }) => value !== null && value !== "");
}

function upFormat({ getters }: Model, sheetId: string, { dataSource }: Definition): string {
  const [first] = dataSource?.dataSets ?? [];
  if (!first) return "General";
  const range = getters.getRangeFromSheetXC(sheetId, first.dataRange);
  const cells = getters.getEvaluatedCellsInZone(range.sheetId, range.zone);
  return cells.find(({ value }) => typeof value === "number")?.format ?? "General";
}

const shown = (value: number, format: string): string => shownNumber(value, format)?.text ?? String(value);

/** A number, or a cell that may hold one: then its formula. */
function amountIn(text: string, sheetId: string, { getters }: Model): number | string {
  const typed = text.trim();
  if (typed.startsWith("=")) {
    const read = readAmount(typed, sheetId, getters);
    if ("fault" in read && read.fault === "several") throw new Told(texts.severalCells, { text: typed });
    if ("fault" in read && (read.fault === "unknown" || read.fault === "gone"))
      throw new Told(texts.noCell, { text: typed });
    return typed;
  }
  const reading = readEntry(text);
  if (reading?.kind !== "number") throw new Told(texts.noNumber, { text });
  return reading.value;
}

function placeIn(text: string, labels: readonly Label[]): number | string {
  const word = labels.find(({ formattedValue }) => formattedValue === text.trim());
  const value = word ? word.value : readEntry(text)?.value;
  const at = typeof value === "number" || typeof value === "string" ? value : text.trim();
  const values = labels.map((label) => label.value);
  const numbers = values.filter((each) => typeof each === "number");
  const isAlong = typeof at === "number" && numbers.length > 0 && at >= leastOf(numbers) && at <= greatestOf(numbers);
  if (!isAlong && placeAmong(at, values) === undefined)
    throw new Told(texts.noPlace, {
      text,
      first: labels[0]?.formattedValue ?? "–",
      last: labels.at(-1)?.formattedValue ?? "–",
    });
  return at;
}

interface Field {
  readonly line: HTMLElement;
  readonly input: HTMLInputElement;
}

function field(label: string): Field {
  const [line, input] = [element("label", label), element("input")];
  input.autocomplete = "off";
  input.spellcheck = false;
  line.append(input);
  return { line, input };
}

const kinds = ["level", "band", "event"] as const;

function kindChoice(): HTMLSelectElement {
  const choice = element("select");
  for (const kind of kinds) {
    const option = element("option", say(texts[kind]));
    option.value = kind;
    choice.append(option);
  }
  return choice;
}

/** What of it stands in the list. */
function described(each: Annotation, amount: (given: number | string) => string, labels: readonly Label[]): string {
  switch (each.kind) {
    case "level":
      return amount(each.value);
    case "band":
      return say(texts.between, { from: amount(each.from), to: amount(each.to) });
    default: {
      const { at } = each;
      const formatted = labels.find(({ format: own }) => own !== undefined)?.format;
      return typeof at === "number" ? shown(at, formatted ?? "General") : at;
    }
  }
}

/** Why a line that follows a cell is not drawn; a line each. */
function faultsOf(each: Annotation, sheetId: string, { getters }: Model): string[] {
  const amounts = each.kind === "level" ? [each.value] : each.kind === "band" ? [each.from, each.to] : [];
  return amounts.flatMap((amount) => {
    const read = readAmount(amount, sheetId, getters);
    return "fault" in read ? [say(noLine[read.fault], { cell: String(amount), shown: read.shown })] : [];
  });
}

export function showAnnotations(model: Model, figureId: string): void {
  const { getters } = model;
  const chartId = getters.getChartIdFromFigureId(figureId);
  const sheetId = getters.getFigureSheetId(figureId);
  if (chartId === undefined || sheetId === undefined) return;
  const home: string = sheetId;
  const definition = () => getters.getChartDefinition(chartId) as unknown as Definition;
  if (!canAnnotate(definition())) {
    notifyUser({ text: say(texts.notOver), sticky: false });
    return;
  }
  const labels = labelsOf(model, sheetId, definition());
  const format = upFormat(model, sheetId, definition());
  const present = () => annotationsIn(definition().annotations);
  const amountText = (amount: number | string): string => {
    if (typeof amount === "number") return shown(amount, format);
    const read = readAmount(amount, sheetId, getters);
    return "value" in read ? say(texts.follows, { cell: amount, value: shown(read.value, format) }) : amount;
  };
  const keep = (annotations: readonly Annotation[]) =>
    model.dispatch("UPDATE_CHART", {
      chartId,
      figureId,
      sheetId,
      definition: { ...definition(), annotations } as never,
    });

  const dialog = element("dialog", "", "chart-dialog");
  const title = element("h2", chartName(model, figureId));
  title.id = "chart-dialog-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const list = element("ul");
  const wrong = element("p");
  wrong.setAttribute("role", "alert");
  const choice = kindChoice();
  const kindLine = element("label", say(texts.kind));
  kindLine.append(choice);
  const fields = {
    value: field(say(texts.value)),
    from: field(say(texts.from)),
    to: field(say(texts.to)),
    at: field(say(texts.at)),
    words: field(say(texts.words)),
  };
  const ofKind = { level: ["value"], band: ["from", "to"], event: ["at"] } as const;
  const chosen = () => choice.value as (typeof kinds)[number];

  function showFields(): void {
    const wanted: readonly string[] = [...ofKind[chosen()], "words"];
    for (const [name, { line }] of Object.entries(fields)) line.hidden = !wanted.includes(name);
    wrong.textContent = "";
  }
  function read(): Annotation {
    const text = fields.words.input.value.trim();
    const kind = chosen();
    const amount = ({ input }: Field) => amountIn(input.value, home, model);
    if (kind === "level") return { kind, value: amount(fields.value), text };
    if (kind === "event") return { kind, at: placeIn(fields.at.input.value, labels), text };
    return { kind, from: amount(fields.from), to: amount(fields.to), text };
  }
  function show(): void {
    const rows = present().map((each, index) => {
      const words = [say(texts[each.kind]), described(each, amountText, labels), each.text].filter(
        (part) => part !== "",
      );
      const row = element("li", words.join("  "));
      const discard = button("×", () => {
        keep(present().filter((_, place) => place !== index));
        show();
      });
      discard.setAttribute("aria-label", say(texts.remove, { text: words.join(" ") }));
      row.append(discard);
      for (const fault of faultsOf(each, home, model)) row.append(element("p", fault, "chart-dialog-fault"));
      return row;
    });
    list.replaceChildren(...(rows.length > 0 ? rows : [element("li", say(texts.none))]));
    for (const { input } of Object.values(fields)) input.value = "";
    showFields();
    choice.focus();
  }

  const form = element("form");
  const add = element("button", say(texts.add), "plain-button");
  const close = button(say(pageTexts.close), () => dialog.close());
  form.append(kindLine, ...Object.values(fields).map(({ line }) => line), wrong, add, close);
  choice.addEventListener("change", showFields);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    try {
      if (present().length >= mostAnnotations) throw new Told(texts.tooMany, { most: mostAnnotations });
      keep([...present(), read()]);
      show();
    } catch (thrown) {
      if (!(thrown instanceof Told)) throw thrown;
      wrong.textContent = say(thrown.text);
    }
  });
  dialog.append(title, element("p", say(texts.about)), list, form);
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  show();
}
