/** References of several areas: unions (A1:A3,B1:B3) and intersections A1:C3 B2:D4, by their places alone. */
import type { Bindings, Frame, Range, Run, Zone } from "./frame";
import { texts } from "./texts";
import {
  type Columns,
  errorValue,
  height,
  isColumns,
  isErrorCode,
  type Position,
  type Scalar,
  single,
  type Value,
} from "./values";

/** To every function that does not go through several areas it is an error value, and so it is in a cell. */
export class Areas implements Scalar {
  readonly value = "#VALUE!";
  readonly message: string;

  constructor(readonly areas: readonly Columns[]) {
    this.message = severalAreas().message as string;
  }
}

const severalAreas = () => errorValue("#VALUE!", texts.severalAreas);

/** Where a reference leads, or the error that takes its place. */
export type Places = (frame: Frame, bindings: Bindings) => readonly Range[] | Scalar;

const isWrong = (places: readonly Range[] | Scalar): places is Scalar => !Array.isArray(places);

/** A reference whose cells were deleted keeps a zone turned inside out. */
export const leadsNowhere = ({ invalidXc, invalidSheetName, zone }: Range): boolean =>
  Boolean(invalidXc || invalidSheetName) ||
  zone.left < 0 ||
  zone.top < 0 ||
  zone.left > zone.right ||
  zone.top > zone.bottom;

const notAReference = () => errorValue("#REF!", texts.notAReference);

export function placesOfReference(index: number): Places {
  return ({ references }) => {
    const range = references[index];
    return range === undefined || leadsNowhere(range) ? notAReference() : [range];
  };
}

interface Corners {
  readonly first: Position;
  readonly last: Position;
}

export function cornersOf(value: Value): Corners | undefined {
  if (value === undefined) return undefined;
  const columns: Columns = isColumns(value) ? value : [[value]];
  const first = columns[0]?.[0]?.position;
  const last = columns.at(-1)?.[height(columns) - 1]?.position;
  return first && last && first.sheetId === last.sheetId ? { first, last } : undefined;
}

const zoneOf = ({ first, last }: Corners): Zone => ({
  left: first.col,
  right: last.col,
  top: first.row,
  bottom: last.row,
});

const rangeOf = (frame: Frame, corners: Corners): Range =>
  frame.context.getters.getRangeFromZone(corners.first.sheetId, zoneOf(corners));

/** The places of what only calculating brings: names, INDEX(…), OFFSET(…). */
export function placesOfValue(run: Run): Places {
  return (frame, bindings) => {
    const value = run(frame, bindings);
    const areas = value instanceof Areas ? value.areas : [value];
    const corners = areas.map(cornersOf);
    if (corners.every((each) => each !== undefined)) return corners.map((each) => rangeOf(frame, each));
    const only = single(value);
    return !isColumns(only) && isErrorCode(only?.value) ? only : notAReference();
  };
}

export function joined(all: readonly Places[]): Places {
  return (frame, bindings) => {
    const ranges: Range[] = [];
    for (const each of all) {
      const places = each(frame, bindings);
      if (isWrong(places)) return places;
      ranges.push(...places);
    }
    return ranges;
  };
}

function overlap(frame: Frame, one: Range, other: Range): Range | undefined {
  if (one.sheetId !== other.sheetId) return undefined;
  const zone: Zone = {
    left: Math.max(one.zone.left, other.zone.left),
    right: Math.min(one.zone.right, other.zone.right),
    top: Math.max(one.zone.top, other.zone.top),
    bottom: Math.min(one.zone.bottom, other.zone.bottom),
  };
  if (zone.left > zone.right || zone.top > zone.bottom) return undefined;
  return frame.context.getters.getRangeFromZone(one.sheetId, zone);
}

export function crossing(left: Places, right: Places): Places {
  return (frame, bindings) => {
    const [first, second] = [left(frame, bindings), right(frame, bindings)];
    if (isWrong(first)) return first;
    if (isWrong(second)) return second;
    const common = first.flatMap((one) => second.map((other) => overlap(frame, one, other)));
    const found = common.filter((range) => range !== undefined);
    return found.length > 0 ? found : errorValue("#NULL!", texts.noCrossing);
  };
}

/** What stands at the places: of one area its cells, of several all of them. */
export function contentsOf(places: Places, asRange: boolean): Run {
  return (frame, bindings) => {
    const ranges = places(frame, bindings);
    if (isWrong(ranges)) return ranges;
    const [only] = ranges as readonly [Range];
    if (ranges.length > 1) return new Areas(ranges.map((range) => frame.readRange(range)));
    const { left, right, top, bottom } = only.zone;
    return asRange || left !== right || top !== bottom ? frame.readRange(only) : frame.readCell(only);
  };
}

export function countOf(places: Places): Run {
  return (frame, bindings) => {
    const ranges = places(frame, bindings);
    return isWrong(ranges) ? ranges : { value: ranges.length };
  };
}
