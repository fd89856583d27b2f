/**
 * What a reader of a book sees first: whose document, the question, the sentence that answers it, at most three large figures
 * with what each rests on, and how the claims came out. The first chart follows.
 */
import type { Language, Text } from "../../language/language";
import * as units from "../../language/units";
import { verdicts } from "../../language/verdicts";
import type { Phrase, Template, Verdict } from "../../templates/template";
import { answerFormula, figureText } from "./answer";
import { countFormula, isOwnBook, verdictsName } from "./claimNames";
import { countedFormula } from "./counted";
import type { Dependence } from "./dependence";
import { documentLine } from "./documents";
import { undecidedSeries } from "./modes";
import { ownName } from "./ownNames";
import type { SheetDraft } from "./sheetDraft";
import { restsOn } from "./standings";
import { headings, partMarks, phraseOf, scoreLine, sheetTitle, verdictSigns, verdictsOfSeveral } from "./texts";

/** Rows from zero. */
export const firstScreenRow = {
  title: 0,
  document: 1,
  question: 2,
  answer: 3,
  figure: 5,
  label: 6,
  restsOn: 7,
  score: 8,
} as const;

/** The first row below it. */
export const firstScreenRows = firstScreenRow.score + 1;

/** Where each large figure stands: what follows it in its row is empty, and leaves it room. */
export const headlineColumns = [0, 1, 4] as const;

/** Of the cell with the sentence. */
export const answerName = ({ prefix }: Pick<Template, "prefix">): string => `${prefix}answer`;

/** Kinds of bare numbers, which the label below tells better than a word behind the figure. */
const bare = [
  units.share,
  units.probability,
  units.count,
  units.score,
  units.index,
  units.ratio,
  units.correlation,
  units.slope,
  units.elasticity,
  units.year,
  units.date,
].map(({ en }) => en);

/** Units of thousand millions, which Chinese counts in hundred millions: what stands for "十億美元". */
const hundredMillions: ReadonlyMap<string, Text> = new Map([
  [units.billions.en, { en: "USD 100 m", tw: "億美元", cn: "亿美元" }],
  [units.billionsAYear.en, { en: "USD 100 m a year", tw: "億美元/年", cn: "亿美元/年" }],
]);

/** What tables below and charts count in, where the large figure and the sentence count as one says it in Chinese. */
function countedBelow(unit: Phrase, language: Language): string {
  const isSpoken = language !== "en" && hundredMillions.has(phraseOf(unit, "en"));
  return isSpoken ? { tw: "，下表以十億美元計", cn: "，下表以十亿美元计" }[language] : "";
}

/** A format with a digit less behind the point. */
const coarser = (format: string | undefined): string | undefined =>
  format
    ?.replace(/\.(0+)/, (_, digits: string) => (digits.length > 1 ? `.${digits.slice(1)}` : ""))
    .replace(/^0(?=$|\.)/, "#,##0");

/**
 * A large figure with its unit as one says them: "817.5 億美元" where the table has 81.75 十億美元, and "年化 2.9%". In Chinese a
 * yield or a growth says in its label that it is of a year.
 */
function spoken(
  template: Template,
  dependence: Dependence,
  language: Language,
  { name, unit, format }: Template["blocks"][number]["lines"][number],
): string {
  const hundreds = language === "en" ? undefined : hundredMillions.get(phraseOf(unit, "en"));
  if (hundreds)
    return `=${figureText(template, dependence, language, `${name}*10`, coarser(format))}&" ${hundreds[language]}"`;
  const figure = figureText(template, dependence, language, name, format);
  if (saysNothing(unit)) return `=${figure}`;
  const word = phraseOf(unit, language).replaceAll('"', '""');
  const english = phraseOf(unit, "en");
  if (language !== "en" && english === units.aYear.en) return `=${figure}`;
  if (language !== "en" && english === units.annualised.en) return `="${word} "&${figure}`;
  return `=${figure}&" ${word}"`;
}

const saysNothing = (unit: Phrase) => unit === "" || bare.includes(phraseOf(unit, "en"));

export function layFirstScreen(
  draft: SheetDraft,
  template: Template,
  language: Language,
  dependence: Dependence,
): void {
  const isOwn = isOwnBook(template);
  draft.put(
    0,
    firstScreenRow.title,
    isOwn ? sheetTitle(template, "analysis", language) : template.title[language],
    "title",
  );
  draft.put(0, firstScreenRow.document, documentLine(template, language), "subtitle");
  draft.put(
    0,
    firstScreenRow.question,
    isOwn ? `=${ownName(template, "question")}` : template.question[language],
    "subtitle",
  );
  const answer = answerFormula(template, language) ?? (isOwn ? "" : undefined);
  if (answer !== undefined) {
    draft.put(0, firstScreenRow.answer, answer, "answer");
    draft.define(answerName(template), { column: 0, row: firstScreenRow.answer, columns: 1, rows: 1 });
  }
  const lines = template.blocks.flatMap((block) => block.lines);
  for (const [index, name] of template.headline.entries()) {
    const line = lines.find((each) => each.name === name);
    const column = headlineColumns[index];
    if (!line || column === undefined) throw new Error(`The headline ${name} of ${template.id} has no place.`);
    const undecided = undecidedSeries(template, dependence.series(`=${name}`));
    const mark = restsOn(template, line.formula, language, undecided);
    draft.put(
      column,
      firstScreenRow.figure,
      spoken(template, dependence, language, line),
      undecided ? "headlineData" : "headline",
    );
    draft.put(column, firstScreenRow.label, line.label[language], "label");
    draft.put(
      column,
      firstScreenRow.restsOn,
      `="${headings.restsOn[language]}${partMarks.colon[language]}"&${mark.slice(1)}&"${countedBelow(line.unit, language)}"`,
      "note",
    );
  }
  // The user puts theirs into what is free: a line's name as a formula.
  if (isOwn)
    for (const column of headlineColumns.slice(template.headline.length))
      draft.put(column, firstScreenRow.figure, "", "headline");
  draft.put(0, firstScreenRow.score, scoreFormula(template, language), "text");
}

/** "41 claims: ✗ 4 not reproduced · ✓ 6 reproduced · …", without the verdicts that no claim got. */
function scoreFormula(template: Template, language: Language): string {
  const judged = verdictsName(template);
  const all = isOwnBook(template) ? `COUNTIF(${judged},"?*")` : `ROWS(${judged})`;
  const counts = (Object.keys(verdicts) as Verdict[]).map((verdict) => {
    const count = countFormula(template, verdict, language);
    const [one, several] = [verdicts, verdictsOfSeveral].map((words) => words[verdict]?.[language]);
    const word = several === undefined ? `" ${one}"` : `IF(${count}=1," ${one}"," ${several}")`;
    return `IF(${count}=0,"","${verdictSigns[verdict]} "&(${count})&${word})`;
  });
  return `=${countedFormula(scoreLine[language], all)}&TEXTJOIN(" · ",TRUE,${counts.join(",")})`;
}
