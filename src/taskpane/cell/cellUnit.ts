/** The unit of what a cell holds, where its formula is one call of LAST or AT: as published, or the decimals that were asked for. */
import { decimalDivisor } from "../../series/decimals";
import type { SelectedCell } from "../../workbook/port";
import { unitName } from "../data/units";
import { callsIn } from "../functions/formulaParts";
import { placeOf } from "../insertFormula";

export interface CellUnit {
  readonly id: string;
  /** As published. */
  readonly unit: string;
  /** By what the cell's value is divided to become a decimal; undefined where the unit is no rate. */
  readonly divisor: number | undefined;
  readonly inDecimals: boolean;
}

/** Where LAST and AT take the unit. */
const unitPlace: Readonly<Record<string, number>> = { LAST: 2, AT: 4 };

export function cellUnit(cell: SelectedCell): CellUnit | undefined {
  const fetched = globalThis.marketbook?.fetched;
  const call = callsIn(cell.formula)[0];
  const place = call && unitPlace[call.id];
  if (!fetched || !call?.whole || place === undefined || typeof cell.value !== "number") return undefined;
  const written = /^"([^"]+)"$/.exec(call.arguments[0] ?? "")?.[1];
  const [id, other] = written ? [written] : fetched.readAt(placeOf(cell), [call.id]);
  const series = id && !other ? fetched.describe(id) : undefined;
  if (!series) return undefined;
  const inDecimals = (call.arguments[place] ?? "") !== "";
  const divisor = inDecimals ? 1 : decimalDivisor(series);
  return { id: series.id, unit: unitName(series.unit, series.scale), divisor, inDecimals };
}
