/** What a sheet's part says besides its cells: widths, merges, panes, validations, conditional formats, links. */

import { areaOf } from "../formulaText/references";
import type {
  AutoFilter,
  ColumnSpan,
  ConditionalFormat,
  ConditionalRule,
  Page,
  RowLook,
  ScalePoint,
  Style,
  Validation,
} from "../model";
import { mostColumns, mostRows } from "../model";
import type { Attributes } from "../xml/scan";
import { colourOf, type Theme } from "./colours";
import { filterReader } from "./filters";
import { unescaped } from "./text";

/** A link as the sheet names it; where it leads stands among its relationships. */
export interface NamedLink {
  readonly range: string;
  readonly relationship?: string;
  readonly location?: string;
  readonly tooltip?: string;
}

export interface Looks {
  readonly columns: ColumnSpan[];
  readonly rows: Map<number, RowLook>;
  rowHeight?: number;
  readonly merges: string[];
  frozenRows: number;
  frozenColumns: number;
  gridlines: boolean;
  readonly validations: Validation[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly links: NamedLink[];
  /** Relationships of drawings, tables, comments, controls, by what the sheet uses them for. */
  readonly uses: { readonly kind: string; readonly relationship: string }[];
  page?: Page;
  filter?: AutoFilter;
  readonly pageBreaks: { readonly rows: number[]; readonly columns: number[] };
  /** What stands in an extension and is not read. */
  readonly leftOut: { readonly finding: "sparklines" | "conditions"; readonly place: string }[];
}

export const noLooks = (): Looks => ({
  columns: [],
  rows: new Map(),
  merges: [],
  frozenRows: 0,
  frozenColumns: 0,
  gridlines: true,
  validations: [],
  conditionalFormats: [],
  links: [],
  uses: [],
  pageBreaks: { rows: [], columns: [] },
  leftOut: [],
});

/** Takes what a sheet's part tells, tag by tag. */
export interface LooksReader {
  open(name: string, attributes: Attributes, ancestors: readonly string[]): void;
  text(text: string, ancestors: readonly string[]): void;
  close(name: string, ancestors: readonly string[]): void;
}

/** A character of the plain font is seven pixels wide. */
const pixelsOfCharacter = 7;
const used = new Set([
  "drawing",
  "legacyDrawing",
  "tablePart",
  "picture",
  "control",
  "oleObject",
  "pivotTableDefinition",
]);
const isOn = (value: string | undefined): boolean => value === "1" || value === "true";
const rangesOf = (text: string | undefined): string[] => (text ?? "").split(/\s+/).filter((range) => areaOf(range));

const kinds = new Set(["list", "whole", "decimal", "date", "time", "textLength", "custom"]);

function readView(looks: Looks, name: string, attributes: Attributes): void {
  if (name === "sheetView") looks.gridlines = !/^(?:0|false)$/.test(attributes.get("showGridLines") ?? "1");
  if (name !== "pane" || !/^frozen/.test(attributes.get("state") ?? "")) return;
  looks.frozenColumns = Math.floor(Number(attributes.get("xSplit") ?? 0)) || 0;
  looks.frozenRows = Math.floor(Number(attributes.get("ySplit") ?? 0)) || 0;
}

function columnOf(attributes: Attributes): ColumnSpan | undefined {
  const [first, last] = [Number(attributes.get("min")) - 1, Number(attributes.get("max")) - 1];
  if (!(first >= 0 && last >= first && first < mostColumns)) return undefined;
  const width = Number(attributes.get("width") ?? Number.NaN);
  const style = Number(attributes.get("style") ?? 0);
  return {
    first,
    last: Math.min(last, mostColumns - 1),
    ...(width >= 0 && width <= 255 && { width: Math.round(width * pixelsOfCharacter) }),
    ...(isOn(attributes.get("hidden")) && { hidden: true as const }),
    ...(style > 0 && { style }),
  };
}

function rowLookOf(attributes: Attributes): RowLook | undefined {
  const height = Number(attributes.get("ht") ?? Number.NaN);
  const hidden = isOn(attributes.get("hidden"));
  const own = height >= 0 && height <= 409.5 && isOn(attributes.get("customHeight"));
  return own || hidden ? { ...(own && { height }), ...(hidden && { hidden: true as const }) } : undefined;
}

export function readRowLook(looks: Looks, row: number, attributes: Attributes): void {
  const look = rowLookOf(attributes);
  if (look) looks.rows.set(row, look);
}

function readDefaultHeight(looks: Looks, attributes: Attributes): void {
  const height = Number(attributes.get("defaultRowHeight") ?? Number.NaN);
  if (isOn(attributes.get("customHeight")) && height >= 0 && height <= 409.5) looks.rowHeight = height;
}

/** A break has the number, counted from one, of the row or column before it. Programs note those of their own as well. */
function readBreak({ pageBreaks }: Looks, attributes: Attributes, ancestors: readonly string[]): void {
  const [found, most] =
    ancestors.at(-1) === "colBreaks" ? [pageBreaks.columns, mostColumns] : [pageBreaks.rows, mostRows];
  const first = Number(attributes.get("id") ?? Number.NaN);
  if (isOn(attributes.get("man")) && Number.isInteger(first) && first > 0 && first < most && !found.includes(first))
    found.push(first);
}

/** Newer rules stand in an extension alone, or add to a bar what older programs have not. */
const needsExtension = ({ attributes }: { attributes: Attributes }): boolean => attributes.get("type") !== "dataBar";

function readUse(looks: Looks, kind: string, attributes: Attributes): void {
  const relationship = attributes.get("id");
  if (relationship) looks.uses.push({ kind, relationship });
}

/** @param differences The looks that rules name by their number. */
export function looksReader(looks: Looks, differences: readonly Style[], theme: Theme): LooksReader {
  let validation: { ranges: string[]; formulas: string[]; attributes: Attributes } | undefined;
  let format: { ranges: string[]; rules: ConditionalRule[] } | undefined;
  let rule:
    | { attributes: Attributes; formulas: string[]; points: ScalePoint[]; colours: string[]; icons?: string }
    | undefined;
  let text = "";
  let fitted = false;
  let conditionsLeft = 0;
  let sparklineAt = "";
  const filters = filterReader();
  return {
    open(name, attributes, ancestors) {
      text = "";
      if (ancestors.includes("ext")) {
        // What follows in extensions is told by its own names.
      } else if (name === "autoFilter" ? ancestors.length === 1 : ancestors[1] === "autoFilter") {
        filters.open(name, attributes);
        looks.filter = filters.read();
      }
      const inExtension = ancestors.includes("ext");
      if (name === "sheetView" || name === "pane") readView(looks, name, attributes);
      else if (name === "sheetFormatPr") readDefaultHeight(looks, attributes);
      else if (name === "pageSetUpPr") fitted = isOn(attributes.get("fitToPage"));
      else if (name === "pageSetup" && ancestors.length === 1)
        looks.page = { ...looks.page, ...pageOf(attributes, fitted) };
      else if (name === "col") {
        const span = columnOf(attributes);
        if (span) looks.columns.push(span);
      } else if (name === "brk") {
        if (!inExtension) readBreak(looks, attributes, ancestors);
      } else if (name === "mergeCell") looks.merges.push(attributes.get("ref") ?? "");
      else if (name === "dataValidation")
        validation = { ranges: rangesOf(attributes.get("sqref")), formulas: [], attributes };
      else if (name === "conditionalFormatting") format = { ranges: rangesOf(attributes.get("sqref")), rules: [] };
      else if (name === "cfRule") rule = { attributes, formulas: [], points: [], colours: [] };
      else if (name === "iconSet" && rule) rule.icons = attributes.get("iconSet") ?? "3TrafficLights1";
      else if (name === "cfvo" && rule) rule.points.push(pointOf(attributes));
      else if (name === "color" && rule) {
        const colour = colourOf(attributes, theme);
        if (colour) rule.colours.push(colour);
      } else if (name === "hyperlink" && !inExtension) looks.links.push(linkOf(attributes));
      else if (used.has(name)) readUse(looks, name, attributes);
    },
    text(piece) {
      text += piece;
    },
    close(name, ancestors) {
      if (name === "oddHeader" && text !== "") looks.page = { ...looks.page, header: unescaped(text) };
      else if (name === "oddFooter" && text !== "") looks.page = { ...looks.page, footer: unescaped(text) };
      else if (name === "formula1" || name === "formula2" || (name === "f" && validation)) {
        if (text.trim() !== "") validation?.formulas.push(text.trim());
      } else if ((name === "formula" || name === "f") && rule) rule.formulas.push(text);
      // Newer files keep ranges and the other sheet's cells in an extension.
      else if (name === "sqref" && validation) validation.ranges = [...validation.ranges, ...rangesOf(text)];
      else if (name === "sqref" && format) format.ranges = [...format.ranges, ...rangesOf(text)];
      else if (name === "dataValidation" && validation) {
        if (validation.ranges.length > 0) looks.validations.push(validationOf(validation));
        validation = undefined;
      } else if (name === "cfRule" && rule) {
        if (format && !ancestors.includes("ext")) format.rules.push(ruleOf(rule, differences));
        else if (needsExtension(rule)) conditionsLeft++;
        rule = undefined;
      } else if (name === "sparkline") looks.leftOut.push({ finding: "sparklines", place: sparklineAt });
      else if (name === "sqref" && ancestors.at(-1) === "sparkline") sparklineAt = text.trim();
      else if (name === "conditionalFormatting") {
        for (; conditionsLeft > 0; conditionsLeft--)
          looks.leftOut.push({ finding: "conditions", place: format?.ranges.join(" ") ?? "" });
        if (format && format.ranges.length > 0 && format.rules.length > 0) looks.conditionalFormats.push(format);
        format = undefined;
      }
      text = "";
    },
  };
}

const papers = 118;

function pageOf(attributes: Attributes, fitted: boolean): Page {
  const paper = Number(attributes.get("paperSize") ?? Number.NaN);
  const scale = Number(attributes.get("scale") ?? Number.NaN);
  return {
    ...(attributes.get("orientation") === "portrait" && { portrait: true as const }),
    ...(fitted && /^1?$/.test(attributes.get("fitToHeight") ?? "") && { onePage: true as const }),
    ...(Number.isInteger(paper) && paper >= 1 && paper <= papers && { paper }),
    ...(!fitted && Number.isInteger(scale) && scale >= 10 && scale <= 400 && scale !== 100 && { scale }),
  };
}

function linkOf(attributes: Attributes): NamedLink {
  const [relationship, location, tooltip] = ["id", "location", "tooltip"].map((name) => attributes.get(name));
  return {
    range: attributes.get("ref") ?? "",
    ...(relationship && { relationship }),
    ...(location && { location }),
    ...(tooltip && { tooltip }),
  };
}

function validationOf(read: { ranges: string[]; formulas: string[]; attributes: Attributes }): Validation {
  const { attributes, ranges, formulas } = read;
  const told = (name: string) => attributes.get(name);
  const type = told("type") ?? "";
  const words = (title: string, text: string) => ({
    ...(told(title) && { title: unescaped(told(title) as string) }),
    ...(told(text) && { text: unescaped(told(text) as string) }),
  });
  const style = told("errorStyle");
  return {
    ranges,
    kind: kinds.has(type) ? (type as Validation["kind"]) : "any",
    ...(told("operator") && { operator: told("operator") }),
    formulas,
    ...(isOn(told("allowBlank")) && { allowBlank: true as const }),
    ...(isOn(told("showErrorMessage")) && { error: { ...words("errorTitle", "error"), ...(style && { style }) } }),
    ...(isOn(told("showInputMessage")) && { prompt: words("promptTitle", "prompt") }),
    // The attribute says the contrary of its name.
    ...(isOn(told("showDropDown")) && { noArrow: true as const }),
  };
}

function pointOf(attributes: Attributes): ScalePoint {
  const value = attributes.get("val");
  return { kind: attributes.get("type") ?? "num", ...(value !== undefined && { value }) };
}

const ownDetails = new Set(["type", "dxfId", "priority", "operator", "stopIfTrue", "id"]);

function ruleOf(
  read: { attributes: Attributes; formulas: string[]; points: ScalePoint[]; colours: string[]; icons?: string },
  differences: readonly Style[],
): ConditionalRule {
  const { attributes, formulas, points, colours, icons } = read;
  const style = differences[Number(attributes.get("dxfId") ?? -1)];
  const operator = attributes.get("operator");
  const details = Object.fromEntries(attributes.entries().filter(([name]) => !ownDetails.has(name)));
  return {
    kind: attributes.get("type") ?? "expression",
    ...(operator && { operator }),
    formulas,
    ...(style && { style }),
    priority: Number(attributes.get("priority") ?? 1),
    ...(isOn(attributes.get("stopIfTrue")) && { stopIfTrue: true as const }),
    ...(points.length > 0 && {
      points: points.map((point, index) => ({ ...point, ...(colours[index] && { colour: colours[index] }) })),
    }),
    ...(icons && { icons }),
    ...(Object.keys(details).length > 0 && { details }),
  };
}
