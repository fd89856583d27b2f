/** `marketbook claims --board`: how each document and each book scores, as the workbook "Summary of all documents" does. */
import { templates } from "../generated/templates";
import type { Mode, Phrase } from "../templates/template";
import { documentsOf, type Judged, type Score, scoreOf } from "../workbook/board/score";
import type { OutcomeWord } from "../workbook/board/shipped";
import { outcomes } from "../workbook/layout/texts";
import { claimsOf, type FoundClaim } from "./claims";

export interface BoardLine extends Score {
  readonly by: "document" | "book" | "all";
  /** A document's number or a book's id; "all". */
  readonly id: string;
  /** In English, where it is translated. */
  readonly name: string;
}

const english = (phrase: Phrase) => (typeof phrase === "string" ? phrase : phrase.en);

const wordOf = (verdict: string) =>
  (Object.keys(outcomes) as OutcomeWord[]).find((word) => outcomes[word].en === verdict);

const judgedOf = ({ verdict, outcome }: FoundClaim): Judged => ({
  verdict,
  outcome: outcome ? wordOf(outcome.verdict) : undefined,
  odds: outcome?.odds ?? undefined,
});

/** Documents, then books in the order of the gallery, then all. `mode`: as each opens when left out. */
export async function boardLines(mode?: Mode): Promise<readonly BoardLine[]> {
  const found: FoundClaim[] = [];
  for (const template of templates) found.push(...(await claimsOf(template, mode)));
  const line = (by: BoardLine["by"], id: string, name: string, claims: readonly FoundClaim[]): BoardLine => ({
    by,
    id,
    name,
    ...scoreOf(claims.map(judgedOf)),
  });
  return [
    ...documentsOf(templates).map(({ number, author }) =>
      line(
        "document",
        number,
        english(author),
        found.filter(({ document }) => document === number),
      ),
    ),
    ...templates.map(({ id, title }) =>
      line(
        "book",
        id,
        title.en,
        found.filter(({ template }) => template === id),
      ),
    ),
    line("all", "all", "all documents", found),
  ];
}

/** One line for people. */
export function plainBoardLine(line: BoardLine): string {
  const name = line.by === "document" ? `${line.id} ${line.name}` : line.id;
  const counts = [
    line.fails === 1 ? "1 does not hold" : `${line.fails} do not hold`,
    line.holds === 1 ? "1 holds" : `${line.holds} hold`,
    `${line.workedOut} worked out`,
    `${line.open} open`,
    ...(line.errors > 0 ? [`${line.errors} in error`] : []),
  ];
  const known = line.cameTrue + line.didNot;
  const since = known > 0 ? `; since then ${line.cameTrue} came true, ${line.didNot} did not` : "";
  const brier = line.brier === null ? "" : `, Brier ${line.brier.toFixed(2)}`;
  // Chinese characters take two places of a terminal.
  const width = [...name].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
  return `${name}${" ".repeat(Math.max(2, 30 - width))}${counts.join(" · ")}${since}${brier}`;
}
