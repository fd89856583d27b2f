/** Small workbooks as data, for the writer. */
import { cellPlace } from "../../src/cells/address";
import type { CopyMode } from "../../src/sharing/copies/copyTexts";
import { writeCopy } from "../../src/sharing/copies/writeCopy";
import {
  type Cell,
  type DefinedName,
  emptySheet,
  placeOf,
  type Sheet,
  type Style,
  type Workbook,
} from "../../src/sharing/model";
import { openPackage } from "../../src/sharing/package/openPackage";
import { decodeXml } from "../../src/sharing/xml/decode";
import { functionNames } from "./functionNames";

function placed(cells: Readonly<Record<string, Cell>>): Map<number, Cell> {
  return new Map(
    Object.entries(cells).map(([address, cell]) => {
      const { col, row } = cellPlace(address) as { col: number; row: number };
      return [placeOf(row, col), cell];
    }),
  );
}

interface Given {
  readonly names?: readonly DefinedName[];
  readonly styles?: readonly Style[];
  readonly sheet?: Partial<Sheet>;
}

export const bookOf = (
  cells: Readonly<Record<string, Cell>>,
  { names = [], styles = [{}], sheet = {} }: Given = {},
): Workbook => ({
  title: "Made",
  sheets: [{ ...emptySheet, name: "Desk", cells: placed(cells), ...sheet }],
  active: 0,
  names,
  styles,
  parts: [],
  was1904: false,
});

export const copied = (workbook: Workbook, mode: CopyMode) =>
  writeCopy(
    workbook,
    {
      mode,
      language: "en",
      title: "Made",
      saved: "2026-02-18T09:30:00Z",
      series: [],
      addIn: { id: "id", version: "1.0.0.0" },
    },
    functionNames,
  );

export function partOf(bytes: Uint8Array, name: string): string {
  const file = openPackage(bytes);
  return decodeXml(file.bytes(file.find(name) ?? ""));
}

/** Our functions as one cell of the book: dynamic, over its own cell. */
export const live = (at: string, text: string, value: Cell["value"]): Cell => ({
  value,
  formula: { text, fills: "dynamic", range: at },
});
