/** What an analysis will bring, before it is inserted. */
import { serialToIso } from "../../cells/serialDates";
import { say, type Text } from "../../language/language";
import { date, share, year } from "../../language/units";
import { verdicts } from "../../language/verdicts";
import type { OwnSeries } from "../../series/own/ownSeries";
import { idOf } from "../../series/own/ownSeries";
import type { InputTable, Phrase, Template, TemplateClaim, TemplateInput, Verdict } from "../../templates/template";
import type { OutcomeWord, ShippedBook, ShippedClaim } from "../../workbook/board/shipped";
import { dependenceOf } from "../../workbook/layout/dependence";
import { outcomes } from "../../workbook/layout/texts";
import { type Child, element } from "../dom/element";
import { showFormatted } from "../numbers";
import { sayPhrase } from "../phrase";
import { analysesTexts } from "../texts/analysesTexts";
import type { StandingOutcome, StandingVerdict } from "./standingVerdicts";

function fact(label: string, figure: string, standing?: TemplateInput["standing"], origin?: Phrase): HTMLElement {
  return element(
    "li",
    { class: "fact" },
    element("span", {}, label),
    element("span", { class: "figure" }, figure),
    origin !== undefined &&
      element(
        "span",
        { class: "under quiet" },
        standing === "assumption" && element("span", { class: "badge assumed" }, say(analysesTexts.assumed)),
        standing === "document" ? say(analysesTexts.row, { row: sayPhrase(origin) }) : sayPhrase(origin),
      ),
  );
}

const isUnit = (unit: Phrase, { en }: Text) => (typeof unit === "string" ? unit : unit.en) === en;

/** Text has no unit; a percent sign already says that it is a share, and a year says itself. */
const saysItself = (figure: string, unit: Phrase) =>
  (isUnit(unit, share) && figure.endsWith("%")) || isUnit(unit, year) || isUnit(unit, date);

function figureWithUnit(figure: string, unit: Phrase): string {
  return saysItself(figure, unit) ? figure : `${figure} ${sayPhrase(unit)}`.trim();
}

function withUnit(value: number | string, format: string | undefined, unit: Phrase): string {
  const figure = showFormatted(value, format);
  return typeof value === "string" ? figure : figureWithUnit(figure, unit);
}

/** What a document prints, in the form of its cell but without decimals that it does not print: "1470", not "1470.0". */
const asPrinted = (value: number, format: string | undefined) =>
  showFormatted(value, format)
    .replace(/(\.\d*?)0+(?=\D*$)/, "$1")
    .replace(/\.(?=\D*$)/, "");

function inputFact({ label, value, format, unit, standing, origin }: TemplateInput): HTMLElement {
  return fact(say(label), withUnit(value, format, unit), standing, origin);
}

function tableFact({ label, rows, columns, unit, standing, origin }: InputTable): HTMLElement {
  const size = say(analysesTexts.table, { rows: rows.length, columns: columns.length });
  return fact(say(label), `${size} ${sayPhrase(unit)}`.trim(), standing, origin);
}

function group(heading: Text, facts: readonly HTMLElement[]): Child[] {
  return [element("h4", { class: "group" }, say(heading)), element("ul", { class: "facts" }, ...facts)];
}

export function inputFacts(template: Template): Child[] {
  return template.inputs.flatMap(({ heading, inputs, tables }) =>
    group(heading, [...inputs.map(inputFact), ...tables.map(tableFact)]),
  );
}

export function lineFacts(template: Template): Child[] {
  return template.blocks.flatMap(({ heading, lines, charts }) => [
    ...group(
      heading,
      lines.map(({ label, unit }) => fact(say(label), sayPhrase(unit))),
    ),
    ...charts.map(({ title }) => element("p", { class: "quiet" }, `${say(analysesTexts.chart)} ${say(title)}`)),
  ]);
}

/** What keeps a claim open when the analysis is inserted; how the others come out the sheet says. */
function openBadge(claim: TemplateClaim, readsSeries: boolean): HTMLElement | undefined {
  const text = readsSeries ? analysesTexts.needsData : claim.awaits.length > 0 && analysesTexts.needsInput;
  return text ? element("span", { class: "badge open" }, say(text)) : undefined;
}

function printedFact({ printed, format, unit }: TemplateClaim): string {
  if (printed === null) return say(analysesTexts.nothingPrinted);
  if (typeof printed === "number")
    return say(analysesTexts.printed, { value: figureWithUnit(asPrinted(printed, format), unit) });
  if (typeof printed === "string" || "en" in printed) return say(analysesTexts.printed, { value: sayPhrase(printed) });
  const [low, high] = printed;
  return say(analysesTexts.printed, {
    value: `${asPrinted(low, format)}–${figureWithUnit(asPrinted(high, format), unit)}`,
  });
}

/** A sign beside the word, so that no verdict hangs on its colour. */
const signs: Readonly<Record<Verdict, string>> = {
  "not reproduced": "✗",
  reproduced: "✓",
  "worked out": "=",
  "needs an input": "✎",
  "needs data": "…",
  error: "!",
};

function verdictBadge(verdict: Verdict): HTMLElement {
  const sign = element("span", { "aria-hidden": "true" }, `${signs[verdict]} `);
  return element("span", { class: `badge verdict ${verdict.replaceAll(" ", "-")}` }, sign, say(verdicts[verdict]));
}

/** How claims stand in the workbook, and how one gets to the cell that decides. */
export interface Standing {
  readonly verdicts: ReadonlyMap<TemplateClaim, StandingVerdict>;
  readonly goTo: (reference: string) => void;
  /** How they come out when the analysis is first opened: what is said while it is not in the workbook. */
  readonly shipped: ShippedBook | undefined;
}

const outcomeSigns: Readonly<Record<OutcomeWord, string>> = { true: "✓", false: "✗", open: "…" };
const outcomeLooks: Readonly<Record<OutcomeWord, string>> = { true: "came-true", false: "did-not", open: "not-yet" };

/** The outcome as shipped, for an analysis that is not in the workbook, in the words and formats of its sheet. */
function shippedOutcome({ outcome }: TemplateClaim, shipped: ShippedClaim | undefined): StandingOutcome | undefined {
  const found = shipped?.outcome;
  if (!found) return undefined;
  const { word, figure, day } = found;
  const shown = figure === null ? "" : showFormatted(figure, outcome?.format);
  return { word, figure: shown, day: day === null ? "" : serialToIso(day) };
}

/** What became of a claim about the future: the word with sign and colour, and the figure and day that decided it. */
function outcomeFact({ outcome }: TemplateClaim, found: StandingOutcome | undefined): Child {
  if (!found) return undefined;
  const { word, figure, day } = found;
  const sign = element("span", { "aria-hidden": "true" }, `${outcomeSigns[word]} `);
  const facts = [figure && figureWithUnit(figure, outcome?.unit ?? ""), day].filter(Boolean);
  return element(
    "span",
    { class: "under quiet" },
    element("span", {}, say(analysesTexts.sinceThen)),
    element("span", { class: `badge verdict ${outcomeLooks[word]}` }, sign, say(outcomes[word])),
    word !== "open" && element("span", {}, facts.join(" · ")),
  );
}

function claimFact(
  claim: TemplateClaim,
  readsSeries: boolean,
  { verdicts: standing, goTo }: Standing,
  shipped: ShippedClaim | undefined,
): HTMLElement {
  const stands = standing.get(claim);
  const verdict = (stands ?? shipped)?.verdict;
  const cell = stands?.decidedAt ?? "";
  return element(
    "li",
    { class: "fact wide" },
    element("span", {}, say(claim.claim)),
    element(
      "span",
      { class: "under quiet" },
      verdict ? verdictBadge(verdict) : openBadge(claim, readsSeries),
      element("span", {}, printedFact(claim)),
      element("span", {}, say(analysesTexts.row, { row: claim.row })),
      stands &&
        element(
          "button",
          {
            type: "button",
            class: "link mono",
            "data-key": `decides-${claim.row}-${sayPhrase(claim.part ?? "")}`,
            "aria-label": say(analysesTexts.decidedAt, { cell }),
            onclick: () => goTo(cell),
          },
          cell,
        ),
    ),
    stands && element("span", { class: "under quiet" }, stands.reason),
    outcomeFact(claim, stands ? stands.outcome : shippedOutcome(claim, shipped)),
  );
}

export function claimFacts(template: Template, standing: Standing): Child[] {
  const { series } = dependenceOf(template);
  const readsSeries = ({ rebuilt }: TemplateClaim) => typeof rebuilt === "string" && series(rebuilt).length > 0;
  const hint = standing.verdicts.size > 0 ? analysesTexts.standsHint : analysesTexts.checkedHint;
  return [
    element("p", { class: "quiet" }, say(hint)),
    element(
      "ul",
      { class: "facts" },
      ...template.claims.map((claim, index) =>
        claimFact(claim, readsSeries(claim), standing, standing.shipped?.claims[index]),
      ),
    ),
  ];
}

/** The user's series that the analysis reads, and which of them are there; each leads to the place where it is brought. */
export function seriesFacts(
  template: Template,
  present: readonly OwnSeries[],
  open: (name: string) => void,
): HTMLElement | undefined {
  const own = template.series.flatMap(({ mine }) => (mine ? [mine] : []));
  if (own.length === 0) return undefined;
  const there = new Set(present.map((series) => idOf(series).toUpperCase()));
  return element(
    "div",
    {},
    element("h3", { class: "section" }, say(analysesTexts.reads)),
    element(
      "ul",
      { class: "facts" },
      ...own.map((id) =>
        element(
          "li",
          { class: "fact" },
          element("button", { type: "button", class: "link mono", onclick: () => open(id.replace(/^FILE:/i, "")) }, id),
          there.has(id.toUpperCase())
            ? element("span", { class: "badge checked" }, say(analysesTexts.present))
            : element("span", { class: "badge open" }, say(analysesTexts.missing)),
        ),
      ),
    ),
  );
}
