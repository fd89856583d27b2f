/** Shapes of what pages and gateway send each other about the user's work: where a part is not as it should be. */
import { lastSerial } from "../cells/serialDates";
import type { OwnSeries } from "../series/own/ownSeries";
import type { KeptCopy, KeptWorkbook, SheetView } from "./keptWorkbook";

/** What came is not in the form it should have. */
export class Misshapen extends Error {
  override readonly name = "Misshapen";
  /** `place` is where, such as "workbooks[3].copies[0].text". */
  constructor(readonly place: string) {
    super(place);
  }
}

export type Fields = Readonly<Record<string, unknown>>;

/** Pages keep names shorter; a number or "copy" behind one must not keep a workbook from being saved. */
const longestName = 1_000;
const longestText = 2_000;
const mostObservations = 5_000_000;
/** The last moment that a date of JavaScript can say. */
const lastMoment = 8.64e15;

export function expect(condition: boolean, place: string): asserts condition {
  if (!condition) throw new Misshapen(place);
}

export function fieldsOf(value: unknown, place: string): Fields {
  expect(typeof value === "object" && value !== null && !Array.isArray(value), place);
  return value as Fields;
}

export function listOf<Item>(
  value: unknown,
  place: string,
  check: (item: unknown, place: string) => Item,
  most = 100_000,
): readonly Item[] {
  expect(Array.isArray(value) && value.length <= most, place);
  return value.map((item, index) => check(item, `${place}[${index}]`));
}

export function textOf(value: unknown, place: string, longest = longestText): string {
  expect(typeof value === "string" && value.length <= longest, place);
  return value;
}

/** It names folders: nothing that a path could hold. */
export function idOf(value: unknown, place: string): string {
  expect(typeof value === "string" && /^[a-z0-9-]{8,64}$/i.test(value), place);
  return value.toLowerCase();
}

export function wholeOf(value: unknown, place: string, least = 0, most = Number.MAX_SAFE_INTEGER): number {
  expect(Number.isInteger(value) && (value as number) >= least && (value as number) <= most, place);
  return value as number;
}

export function momentOf(value: unknown, place: string): number {
  expect(Number.isFinite(value) && (value as number) >= 0 && (value as number) <= lastMoment, place);
  return value as number;
}

export function optional<Part>(value: unknown, place: string, check: (value: unknown, place: string) => Part) {
  return value === undefined || value === null ? undefined : check(value, place);
}

export function nameOf(value: unknown, place: string): string {
  return textOf(value, place, longestName);
}

export const checksumOf = (value: unknown, place: string): number => wholeOf(value, place, 0, 0xffffffff);

/** Undefined for what is none: where one was looking is worth no refusal. */
export function viewOf(value: unknown): SheetView | undefined {
  const { sheetId, col, row, scrollX, scrollY } = Object(value) as Fields;
  if (typeof sheetId !== "string" || sheetId.length > longestText) return undefined;
  const numbers = [col, row, scrollX, scrollY].map((each) => (Number.isFinite(each) ? Math.max(0, each as number) : 0));
  const [left = 0, top = 0, x = 0, y = 0] = numbers;
  return { sheetId, col: Math.floor(left), row: Math.floor(top), scrollX: x, scrollY: y };
}

function copyOf(value: unknown, place: string): KeptCopy {
  const { revision, saved, size, checksum } = fieldsOf(value, place);
  return {
    revision: wholeOf(revision, `${place}.revision`, 1),
    saved: momentOf(saved, `${place}.saved`),
    size: wholeOf(size, `${place}.size`),
    checksum: checksumOf(checksum, `${place}.checksum`),
  };
}

/** These throw Misshapen. */
export function workbookOf(value: unknown, place: string): KeptWorkbook {
  const { id, name, revision, copies, view, opened, deleted } = fieldsOf(value, place);
  const sound = listOf(copies, `${place}.copies`, copyOf);
  expect(sound.length > 0, `${place}.copies`);
  return {
    id: idOf(id, `${place}.id`),
    name: nameOf(name, `${place}.name`),
    revision: wholeOf(revision, `${place}.revision`, 1),
    copies: sound,
    view: viewOf(view),
    opened: momentOf(opened, `${place}.opened`),
    deleted: optional(deleted, `${place}.deleted`, momentOf),
  };
}

const frequencies: readonly unknown[] = ["D", "W", "M", "Q", "A", "irregular"] satisfies OwnSeries["frequency"][];

export function seriesNameOf(value: unknown, place: string): string {
  expect(typeof value === "string" && /^[\p{L}\p{N}_-]{1,200}$/u.test(value), place);
  return value;
}

/** Taken apart and put together anew: nothing goes into a file, or into a calculation, that no series has. */
export function seriesOf(value: unknown, place: string): OwnSeries {
  const { name, title, unit, scale, frequency, source, retrieved, observations } = fieldsOf(value, place);
  expect(Number.isFinite(scale) && (scale as number) > 0, `${place}.scale`);
  expect(frequencies.includes(frequency), `${place}.frequency`);
  let last = -lastSerial - 1;
  const sound = listOf(
    observations,
    `${place}.observations`,
    (each, at) => {
      const { date, value: number } = fieldsOf(each, at);
      expect(Number.isInteger(date) && (date as number) > last && (date as number) <= lastSerial, `${at}.date`);
      expect(Number.isFinite(number), `${at}.value`);
      last = date as number;
      return { date: date as number, value: number as number };
    },
    mostObservations,
  );
  expect(sound.length > 0, `${place}.observations`);
  return {
    name: seriesNameOf(name, `${place}.name`),
    title: textOf(title, `${place}.title`, 100_000),
    unit: textOf(unit, `${place}.unit`),
    scale: scale as number,
    frequency: frequency as OwnSeries["frequency"],
    source: textOf(source, `${place}.source`, 100_000),
    retrieved: wholeOf(retrieved, `${place}.retrieved`, -lastSerial, lastSerial),
    observations: sound,
  };
}
