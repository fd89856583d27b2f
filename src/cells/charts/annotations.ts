/** What a user draws over a chart: levels, bands and events. Kept with the chart, in the grid and in files. */

/** All along the chart, at a value. */
interface Level {
  readonly kind: "level";
  readonly value: number;
  readonly text: string;
}

/** All along the chart, between two values. */
interface Band {
  readonly kind: "band";
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** From top to bottom: at a number or day of the horizontal axis, or at one of its words. */
interface Event {
  readonly kind: "event";
  readonly at: number | string;
  readonly text: string;
}

export type Annotation = Level | Band | Event;

export const mostAnnotations = 50;
const longestText = 200;

const isFields = (given: unknown): given is Record<string, unknown> =>
  typeof given === "object" && given !== null && !Array.isArray(given);
const isNumber = (given: unknown): given is number => typeof given === "number" && Number.isFinite(given);

function annotation(given: unknown): Annotation[] {
  if (!isFields(given) || typeof given.text !== "string") return [];
  const text = given.text.slice(0, longestText);
  const { kind, value, from, to, at } = given;
  if (kind === "level" && isNumber(value)) return [{ kind, value, text }];
  if (kind === "band" && isNumber(from) && isNumber(to)) return [{ kind, from, to, text }];
  if (kind === "event" && (isNumber(at) || typeof at === "string")) return [{ kind, at, text }];
  return [];
}

/** Those of a chart that comes out of a file, whatever stands there. */
export const annotationsIn = (given: unknown): readonly Annotation[] =>
  Array.isArray(given) ? given.slice(0, mostAnnotations).flatMap(annotation) : [];

/** The document's own figures and what a user names stand out from what is calculated. */
export const levelColour = "#242424";
export const bandColour = "#616161";
export const eventColour = "#616161";

/**
 * Where an event stands among the labels of an axis that counts them: the word that it names, or the last number or day
 * that is not after it; undefined where it is before all of them or there is none such.
 */
export function placeAmong(at: number | string, labels: readonly unknown[]): number | undefined {
  if (typeof at === "string") {
    const found = labels.findIndex((label) => String(label ?? "") === at);
    return found < 0 ? undefined : found;
  }
  let best: { readonly index: number; readonly label: number } | undefined;
  let last = Number.NEGATIVE_INFINITY;
  for (const [index, label] of labels.entries()) {
    if (typeof label !== "number") continue;
    last = Math.max(last, label);
    if (label <= at && !(best && best.label > label)) best = { index, label };
  }
  return at > last && best?.label !== at ? undefined : best?.index;
}
