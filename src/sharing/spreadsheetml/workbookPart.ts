/** The workbook's own part: which sheets there are, their names' meanings, the day system. */
import type { Visibility } from "../model";
import { scan } from "../xml/scan";

export interface SheetEntry {
  readonly name: string;
  readonly state: Visibility;
  readonly relationship: string;
}

export interface NameEntry {
  readonly name: string;
  /** As the file writes it, without "=". */
  readonly text: string;
  readonly sheetIndex?: number;
  readonly hidden: boolean;
  /** A macro that a name stands for. */
  readonly macro: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly active: number;
  readonly date1904: boolean;
  /** calcPr fullCalcOnLoad. */
  readonly recalculates: boolean;
}

const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

const visibility = (state: string | undefined): Visibility =>
  state === "hidden" || state === "veryHidden" ? state : "visible";

export function readWorkbookPart(xml: string, part: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  const names: NameEntry[] = [];
  let [active, date1904, recalculates] = [0, false, false];
  let name: Omit<NameEntry, "text"> | undefined;
  let text = "";
  scan(xml, part, {
    // Extensions have elements of the same names: Excel writes x15:workbookPr, which says nothing of days.
    open(element, attributes, ancestors) {
      if (ancestors.includes("ext")) return;
      if (element === "sheet") {
        const relationship = attributes.get("id") ?? "";
        sheets.push({ name: attributes.get("name") ?? "", state: visibility(attributes.get("state")), relationship });
      } else if (element === "workbookPr") date1904 = isOn(attributes.get("date1904"));
      else if (element === "calcPr") recalculates = isOn(attributes.get("fullCalcOnLoad"));
      else if (element === "workbookView") active = Number(attributes.get("activeTab") ?? 0) || 0;
      else if (element === "definedName") {
        const own = attributes.get("localSheetId");
        text = "";
        name = {
          name: attributes.get("name") ?? "",
          ...(own !== undefined && { sheetIndex: Number(own) }),
          hidden: isOn(attributes.get("hidden")),
          macro: isOn(attributes.get("xlm")) || isOn(attributes.get("vbProcedure")),
        };
      }
    },
    text(piece, ancestors) {
      if (ancestors.at(-1) === "definedName") text += piece;
    },
    close(element) {
      if (element === "definedName" && name) names.push({ ...name, text: text.trim() });
    },
  });
  return { sheets, names, active, date1904, recalculates };
}
