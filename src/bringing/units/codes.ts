/** The codes by which statistical offices name units: MIO_EUR, CP_MEUR and RCH_A of Eurostat, PT_LF and PC_GDP of the OECD. */
import type { Measure } from "./unitOf";

const codes: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:MIO_EUR|(?:CP|CLV\d\d|PYP)_MEUR)$/, { unit: "EUR", scale: 1e6 }],
  [/^(?:MIO_NAC|(?:CP|CLV\d\d|PYP)_MNAC)$/, { unit: "national currency", scale: 1e6 }],
  [/^MIO_(?:USD|GBP|JPY)$/, { unit: "", scale: 1e6 }],
  [/^THS_(?:PER|PERS|HW|T)$/, { unit: "", scale: 1e3 }],
  [/^(?:PC|PT|RCH|PCH)_[A-Z0-9_]+$|^(?:PC|PT|PA)$/, { unit: "percent" }],
  [/^(?:I\d\d|I\d{4}|IX|INX|INX_A_AVG)$/, { unit: "index" }],
];

/** Undefined where the text is no such code. */
export function measureOfCode(text: string): Measure | undefined {
  const money = /^MIO_([A-Z]{3})$/.exec(text)?.[1];
  const found = codes.find(([pattern]) => pattern.test(text))?.[1];
  return found && money && money !== "NAC" ? { ...found, unit: money } : found;
}
