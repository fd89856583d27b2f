/** What stands before or after a delimiter. */
import { type Scalar, unmarked, type Value } from "../../compiler/values";
import { anything, cellsOf, number, optional, range, text, whole } from "../arguments";
import { type Argument, type Builtin, builtin, type Outcome } from "../builtin";
import { refuse } from "../refusal";

interface Found {
  readonly start: number;
  readonly end: number;
}

/** All places of any of the delimiters, from the left; the longer one where two begin together. */
function placesOf(given: string, delimiters: readonly string[], anyCase: boolean): Found[] {
  const fold = (each: string) => (anyCase ? each.toLowerCase() : each);
  const searched = fold(given);
  const wanted = delimiters.map(fold).sort((a, b) => b.length - a.length);
  const places: Found[] = [];
  for (let at = 0; at < searched.length; ) {
    const found = wanted.find((each) => each !== "" && searched.startsWith(each, at));
    if (found === undefined) {
      at++;
      continue;
    }
    places.push({ start: at, end: at + found.length });
    at += found.length;
  }
  return places;
}

/** The delimiter that counts; the text's far end may stand for one more. */
function chosenPlace(
  given: string,
  delimiter: Value,
  wanted: number | undefined,
  mode: number,
  end: number,
): Found | undefined {
  const instance = wanted ?? 1;
  if (instance === 0) refuse("#VALUE!", "outside", { argument: "instance_num" });
  if (![0, 1].includes(mode)) refuse("#VALUE!", "outside", { argument: "match_mode" });
  if (![0, 1].includes(end)) refuse("#VALUE!", "outside", { argument: "match_end" });
  const delimiters = cellsOf(delimiter).map(({ value }) => unmarked(String(value ?? "")));
  // Where an instance is given, Excel asks first whether one can be there at all.
  if (wanted !== undefined && given !== "" && delimiters.every((each) => each.length > given.length))
    refuse("#VALUE!", "outside", { argument: "delimiter" });
  // Nothing is found at once, on the side from which the search begins.
  if (delimiters.includes("")) return instance > 0 ? { start: 0, end: 0 } : { start: given.length, end: given.length };
  const places = placesOf(given, delimiters, mode === 1);
  const far = instance > 0 ? { start: given.length, end: given.length } : { start: 0, end: 0 };
  if (end === 1) instance > 0 ? places.push(far) : places.unshift(far);
  return places.at(instance > 0 ? instance - 1 : instance);
}

function floored(name: "instance_num"): Argument<number> {
  const { read, ...rest } = number(name);
  return { ...rest, read: (given, around) => Math.floor(read(given, around)) };
}

const args = [
  text("text"),
  range("delimiter"),
  // Excel cuts it downwards: −1.6 is the second from the end.
  optional(floored("instance_num"), undefined),
  optional(whole("match_mode"), 0),
  optional(whole("match_end"), 0),
  optional(anything("if_not_found"), undefined),
] as const;

/** A blank cell in the place of what is not found is an empty text. */
function instead(given: Scalar | undefined): Outcome {
  if (given === undefined) return refuse("#N/A", "notFound");
  return given.value === null || given.value === undefined ? "" : given;
}

export const delimiterFunctions: readonly Builtin[] = [
  builtin(
    "TEXTBEFORE",
    { en: "The text before a delimiter.", tw: "分隔符號之前的文字。", cn: "分隔符之前的文本。" },
    args,
    (given, delimiter, instance, mode, end, otherwise) => {
      const place = chosenPlace(given, delimiter, instance, mode, end);
      return place ? given.slice(0, place.start) : instead(otherwise);
    },
  ),
  builtin(
    "TEXTAFTER",
    { en: "The text after a delimiter.", tw: "分隔符號之後的文字。", cn: "分隔符之后的文本。" },
    args,
    (given, delimiter, instance, mode, end, otherwise) => {
      const place = chosenPlace(given, delimiter, instance, mode, end);
      return place ? given.slice(place.end) : instead(otherwise);
    },
  ),
];
