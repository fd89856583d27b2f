/**
 * The formulas of a claim: what is printed, what is rebuilt, the verdict, its reason and what happened since. A verdict is
 * the worst thing first: an error in an input, a figure or series that is not there, an assumption that is still ours, then the
 * test. The function VERDICT has the same rule (functions/performance/verdict.ts; its test compares them).
 */
import { arithmeticNoise, halfUnit } from "../../cells/agreement";
import type { Language } from "../../language/language";
import { standings, verdicts } from "../../language/verdicts";
import type { Phrase, Template, TemplateClaim, Verdict } from "../../templates/template";
import { documentOfRow } from "./claimNames";
import { type Dependence, dependenceOf, givenByName } from "./dependence";
import { undecidedSeries } from "./modes";
import { statusName } from "./standings";
import { needs, outcomes, partMarks, phraseOf } from "./texts";

/** Addresses of the claim's own cells. */
export interface ClaimPlace {
  readonly printed: string;
  readonly rebuilt: string;
  readonly verdict: string;
  readonly outcomeFigure: string;
  readonly outcomeDay: string;
}

export interface ClaimFormulas {
  /** A number, words, or a formula that shows a range; undefined where nothing is printed. */
  readonly printed: string | number | undefined;
  readonly rebuilt: string;
  readonly difference: string | undefined;
  readonly verdict: string;
  readonly why: string;
  readonly outcome?: { readonly word: string; readonly figure: string; readonly day: string };
  readonly readsSeries: boolean;
}

const isRange = (printed: TemplateClaim["printed"]): printed is readonly [number, number] => Array.isArray(printed);

export const isFormula = (rebuilt: Phrase): rebuilt is string => typeof rebuilt === "string" && rebuilt.startsWith("=");

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

/** A condition of a book in cells: its words stand for them, outside texts. */
function inCells(condition: string, cells: Readonly<Record<string, string>>): string {
  return condition
    .split(/("(?:[^"]|"")*")/)
    .map((piece, index) =>
      index % 2 === 1 ? piece : piece.replace(/\b(rebuilt|printed|figure|low|high)\b/g, (word) => cells[word] ?? word),
    )
    .join("");
}

/** The test that a decided claim passes or fails; undefined for what is worked out. */
function testOf({ printed, within, holds }: TemplateClaim, place: ClaimPlace): string | undefined {
  const [low, high] = isRange(printed) ? printed.map(String) : [];
  const cells = { rebuilt: place.rebuilt, printed: place.printed, ...(low && high ? { low, high } : {}) };
  if (holds !== undefined) return inCells(holds, cells);
  const { rebuilt } = place;
  const slack = (end: string, tolerance: number) => `(${tolerance}+${arithmeticNoise}*ABS(${end}))`;
  if (isRange(printed)) {
    const tolerance = within ?? halfUnit(...printed);
    return `AND(${rebuilt}>=${low}-${slack(`${low}`, tolerance)},${rebuilt}<=${high}+${slack(`${high}`, tolerance)})`;
  }
  if (printed === null) return undefined;
  if (typeof printed === "number")
    return `ABS(${rebuilt}-${place.printed})<=${slack(place.printed, within ?? halfUnit(printed))}`;
  return `${rebuilt}=${place.printed}`;
}

/** `inBook`: whether the book's own names stand beside the formulas; elsewhere the reason names all series of a claim. */
export function claimFormulas(
  template: Template,
  language: Language,
  inBook = true,
): (claim: TemplateClaim, place: ClaimPlace) => ClaimFormulas {
  const dependence = dependenceOf(template);
  return (claim, place) => {
    const formula = isFormula(claim.rebuilt) ? claim.rebuilt : "";
    const keys = dependence.series(formula);
    const undecided = undecidedSeries(template, keys);
    return {
      printed: printedCell(claim, language),
      rebuilt: rebuiltCell(claim, undecided, language),
      difference:
        isFormula(claim.rebuilt) && typeof claim.printed === "number"
          ? `=IF(ISNUMBER(${place.rebuilt}),${place.rebuilt}-${place.printed},"")`
          : undefined,
      verdict: verdictFormula(template, dependence, claim, place, language, undecided),
      why: whyFormula(template, claim, keys, place, language, inBook),
      outcome: outcomeOf(template, dependence, claim, place, language),
      readsSeries: keys.length > 0,
    };
  };
}

function printedCell({ printed, format }: TemplateClaim, language: Language): string | number | undefined {
  if (printed === null) return undefined;
  if (typeof printed === "number") return printed;
  if (isRange(printed)) {
    const shown = printed.map((end, index) => {
      // "10–15%": the sign stands once.
      if (format?.endsWith("%") && index === 0) return `TEXT(${end}*100,${quoted(format.slice(0, -1))})`;
      return format ? `TEXT(${end},${quoted(format)})` : String(end);
    });
    return `=${shown.join('&"–"&')}`;
  }
  return phraseOf(printed, language);
}

function rebuiltCell({ rebuilt }: TemplateClaim, undecided: string | undefined, language: Language): string {
  if (!isFormula(rebuilt)) return phraseOf(rebuilt, language);
  return undecided ? `=IF(${undecided},"",IFERROR(${rebuilt.slice(1)},""))` : rebuilt;
}

/** Each input's error, whether it is one cell or a table. */
const erroneous = (dependence: Dependence, formula: string) =>
  dependence
    .inputs(formula)
    .map((given) => ("value" in given ? `ISERROR(${given.name})` : `SUM(ISERROR(${given.name})*1)>0`));

function verdictFormula(
  template: Template,
  dependence: Dependence,
  claim: TemplateClaim,
  place: ClaimPlace,
  language: Language,
  undecided: string | undefined,
): string {
  const word = (verdict: Verdict) => quoted(verdicts[verdict][language]);
  const test = testOf(claim, place);
  const given = givenByName(template);
  const decided = test ? `IF(${test},${word("reproduced")},${word("not reproduced")})` : word("worked out");
  const { printed, holds } = claim;
  const onlyWords = holds === undefined && printed !== null && typeof printed !== "number" && !isRange(printed);
  // A figure beside printed words is neither: nothing says how they would agree.
  const judged = onlyWords ? `IF(ISTEXT(${place.rebuilt}),${decided},${word("worked out")})` : decided;
  const faults = [`ISERROR(${place.rebuilt})`, ...erroneous(dependence, isFormula(claim.rebuilt) ? claim.rebuilt : "")];
  const assumed = claim.awaits.map(
    (name) => `${statusName(given.get(name)?.name ?? name)}=${quoted(standings.assumption[language])}`,
  );
  const steps = [
    [`OR(${faults.join(",")})`, word("error")],
    [undecided ? `OR(${undecided},${place.rebuilt}="")` : `${place.rebuilt}=""`, word("needs data")],
    ...(assumed.length > 0 ? [[`OR(${assumed.join(",")})`, word("needs an input")]] : []),
  ];
  const first = steps.reduceRight((rest, [condition, then]) => `IF(${condition},${then},${rest})`, judged);
  return `=IFERROR(${first},${word("error")})`;
}

function whyFormula(
  template: Template,
  claim: TemplateClaim,
  keys: readonly string[],
  place: ClaimPlace,
  language: Language,
  inBook: boolean,
): string {
  const reason = (verdict: Verdict) => quoted(reasonOf(template, claim, keys, verdict, language));
  const when = (verdict: Verdict, otherwise: string) =>
    `IF(${place.verdict}=${quoted(verdicts[verdict][language])},${reason(verdict)},${otherwise})`;
  const rest = reason("reproduced");
  const toBring = inBook ? missingData(template, claim, keys, language) : reason("needs data");
  const onData =
    keys.length > 0 ? `IF(${place.verdict}=${quoted(verdicts["needs data"][language])},${toBring},${rest})` : rest;
  const onInput = claim.awaits.length > 0 ? when("needs an input", onData) : onData;
  return onInput === '""' ? "" : onInput === rest ? (claim.why?.[language] ?? "") : `=${onInput}`;
}

/** Of several series those alone that are not there; all of them where each is there and none fits. */
function missingData(template: Template, claim: TemplateClaim, keys: readonly string[], language: Language): string {
  const all = quoted(reasonOf(template, claim, keys, "needs data", language));
  const series = template.series.filter(({ key }) => keys.includes(key));
  if (series.length < 2) return all;
  const [before = "", after = ""] = needs.data[language].split("{what}");
  const missing = series.map(
    ({ key, label }) => `IF(${undecidedSeries(template, [key])},${quoted(label[language])},"")`,
  );
  const listed = `TEXTJOIN(${quoted(partMarks.semicolon[language])},TRUE,${missing.join(",")})`;
  const end = after === "" ? "" : `&${quoted(after)}`;
  return `IF(${undecidedSeries(template, keys)},${quoted(before)}&${listed}${end},${all})`;
}

/** Why a claim is judged as it is: what an open one needs, else what its author says; "" where nobody says anything. */
export function reasonOf(
  template: Template,
  { awaits, why }: TemplateClaim,
  keys: readonly string[],
  verdict: Verdict,
  language: Language,
): string {
  const listed = (labels: readonly string[]) => [...new Set(labels)].join(partMarks.semicolon[language]);
  if (verdict === "needs data" && keys.length > 0) {
    const labels = template.series.filter(({ key }) => keys.includes(key)).map(({ label }) => label[language]);
    return needs.data[language].replace("{what}", listed(labels));
  }
  if (verdict === "needs an input" && awaits.length > 0) {
    const given = givenByName(template);
    const labels = awaits.map((name) => given.get(name)?.label[language] ?? name);
    return needs.input[language].replace("{what}", listed(labels));
  }
  return why?.[language] ?? "";
}

/** Days are compared as serials: the outcome of a claim is of a day after the document's. */
function outcomeOf(
  template: Template,
  dependence: Dependence,
  { row, outcome }: TemplateClaim,
  place: ClaimPlace,
  language: Language,
): ClaimFormulas["outcome"] {
  if (!outcome) return undefined;
  const undecided = undecidedSeries(template, dependence.series(outcome.figure));
  const there = (formula: string) =>
    undecided ? `=IF(${undecided},"",IFERROR(${formula.slice(1)},""))` : `=IFERROR(${formula.slice(1)},"")`;
  const { outcomeFigure: figure, outcomeDay: day } = place;
  const number = documentOfRow(row);
  const written = template.documents.find((each) => each.number === number)?.day ?? "";
  const [year, month, dayOfMonth] = written.split("-").map(Number);
  const word = (key: keyof typeof outcomes) => quoted(outcomes[key][language]);
  const holds = inCells(outcome.holds, { figure, printed: place.printed });
  const judged = `IF(${holds},${word("true")},${word("false")})`;
  return {
    figure: there(outcome.figure),
    day: there(outcome.day),
    word: `=IFERROR(IF(OR(${figure}="",${day}="",${day}<=DATE(${year},${month},${dayOfMonth})),${word("open")},${judged}),${word("open")})`,
  };
}
