/** How fresh a series is, in the user's words: the status of META. */
import { serialToIso } from "../../cells/serialDates";
import { say } from "../../language/language";
import { isDue } from "../../series/memory/staleness";
import { readableMoment } from "../../series/moment";
import { type Series, spanOf } from "../../series/series";
import { archived, due, failed, fresh, fromSnapshot, known, made, own, vintage } from "./texts";

function freshness(series: Series): string {
  const { kind, failure, frequency, checked, retrieved, asOf, whole } = series;
  if (kind === "own") return say(own);
  if (kind === "archived") return say(archived, { last: spanOf(series)?.last ?? "–" });
  if (kind === "made") return say(made);
  if (failure)
    return say(failed, {
      at: readableMoment(failure.at),
      reason: say(failure.text),
      retrieved: retrieved === undefined ? "–" : serialToIso(retrieved),
    });
  const since = checked ?? "";
  // What was known on a past day does not grow old.
  if ((whole ?? { asOf }).asOf !== undefined) return say(vintage, { day: serialToIso(asOf as number) });
  return say(isDue(frequency, since) ? due : fresh, { checked: readableMoment(since) });
}

export function statusOf(series: Series): string {
  const { snapshot } = series;
  const state = freshness(series);
  const status = snapshot === undefined ? state : say(fromSnapshot, { taken: readableMoment(snapshot), status: state });
  if (series.asOf === undefined) return status;
  return say(known, { status, day: serialToIso(series.asOf) });
}
