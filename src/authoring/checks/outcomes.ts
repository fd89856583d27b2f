/** What only a calculation shows: cells in error, and claims whose outcome no assumption can change. */
import { splitAddress } from "../../cells/address";
import { CellError } from "../../cells/cell";
import { yours } from "../../language/verdicts";
import type { Mode, Template } from "../../templates/template";
import type { Book } from "../../workbook/book";
import { computeBook, computeBookAwaiting } from "../../workbook/grid/computeBook";
import { isOwnBook } from "../../workbook/layout/claimNames";
import { claimCells } from "../../workbook/layout/claims";
import { dependenceOf, givenByName } from "../../workbook/layout/dependence";
import { modes } from "../../workbook/layout/modes";
import { statusName } from "../../workbook/layout/standings";
import { sheetNameOf } from "../../workbook/layout/texts";
import { layTemplate } from "../../workbook/layTemplate";
import type { BookData } from "../bookData";
import type { BookFile } from "../bookFile";
import type { Finding } from "./finding";

export async function checkErrors(file: BookFile, template: Template): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const mode of Object.keys(modes) as Mode[]) {
    // Nobody is asked for a live series: a check must not depend on a publisher's day.
    const laid = layTemplate(template, "en", mode);
    const { sheets } = mode === "archive" ? await computeBookAwaiting(laid) : computeBook(laid);
    for (const [sheet, cells] of sheets)
      for (const [at, { value }] of cells)
        if (value instanceof CellError) {
          const message = `In the mode ${mode} ${sheet}!${at} is ${value.code}: ${value.message}`;
          findings.push({ ...file.fault([], message), kind: "error" });
        }
  }
  return findings;
}

/** The first row of a range: a table is moved against itself, since a curve that rises as a whole keeps its shape. */
const firstRow = (range: string) => range.replace(/^([A-Z]+)(\d+):([A-Z]+)\d+$/, "$1$2:$3$2");

/** The book with other content in named cells: a number of each input scaled, its status taken over. */
function changed(book: Book, contents: ReadonlyMap<string, (content: unknown) => number | string>): Book {
  const at = new Map([...contents].map(([name, content]) => [(book.names[name] ?? "").replaceAll("$", ""), content]));
  const inRanges = [...at].flatMap(([reference, content]) => {
    const { sheet, range } = splitAddress(reference);
    return [{ sheet, range: firstRow(range), content }];
  });
  const within = (range: string, cell: string) => {
    const [from = "", to = from] = range.split(":");
    const split = (address: string) => /^([A-Z]+)(\d+)$/.exec(address)?.slice(1) ?? ["", "0"];
    const [[c1 = "", r1], [c2 = "", r2], [c = "", r]] = [split(from), split(to), split(cell)];
    const inColumns = c.length === c1.length ? c >= c1 && c <= c2 : c.length === c2.length && c <= c2;
    return inColumns && Number(r) >= Number(r1) && Number(r) <= Number(r2);
  };
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const found = inRanges.find((each) => each.sheet === sheet.name && within(each.range, cell.at));
        return found ? { ...cell, content: found.content(cell.content) } : cell;
      }),
    })),
  };
}

/** How far an assumption is moved to see whether the verdict follows. */
const moves = [0.5, 1, 1.5];

export function checkCanFail(file: BookFile, data: BookData, template: Template): readonly Finding[] {
  const given = givenByName(template);
  const { series } = dependenceOf(template);
  const laid = layTemplate(template, "en", "document");
  const awaited = template.claims.filter(
    ({ awaits, holds, within, rebuilt }) =>
      awaits.length > 0 &&
      (holds ?? within) !== undefined &&
      typeof rebuilt === "string" &&
      series(rebuilt).length === 0,
  );
  const verdicts = new Map<string, Set<string>>();
  for (const name of new Set(awaited.flatMap((claim) => claim.awaits)))
    for (const move of moves) {
      const taken = new Map<string, (content: unknown) => number | string>(
        [...given.values()].map((each) => [statusName(each.name), () => yours.en]),
      );
      taken.set(given.get(name)?.name ?? name, (content) =>
        typeof content === "number" ? content * move : String(content),
      );
      const sheet = computeBook(changed(laid, taken)).sheets.get(sheetNameOf(template, "claims", "en"));
      for (const [index, claim] of template.claims.entries())
        if (claim.awaits.includes(name)) {
          const key = String(index);
          const verdict = String(sheet?.get(claimCells(index, isOwnBook(template)).verdict)?.value);
          verdicts.set(key, (verdicts.get(key) ?? new Set()).add(verdict));
        }
    }
  return awaited
    .filter((claim) => verdicts.get(String(template.claims.indexOf(claim)))?.size === 1)
    .map((claim): Finding => {
      const index = data.claims.findIndex((each) => each.row === claim.row && each.rebuilt === claim.rebuilt);
      const found = [...(verdicts.get(String(template.claims.indexOf(claim))) ?? [])].join();
      return {
        ...file.fault(
          ["claims", index],
          `Claim ${claim.row} stays "${found}" when each assumption moves by half: its rule may not be able to fail.`,
        ),
        kind: "advice",
      };
    });
}
