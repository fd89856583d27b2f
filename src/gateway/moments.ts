/** The clock: moments as milliseconds since 1970, days as Excel serials. A day begins and ends at midnight UTC. */
import { isoToSerial, timeOfSerial } from "../cells/serialDates";

export const dayStart = (day: number): number => timeOfSerial(day);

export const dayEnd = (day: number): number => dayStart(day + 1) - 1;

export const isoOf = (moment: number): string => new Date(moment).toISOString();

export function dayOf(moment: number): number {
  return isoToSerial(isoOf(moment).slice(0, 10)) as number;
}

/** How far two clocks may be apart and both be right, milliseconds: a quarter of an hour, as an answer may come out of a cache. */
export const clockTolerance = 15 * 60_000;

/** What depends on time and chance, so that tests decide both. */
export interface Time {
  /** The clock on the wall; it may be set back. */
  now(): number;
  /** Milliseconds that only ever grow. */
  ticks(): number;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 to 1. */
  random(): number;
}

export const realTime: Time = {
  now: Date.now,
  ticks: () => performance.now(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};
