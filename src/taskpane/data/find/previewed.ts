/** A series before it is read into a cell: made-up ones come from the page itself, all others through the gateway. */
import { today } from "../../../cells/calendar";
import { SourceFault } from "../../../publishers/sourceFault";
import type { Failure, FetchedSeries } from "../../../series/delivery";
import { sample } from "../../../series/local/sample";

export type Previewed = Pick<
  FetchedSeries,
  "title" | "unit" | "scale" | "frequency" | "source" | "url" | "licence" | "observations" | "warnings"
> & {
  readonly id: string;
  readonly updated?: string | undefined;
  /** Undefined for what was never fetched. */
  readonly retrieved?: string;
  readonly made: boolean;
};

export interface Outcome {
  readonly series?: Previewed;
  readonly failure?: Failure;
}

const providerOf = (id: string) => id.slice(0, id.indexOf(":")).trim().toUpperCase();

export function isMade(id: string): boolean {
  return providerOf(id) === sample.id;
}

export function madePreview(id: string): Outcome {
  const code = id
    .slice(id.indexOf(":") + 1)
    .trim()
    .toUpperCase();
  try {
    const { title, unit, scale, frequency, observations, warnings } = sample.read({ code, today: today() });
    return {
      series: {
        id: `${sample.id}:${code}`,
        title,
        unit,
        scale,
        frequency,
        observations,
        warnings,
        source: sample.name,
        url: "",
        licence: sample.licence.terms,
        made: true,
      },
    };
  } catch (thrown) {
    if (!(thrown instanceof SourceFault)) throw thrown;
    return { failure: { kind: thrown.kind, text: thrown.text, at: new Date().toISOString() } };
  }
}

/** What the functions remember of it already, without asking anyone. */
export function rememberedPreview(id: string): Outcome | undefined {
  const known = globalThis.marketbook?.fetched?.find({ id });
  if (!known?.series) return undefined;
  return { series: { ...known.series, made: false }, ...(known.failure ? { failure: known.failure } : {}) };
}

/** Through the gateway, which asks the publisher only for what it has never had. */
export async function fetchedPreview(id: string): Promise<Outcome> {
  const fetched = globalThis.marketbook?.fetched;
  if (!fetched) throw new Error("The functions are not loaded.");
  const [delivery] = await fetched.ask([{ id }], "missing");
  if (!delivery) throw new Error("The gateway gave no answer.");
  const { series, failure } = delivery;
  return { ...(series ? { series: { ...series, made: false } } : {}), ...(failure ? { failure } : {}) };
}
