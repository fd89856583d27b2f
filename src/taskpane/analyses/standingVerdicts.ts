/** How the claims of an inserted analysis stand in the workbook: the pane says what the sheet says. */
import { currentLanguage, type Text } from "../../language/language";
import { verdicts } from "../../language/verdicts";
import type { Template, TemplateClaim, Verdict } from "../../templates/template";
import type { OutcomeWord } from "../../workbook/board/shipped";
import {
  claimPartsName,
  claimRowsName,
  outcomeDaysName,
  outcomeFiguresName,
  outcomesName,
  verdictsName,
} from "../../workbook/layout/claimNames";
import { dependenceOf, lastDayName } from "../../workbook/layout/dependence";
import { outcomes, verdictMeanings } from "../../workbook/layout/texts";
import { isFormula, reasonOf } from "../../workbook/layout/verdicts";
import type { ShownCell, WorkbookPort } from "../../workbook/port";

/** What became of a claim about the future, as the sheet shows it. */
export interface StandingOutcome {
  readonly word: OutcomeWord;
  /** With the number format of its cell; "" while it is open. */
  readonly figure: string;
  readonly day: string;
}

export interface StandingVerdict {
  readonly verdict: Verdict;
  readonly outcome?: StandingOutcome | undefined;
  readonly reason: string;
  /** The cell that decides it: an input to give, a series to bring, the line that rebuilds the figure, or the verdict itself. */
  readonly decidedAt: string;
}

/** What the words of a cell stand for, in whatever language its sheet was laid. */
function meanings<Meaning extends string>(texts: Readonly<Record<Meaning, Text>>): ReadonlyMap<string, Meaning> {
  const all = Object.entries<Text>(texts) as [Meaning, Text][];
  return new Map(all.flatMap(([meaning, words]) => Object.values(words).map((word) => [word, meaning] as const)));
}

const verdictOf = meanings(verdicts);
const outcomeOf = meanings(outcomes);

/** The name of the cell on which the verdict turns; undefined where only the sheet of claims has it. */
function decidingName(template: Template, { awaits, rebuilt }: TemplateClaim, verdict: Verdict): string | undefined {
  const formula = isFormula(rebuilt) ? rebuilt : "";
  if (verdict === "needs an input") return awaits[0];
  if (verdict === "needs data") {
    const [key] = dependenceOf(template).series(formula);
    return key && lastDayName(template, key);
  }
  return /^=(\w+)$/.exec(formula)?.[1];
}

const spellings = (part: TemplateClaim["part"] = "") => (typeof part === "string" ? [part] : Object.values(part));

/** By claim; empty where the analysis is not in the workbook. A claim that the sheet does not have (an older one) is left out. */
export async function standingVerdicts(
  template: Template,
  port: WorkbookPort,
): Promise<ReadonlyMap<TemplateClaim, StandingVerdict>> {
  const columns = [
    claimRowsName(template),
    claimPartsName(template),
    verdictsName(template),
    outcomesName(template),
    outcomeFiguresName(template),
    outcomeDaysName(template),
  ];
  const shown = await port.shownIn(columns);
  const [rows = [], parts = [], cells = [], words = [], figures = [], days = []] = columns.map((name) =>
    shown.get(name),
  );
  const outcomeAt = (at: number): StandingOutcome | undefined => {
    const word = outcomeOf.get(words[at]?.shown ?? "");
    return word && { word, figure: figures[at]?.shown ?? "", day: days[at]?.shown ?? "" };
  };
  const found = new Map<
    TemplateClaim,
    { verdict: Verdict; outcome: StandingOutcome | undefined; cell: ShownCell; name: string | undefined }
  >();
  for (const claim of template.claims) {
    const at = rows.findIndex(
      ({ shown: row }, index) => row === claim.row && spellings(claim.part).includes(parts[index]?.shown ?? ""),
    );
    const cell = cells[at];
    const verdict = cell && verdictOf.get(cell.shown);
    if (verdict)
      found.set(claim, { verdict, outcome: outcomeAt(at), cell, name: decidingName(template, claim, verdict) });
  }
  const seriesDays = template.series.map(({ key }) => lastDayName(template, key));
  const names = [...new Set([...found.values()].flatMap(({ name }) => name ?? []).concat(seriesDays))];
  const places = names.length > 0 ? await port.shownIn(names) : new Map<string, readonly ShownCell[]>();
  const { series } = dependenceOf(template);
  const standing = [...found].map(([claim, { verdict, outcome, cell, name }]): [TemplateClaim, StandingVerdict] => {
    const read = isFormula(claim.rebuilt) ? series(claim.rebuilt) : [];
    // The sheet names those alone that are not there.
    const missing = read.filter((key) => places.get(lastDayName(template, key))?.[0]?.shown === "");
    const keys = missing.length > 0 ? missing : read;
    const language = currentLanguage();
    const reason = reasonOf(template, claim, keys, verdict, language) || verdictMeanings[verdict][language];
    const [first] = missing;
    const decidedBy = verdict === "needs data" && first ? lastDayName(template, first) : name;
    const decidedAt = (decidedBy && places.get(decidedBy)?.[0]?.address) || cell.address;
    return [claim, { verdict, outcome, reason, decidedAt }];
  });
  return new Map(standing);
}
