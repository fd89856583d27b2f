/** Cells show numbers as Excel does: the library asks us first, through the two places that its patch opens. */
import { unmarked } from "../compiler/values";
import type { CellPosition, Library } from "../library/library";
import { inLocale, type Locale } from "../locales/present";
import { shownGeneral } from "./general";
import { librarySpelling } from "./librarySpelling";
import { parsedFormat, type Shown, shownNumber, shownText } from "./shown";

/** How wide a cell is and how wide a text in it. */
interface Width {
  readonly availableWidth: number;
  measureText(text: string): number;
}

interface OpenedFormatting {
  shown?: (
    value: unknown,
    format: string | undefined,
    width: Width | undefined,
    locale: Locale | undefined,
  ) => string | undefined;
  spelled?: (format: string) => string;
}

function filled({ text, fill }: Shown, width: Width | undefined): string {
  if (!fill || !width) return text;
  const room = width.availableWidth - width.measureText(text);
  const times = Math.max(0, Math.floor(room / width.measureText(fill.character)));
  return text.slice(0, fill.at) + fill.character.repeat(times) + text.slice(fill.at);
}

/** The library's menus write 0.00e for scientific notation, whose e is a year to Excel. */
const inExcelsSpelling = (format: string | undefined) =>
  format?.includes("e") ? format.replace(/([0#?])e(?=;|$)/g, "$1E+00") : format;

function shownAs(value: unknown, given: string | undefined): Shown | undefined {
  const format = inExcelsSpelling(given);
  if (typeof value === "number" && !format) return { text: shownGeneral(value), colour: undefined, fill: undefined };
  // What is no format hides nothing of the number; without a digit it may be a date as the library spells it.
  if (typeof value === "number" && format && /[0#?]/.test(format) && !parsedFormat(format))
    return { text: shownGeneral(value), colour: undefined, fill: undefined };
  if (!format || !parsedFormat(format)) return undefined;
  if (typeof value === "string") return shownText(unmarked(value), format);
  if (typeof value !== "number") return undefined;
  // Where there is no such day Excel fills the cell with number signs.
  return shownNumber(value, format) ?? { text: "########", colour: undefined, fill: undefined };
}

/** What the library takes apart itself, to tell dates from numbers and to add decimals. */
function spelling(library: Library, open: OpenedFormatting): (format: string) => string {
  const locale = library.constants.DEFAULT_LOCALE;
  const known = new Map<string, string>();
  const accepts = (format: string): boolean => {
    const { shown, spelled } = open;
    open.shown = undefined;
    open.spelled = undefined;
    try {
      for (const value of [1.5, -1.5, 0, "text"]) library.helpers.formatValue(value, { format, locale });
      return true;
    } catch {
      return false;
    } finally {
      Object.assign(open, { shown, spelled });
    }
  };
  return (format) => {
    let spelled = known.get(format);
    if (spelled === undefined) {
      spelled = accepts(format) ? format : librarySpelling(format, accepts);
      known.set(format, spelled || "0");
    }
    return spelled || "0";
  };
}

/** The colour that the format gives the number stands over the cell's own, and under that of a condition. */
function colourNumbers(library: Library): void {
  type Style = { textColor?: string };
  type Plugin = { getters: Getters; computeCellStyle(position: CellPosition): Style };
  type Getters = {
    getEvaluatedCell(position: CellPosition): { value: unknown; format?: string };
    getCellConditionalFormatStyle(position: CellPosition): Style | undefined;
  };
  const registry = library.registries.statefulUIPluginRegistry as unknown as { content: Record<string, unknown> };
  const plugin = (registry.content.cell_computed_style as { prototype: Plugin }).prototype;
  const present = plugin.computeCellStyle;
  plugin.computeCellStyle = function (position) {
    const style = present.call(this, position);
    const { value, format } = this.getters.getEvaluatedCell(position);
    const colour = format?.includes("[") ? shownAs(value, format)?.colour : undefined;
    if (!colour || this.getters.getCellConditionalFormatStyle(position)?.textColor) return style;
    return { ...style, textColor: colour };
  };
}

export function showFormats(library: Library): void {
  const open = library.helpers.formatValue as OpenedFormatting;
  open.spelled = spelling(library, open);
  open.shown = (value, format, width, locale) => {
    const shown = inLocale(locale, () => shownAs(value, format));
    return shown && filled(shown, width);
  };
  colourNumbers(library);
}
