/** Moments as ISO 8601 text in UTC, and as Excel serials with a time of day. */
import { isoToSerial, serialOfTime } from "../cells/serialDates";

/** The serial of "2026-01-31T08:15:00Z" or "2026-01-31"; undefined for other text. A time without a zone is not taken for UTC: its day alone counts. */
export function serialOfMoment(text: string): number | undefined {
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(text)) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : serialOfTime(time);
  }
  return /^\d{4}-\d{2}-\d{2}\b/.test(text) ? isoToSerial(text.slice(0, 10)) : undefined;
}

/** "2026-01-31 08:15 UTC" */
export function readableMoment(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
