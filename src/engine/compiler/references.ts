/** Operators on references: A1#, @A1:A9, and X:Y of computed corners. */
import { say } from "../../language/language";
import { cornersOf, leadsNowhere } from "./areas";
import { asReferred } from "./extent";
import type { Frame, Range, Run, Zone } from "./frame";
import { callFunction } from "./functionCalls";
import { texts } from "./texts";
import {
  type Columns,
  columnsFrom,
  errorValue,
  height,
  isColumns,
  isErrorCode,
  type Position,
  type Scalar,
  single,
  type Value,
} from "./values";

/** The spill of the cell at a reference, whatever brings the reference. */
export function spillOf(operand: Run): Run {
  return (frame, bindings) => {
    const value = operand(frame, bindings);
    const columns = value === undefined || isColumns(value) ? value : [[value]];
    return callFunction(frame.context["SPILLED.RANGE"], frame.context, [columns]);
  };
}

function readZone(frame: Frame, sheetId: string, corners: readonly Position[]): Columns {
  const cols = corners.map(({ col }) => col);
  const rows = corners.map(({ row }) => row);
  const zone = {
    left: Math.min(...cols),
    right: Math.max(...cols),
    top: Math.min(...rows),
    bottom: Math.max(...rows),
  };
  const { context } = frame;
  const range: Range = context.getters.getRangeFromZone(sheetId, zone);
  if (context.__originCellPosition) context.addDependencies?.(context.__originCellPosition, [range]);
  return frame.readRange(range);
}

/** A1:INDEX(…) and the like, whose corners are only known while calculating. */
export function rangeBetween(left: Run, right: Run): Run {
  return (frame, bindings) => {
    const values = [left(frame, bindings), right(frame, bindings)];
    const corners = values.map(cornersOf);
    const [from, to] = corners;
    if (!from || !to || from.first.sheetId !== to.first.sheetId) {
      const wrong = values.map(single).find((value) => !isColumns(value) && isErrorCode(value?.value));
      return wrong ?? { value: "#REF!", message: say(texts.notAReference) };
    }
    return readZone(frame, from.first.sheetId, [from.first, from.last, to.first, to.last]);
  };
}

export function placesIn(sheetId: string, zone: Zone): Columns {
  return columnsFrom(zone.right - zone.left + 1, zone.bottom - zone.top + 1, (column, row) => ({
    value: null,
    position: { sheetId, col: zone.left + column, row: zone.top + row },
  }));
}

/** INDIRECT(…) or OFFSET(…), called for where it leads and not for what stands there. */
export function placesOfCall(call: Run): Run {
  return (frame, bindings) => {
    const { context } = frame;
    const before = context.onlyPlaces ?? false;
    context.onlyPlaces = true;
    try {
      return call(frame, bindings);
    } finally {
      context.onlyPlaces = before;
    }
  };
}

/** The cells of a reference as places alone, without their values. */
export function placesOf(index: number): Run {
  return (frame) => {
    const range = frame.references[index];
    if (range === undefined) return { value: "#REF!", message: say(texts.notAReference) };
    const { sheetId, zone } = range;
    if (leadsNowhere(range)) return { value: "#REF!", message: say(texts.notThere) };
    const sheet = frame.context.getters.getSheetZone(sheetId);
    const right = Math.min(zone.right, sheet.right);
    const bottom = Math.min(zone.bottom, sheet.bottom);
    if (right < zone.left || bottom < zone.top) return frame.readRange(range);
    return asReferred(placesIn(sheetId, { ...zone, right, bottom }), range);
  };
}

/** The one cell that @ takes: of a range in sheets that of the formula's row or column, of an array the first. */
export function intersected(value: Value, origin: Position | undefined): Value {
  if (!isColumns(value)) return value;
  const first = value[0]?.[0];
  if (first === undefined) return errorValue("#VALUE!", texts.noIntersection);
  if (value.length === 1 && value[0]?.length === 1) return first;
  const position = first.position;
  if (!position || !origin) return first;
  const cell: Scalar | undefined =
    value.length === 1
      ? value[0]?.[origin.row - position.row]
      : height(value) === 1
        ? value[origin.col - position.col]?.[0]
        : undefined;
  return cell ?? errorValue("#VALUE!", texts.noIntersection);
}
