/**
 * Serialisation of series as a workbook carries them, in its file or inside Excel's, so that whoever opens it elsewhere
 * sees the numbers. What comes out of a workbook is looked at piece by piece and put together anew: nothing of it is taken
 * as it stands.
 */
import { lastSerial, millisecondsPerDay } from "../cells/serialDates";
import type { Text } from "../language/language";
import type { Frequency, Observation } from "../publishers/observation";
import { seriesFault } from "../series/asking/seriesFault";
import type { FetchedSeries } from "../series/delivery";
import { isLocal } from "../series/local/localId";
import type { OwnSeries } from "../series/own/ownSeries";
import type { Remembered } from "../series/remembered";

export interface CarriedSeries {
  readonly own: readonly OwnSeries[];
  readonly fetched: readonly Remembered[];
  /** Names of series that the file has and that nobody should calculate with: one that is odd takes none of the others along. */
  readonly leftOut?: readonly string[];
}

export const noSeries: CarriedSeries = { own: [], fetched: [] };

/** What a workbook carries is not as Marketbook writes it. */
export class Damaged extends Error {
  override readonly name = "Damaged";
  /** `place` is where, such as "series.own[3].unit". */
  constructor(readonly place: string) {
    super(place);
  }
}

const most = { series: 5_000, observations: 5_000_000, characters: 2_000, warnings: 50 };

/** Dates and values in turn: the same facts without their words. */
const line = (observations: readonly Observation[]) => observations.flatMap(({ date, value }) => [date, value]);

const short = (text: string) => text.slice(0, most.characters);

const written = <Series extends OwnSeries | FetchedSeries>(series: Series) => ({
  ...series,
  title: short(series.title),
  source: short(series.source),
  observations: line(series.observations),
});

export function writtenOwn(own: readonly OwnSeries[]): readonly object[] {
  return own.map(written);
}

/** Why a series could not be renewed is no news elsewhere. */
export function writtenFetched(fetched: readonly Remembered[]): readonly object[] {
  return fetched.flatMap(({ ask, series }) => (series ? [{ ...written(series), id: ask.id, asOf: ask.asOf }] : []));
}

export function writtenSeries({ own, fetched }: CarriedSeries): object {
  return { own: writtenOwn(own), fetched: writtenFetched(fetched) };
}

type Fields = Readonly<Record<string, unknown>>;

const frequencies: readonly unknown[] = ["D", "W", "M", "Q", "A", "irregular"] satisfies readonly Frequency[];
const aggregations: readonly unknown[] = ["last", "avg", "sum"];

function expect(condition: boolean, place: string): asserts condition {
  if (!condition) throw new Damaged(place);
}

function fieldsOf(value: unknown, place: string): Fields {
  expect(typeof value === "object" && value !== null && !Array.isArray(value), place);
  return value as Fields;
}

function listOf(value: unknown, longest: number, place: string): readonly unknown[] {
  expect(Array.isArray(value) && value.length <= longest, place);
  return value;
}

function textOf(value: unknown, place: string): string {
  expect(typeof value === "string" && value.length <= most.characters, place);
  return value;
}

function inLanguages(value: unknown, place: string): Text {
  const { en, tw, cn } = fieldsOf(value, place);
  return { en: textOf(en, place), tw: textOf(tw, place), cn: textOf(cn, place) };
}

function oneOf<Choice>(choices: readonly unknown[], value: unknown, place: string): Choice {
  expect(choices.includes(value), place);
  return value as Choice;
}

function dayOf(value: unknown, place: string): number {
  expect(Number.isInteger(value) && Math.abs(value as number) <= lastSerial, place);
  return value as number;
}

/** A moment that has been: a series from the future would never be due for a refresh. */
function momentOf(value: unknown, place: string): string {
  const written = textOf(value, place);
  const moment = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(written) ? Date.parse(written) : Number.NaN;
  expect(moment <= Date.now() + millisecondsPerDay, place);
  return written;
}

function observationsOf(value: unknown, place: string): readonly Observation[] {
  const numbers = listOf(value, 2 * most.observations, place);
  expect(numbers.length % 2 === 0, place);
  return Array.from({ length: numbers.length / 2 }, (_, index) => ({
    date: numbers[2 * index] as number,
    value: numbers[2 * index + 1] as number,
  }));
}

/** What own and fetched series have in common. */
function measured(given: Fields, place: string) {
  const measure = {
    title: textOf(given.title, `${place}.title`),
    unit: textOf(given.unit, `${place}.unit`),
    scale: given.scale as number,
    frequency: oneOf<Frequency>(frequencies, given.frequency, `${place}.frequency`),
    source: textOf(given.source, `${place}.source`),
    observations: observationsOf(given.observations, `${place}.observations`),
  };
  const fault = seriesFault(measure);
  expect(fault === undefined, `${place}: ${fault}`);
  // They ascend: where the ends are days, all of them are.
  for (const end of [0, -1]) dayOf(measure.observations.at(end)?.date, `${place}.observations`);
  return measure;
}

function ownOf(value: unknown, place: string): OwnSeries {
  const given = fieldsOf(value, place);
  const name = textOf(given.name, `${place}.name`);
  expect(/^[\p{L}\p{N}_-]{1,200}$/u.test(name), `${place}.name`);
  return { name, ...measured(given, place), retrieved: dayOf(given.retrieved, `${place}.retrieved`) };
}

function fetchedOf(value: unknown, place: string): Remembered {
  const given = fieldsOf(value, place);
  const id = textOf(given.id, `${place}.id`);
  expect(/^[A-Z][A-Z0-9]{0,19}:[^\s"]{1,300}$/.test(id) && !isLocal(id), `${place}.id`);
  const url = textOf(given.url, `${place}.url`);
  expect(url === "" || /^https?:\/\//i.test(url), `${place}.url`);
  const asOf = given.asOf === undefined ? {} : { asOf: dayOf(given.asOf, `${place}.asOf`) };
  const warnings = listOf(given.warnings, most.warnings, `${place}.warnings`);
  const series: FetchedSeries = {
    id,
    ...asOf,
    ...measured(given, place),
    aggregation: oneOf(aggregations, given.aggregation, `${place}.aggregation`),
    timeZone: textOf(given.timeZone, `${place}.timeZone`),
    url,
    licence: inLanguages(given.licence, `${place}.licence`),
    ...(given.updated === undefined ? {} : { updated: textOf(given.updated, `${place}.updated`) }),
    retrieved: momentOf(given.retrieved, `${place}.retrieved`),
    checked: momentOf(given.checked, `${place}.checked`),
    warnings: warnings.map((each) => inLanguages(each, `${place}.warnings`)),
  };
  return { ask: { id, ...asOf }, series };
}

/** Hears the name of a series that is left out. */
type LeaveOut = (name: string) => void;

/** How a series calls itself, or where it stands. */
function nameOf(value: unknown, place: string): string {
  const { id, name } = Object(value) as Fields;
  const own = typeof name === "string" ? `FILE:${name}` : place;
  return (typeof id === "string" ? id : own).slice(0, longestName);
}

const longestName = 100;

function soundList<Item>(
  value: unknown,
  place: string,
  leaveOut: LeaveOut,
  check: (item: unknown, place: string) => Item,
  observations: (item: Item) => readonly Observation[] | undefined,
): readonly Item[] {
  const list = listOf(value, most.series, place).flatMap((each, index) => {
    try {
      return [check(each, `${place}[${index}]`)];
    } catch (thrown) {
      if (!(thrown instanceof Damaged)) throw thrown;
      leaveOut(nameOf(each, thrown.place));
      return [];
    }
  });
  const count = list.reduce((sum, item) => sum + (observations(item)?.length ?? 0), 0);
  expect(count <= most.observations, place);
  return list;
}

/** These throw Damaged where the list itself is none; of a list, each sound series is taken. */
export function checkedOwn(value: unknown, leaveOut: LeaveOut, place = "own"): readonly OwnSeries[] {
  return soundList(value, place, leaveOut, ownOf, (own) => own.observations);
}

export function checkedFetched(value: unknown, leaveOut: LeaveOut, place = "fetched"): readonly Remembered[] {
  return soundList(value, place, leaveOut, fetchedOf, ({ series }) => series?.observations);
}

/** None where the file has no such part. */
export function checkedSeries(value: unknown): CarriedSeries {
  if (value === undefined) return noSeries;
  const { own, fetched } = fieldsOf(value, "series");
  const leftOut: string[] = [];
  const leaveOut: LeaveOut = (name) => leftOut.push(name);
  const sound = {
    own: checkedOwn(own, leaveOut, "series.own"),
    fetched: checkedFetched(fetched, leaveOut, "series.fetched"),
  };
  return leftOut.length > 0 ? { ...sound, leftOut } : sound;
}
