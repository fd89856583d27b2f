/** What a sheet's part says around its cells: widths, panes, conditional formats, validations. */

import { cellAddress } from "../../../cells/address";
import type { FunctionNames } from "../../formulaText/functionNames";
import { toFile } from "../../formulaText/toFile";
import type { Losses } from "../../losses";
import {
  type ColumnSpan,
  type ConditionalFormat,
  type ConditionalRule,
  mostColumns,
  type Sheet,
  type Validation,
} from "../../model";
import type { StyleTable } from "./styleTable";
import { attributes, attributeText, escaped } from "./xml";

const pixelsOfCharacter = 7;

export function viewXml({ gridlines, frozenRows, frozenColumns }: Sheet, isShown: boolean): string {
  const given = attributes({ tabSelected: isShown || undefined });
  const view = `<sheetView${gridlines ? "" : ' showGridLines="0"'}${given} workbookViewId="0"`;
  if (frozenRows === 0 && frozenColumns === 0) return `<sheetViews>${view}/></sheetViews>`;
  const pane = frozenRows > 0 && frozenColumns > 0 ? "bottomRight" : frozenRows > 0 ? "bottomLeft" : "topRight";
  const corner = cellAddress(frozenColumns, frozenRows);
  const split = attributes({
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: corner,
    activePane: pane,
    state: "frozen",
  });
  const selection = `<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/>`;
  return `<sheetViews>${view}><pane${split}/>${selection}</sheetView></sheetViews>`;
}

/** Spans in their order; of two that meet the first has the columns. */
export function columnsXml(columns: readonly ColumnSpan[], styleOf: (style: number) => number): string {
  let next = 0;
  const spans = [...columns]
    .sort((one, other) => one.first - other.first)
    .flatMap(({ first, last, width, hidden, style }) => {
      const from = Math.max(first, next);
      if (last < from || from >= mostColumns) return [];
      next = last + 1;
      const wide = width === undefined ? 9.140625 : Math.round((width / pixelsOfCharacter) * 1e6) / 1e6;
      const given = {
        min: from + 1,
        max: last + 1,
        width: wide,
        style: (style !== undefined && styleOf(style)) || undefined,
        hidden,
        customWidth: width === undefined ? undefined : (true as const),
      };
      return [`<col${attributes(given)}/>`];
    });
  return spans.length > 0 ? `<cols>${spans.join("")}</cols>` : "";
}

interface LookWriting {
  readonly table: StyleTable;
  readonly functions: FunctionNames;
  readonly losses: Losses;
}

function ruleXml(rule: ConditionalRule, priority: number, { table, functions }: LookWriting): string {
  const { kind, operator, formulas, style, stopIfTrue, points = [], icons, details = {} } = rule;
  const given = attributes({
    type: kind,
    dxfId: style && table.difference(style),
    priority,
    stopIfTrue,
    operator,
    ...details,
  });
  const values = points.map(({ kind: type, value }) => `<cfvo${attributes({ type, val: value })}/>`).join("");
  const colours = points.flatMap(({ colour }) => (colour ? [`<color rgb="FF${colour.slice(1)}"/>`] : [])).join("");
  const scale =
    kind === "iconSet"
      ? `<iconSet${attributes({ iconSet: icons })}>${values}</iconSet>`
      : kind === "colorScale" || kind === "dataBar"
        ? `<${kind}>${values}${colours}</${kind}>`
        : "";
  const asked = formulas.map((formula) => `<formula>${escaped(toFile(formula, functions))}</formula>`).join("");
  return `<cfRule${given}>${asked}${scale}</cfRule>`;
}

/** In the order of their priorities, which are numbered anew for each sheet. */
export function conditionalFormatsXml(formats: readonly ConditionalFormat[], writing: LookWriting): string {
  const order = formats.flatMap(({ rules }) => rules).sort((one, other) => one.priority - other.priority);
  return formats
    .map(({ ranges, rules }) => {
      const written = rules.map((rule) => ruleXml(rule, order.indexOf(rule) + 1, writing));
      return `<conditionalFormatting sqref="${ranges.join(" ")}">${written.join("")}</conditionalFormatting>`;
    })
    .join("");
}

/** Excel opens no file with a longer one. */
const longest = { list: 255, title: 32, text: 255 };

const cut = (text: string | undefined, most: number) => text && attributeText(text.slice(0, most));

function validationXml(validation: Validation, functions: FunctionNames): string {
  const { ranges, kind, operator, formulas, allowBlank, error, prompt, noArrow } = validation;
  const given = attributes({
    type: kind === "any" ? undefined : kind,
    errorStyle: error?.style,
    operator,
    allowBlank,
    showDropDown: noArrow,
    showInputMessage: prompt && true,
    showErrorMessage: error && true,
  });
  const words = [
    ["errorTitle", cut(error?.title, longest.title)],
    ["error", cut(error?.text, longest.text)],
    ["promptTitle", cut(prompt?.title, longest.title)],
    ["prompt", cut(prompt?.text, longest.text)],
  ]
    .map(([name, text]) => (text ? ` ${name}="${text}"` : ""))
    .join("");
  const asked = formulas
    .slice(0, 2)
    .map((formula, index) => `<formula${index + 1}>${escaped(toFile(formula, functions))}</formula${index + 1}>`)
    .join("");
  return `<dataValidation${given}${words} sqref="${ranges.join(" ")}">${asked}</dataValidation>`;
}

export function validationsXml({ name, validations }: Sheet, { functions, losses }: LookWriting): string {
  const written = validations.flatMap((validation) => {
    if (validation.kind === "list" && (validation.formulas[0] ?? "").startsWith('"')) {
      if (validation.formulas[0].length - 2 > longest.list) {
        losses.add("validations", `${name}!${validation.ranges[0]}`);
        return [];
      }
    }
    return [validationXml(validation, functions)];
  });
  return written.length > 0 ? `<dataValidations count="${written.length}">${written.join("")}</dataValidations>` : "";
}
