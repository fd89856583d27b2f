/** A series before it is read into a cell: made-up ones come from the page itself, all others through the gateway. */
import { today } from "../../../cells/calendar";
import type { Text } from "../../../language/language";
import { Told } from "../../../language/told";
import type { Failure, FetchedSeries } from "../../../series/delivery";
import { sample } from "../../../series/local/sample";
import { idOf, type OwnSeries } from "../../../series/own/ownSeries";
import { noSuchSample } from "../../texts/finderTexts";
import { reasonTexts } from "../../texts/reasonTexts";

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

export interface PreviewOutcome {
  readonly series?: Previewed;
  readonly failure?: Failure;
}

const providerOf = (id: string) => id.slice(0, id.indexOf(":")).trim().toUpperCase();

export function isMade(id: string): boolean {
  return providerOf(id) === sample.id;
}

export function madePreview(id: string): PreviewOutcome {
  const code = id
    .slice(id.indexOf(":") + 1)
    .trim()
    .toUpperCase();
  const made = sample.read(code, today());
  if (!made)
    return { failure: { kind: "notFound", text: noSuchSample(code, sample.codes), at: new Date().toISOString() } };
  const { title, unit, scale, frequency, observations, warnings } = made;
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
      licence: sample.licence,
      made: true,
    },
  };
}

const noText: Text = { en: "", tw: "", cn: "" };

/** One of the user's own. */
export function ownPreview(own: OwnSeries): PreviewOutcome {
  const { title, unit, scale, frequency, source, observations } = own;
  const facts = { title, unit, scale, frequency, source, observations };
  return {
    series: { ...facts, id: idOf(own), url: "", licence: noText, warnings: [], made: false },
  };
}

/** What the functions remember of it already, without asking anyone. */
export function rememberedPreview(id: string): PreviewOutcome | undefined {
  const known = globalThis.marketbook?.fetched?.find({ id });
  if (!known?.series) return undefined;
  return { series: { ...known.series, made: false }, ...(known.failure ? { failure: known.failure } : {}) };
}

/** Through the gateway, which asks the publisher only for what it has never had. */
export async function fetchedPreview(id: string): Promise<PreviewOutcome> {
  const fetched = globalThis.marketbook?.fetched;
  if (!fetched) throw new Told(reasonTexts.noFunctions);
  const [delivery] = await fetched.ask([{ id }], "missing");
  if (!delivery) throw new Told(reasonTexts.noAnswer);
  const { series, failure } = delivery;
  return { ...(series ? { series: { ...series, made: false } } : {}), ...(failure ? { failure } : {}) };
}
