/** What a user draws over a chart: levels, bands and events. Kept with the chart, in the grid and in files. */

/** A number, or the cell that holds it, as a formula that names nothing else: "=Inputs!B4", "=Silver_exit". */
type Amount = number | string;

/** All along the chart, at a value. */
interface Level<Kept> {
  readonly kind: "level";
  readonly value: Kept;
  readonly text: string;
}

/** All along the chart, between two values. */
interface Band<Kept> {
  readonly kind: "band";
  readonly from: Kept;
  readonly to: Kept;
  readonly text: string;
}

/** From top to bottom: at a number or day of the horizontal axis, or at one of its words. */
interface Event {
  readonly kind: "event";
  readonly at: number | string;
  readonly text: string;
}

export type Annotation = Level<Amount> | Band<Amount> | Event;

/** With the numbers that its cells hold. */
export type DrawnAnnotation = Level<number> | Band<number> | Event;

export const mostAnnotations = 50;
const longestText = 200;
/** A sheet's name has 31 letters, each of which may be an apostrophe that is written twice. */
const longestFormula = 300;

const isFields = (given: unknown): given is Record<string, unknown> =>
  typeof given === "object" && given !== null && !Array.isArray(given);
const isNumber = (given: unknown): given is number => typeof given === "number" && Number.isFinite(given);
const isAmount = (given: unknown): given is Amount =>
  isNumber(given) || (typeof given === "string" && given.startsWith("=") && given.length <= longestFormula);

function annotation<Kept>(
  given: unknown,
  isKept: (amount: unknown) => amount is Kept,
): (Level<Kept> | Band<Kept> | Event)[] {
  if (!isFields(given) || typeof given.text !== "string") return [];
  const text = given.text.slice(0, longestText);
  const { kind, value, from, to, at } = given;
  if (kind === "level" && isKept(value)) return [{ kind, value, text }];
  if (kind === "band" && isKept(from) && isKept(to)) return [{ kind, from, to, text }];
  if (kind === "event" && (isNumber(at) || typeof at === "string")) return [{ kind, at, text }];
  return [];
}

const listIn = (given: unknown): readonly unknown[] => (Array.isArray(given) ? given.slice(0, mostAnnotations) : []);

/** Those of a chart that comes out of a file, whatever stands there. */
export const annotationsIn = (given: unknown): readonly Annotation[] =>
  listIn(given).flatMap((each) => annotation(each, isAmount));

/** Those that can be drawn: without a number there is no line, never another one. */
export const drawnIn = (given: unknown): readonly DrawnAnnotation[] =>
  listIn(given).flatMap((each) => annotation(each, isNumber));

/** The same with other amounts; whatever else stands there stays. */
export const withAmounts = (given: unknown, amountOf: (amount: unknown) => unknown): unknown =>
  Array.isArray(given)
    ? listIn(given).map((each) => {
        if (!isFields(each)) return each;
        if (each.kind === "level") return { ...each, value: amountOf(each.value) };
        return each.kind === "band" ? { ...each, from: amountOf(each.from), to: amountOf(each.to) } : each;
      })
    : given;

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
