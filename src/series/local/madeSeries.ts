/** The made-up series, which are generated here and asked of nobody. */
import { today } from "../../cells/calendar";
import { SourceFault } from "../../publishers/sourceFault";
import type { Series } from "../series";
import { sample } from "./sample";

/** Of one day: tomorrow there is one observation more. */
const made = new Map<string, { readonly day: number; readonly series: Series }>();

/** Undefined when there is none of that name. */
export function madeSeries(code: string): Series | undefined {
  const day = today();
  const known = made.get(code);
  if (known?.day === day) return known.series;
  try {
    const { title, unit, scale, frequency, aggregation, observations } = sample.read({ code, today: day });
    const facts = { title, unit, scale, frequency, aggregation, observations, source: sample.name };
    const series: Series = {
      ...facts,
      id: `${sample.id}:${code}`,
      kind: "made",
      url: "",
      licence: sample.licence.terms,
    };
    made.set(code, { day, series });
    return series;
  } catch (thrown) {
    if (thrown instanceof SourceFault && thrown.kind === "notFound") return undefined;
    throw thrown;
  }
}
