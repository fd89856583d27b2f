/** What a reader sees first: the sentence that answers the question, at most three large figures, and a short name for the sheets. */
import type { Template } from "../../templates/template";
import { piecesOf } from "../../workbook/layout/answer";
import { isOwnBook } from "../../workbook/layout/claimNames";
import { namesIn } from "../../workbook/layout/dependence";
import type { BookData } from "../bookData";
import type { BookFile, Path } from "../bookFile";
import type { Finding } from "./finding";

const languages = ["en", "tw", "cn"] as const;

export function checkFirstScreen(file: BookFile, data: BookData, template: Template): readonly Finding[] {
  const findings: Finding[] = [];
  // The user's own analysis may be without; what is there must be sound.
  const isOwn = isOwnBook(template);
  const say = (path: Path, message: string) => findings.push({ ...file.fault(path, message), kind: "error" });
  const miss = (path: Path, message: string) => {
    if (!isOwn) say(path, message);
  };
  if (data.tab === undefined)
    miss(["title"], 'The book has no "tab", the short name that stands before those of its sheets.');
  if (data.headline === undefined)
    miss(["results"], 'The book has no "headline", the lines that are shown large on its first screen, at most three.');
  const lines = new Set(template.blocks.flatMap((block) => block.lines.map(({ name }) => name)));
  for (const [index, name] of template.headline.entries())
    if (!lines.has(name)) say(["headline", index], `The headline ${name} is no line of a block.`);
  if (!template.blocks[0]?.charts[0])
    miss(["blocks", 0], "The first block has no chart: its first chart is the large one of the first screen.");
  for (const [block, { charts = [] }] of data.blocks.entries())
    for (const [index, { source }] of charts.entries())
      if (source === undefined) miss(["blocks", block, "charts", index], "The chart has no source.");
  if (template.answer === undefined) {
    miss(["question"], 'The book has no "answer", the sentence that answers its question with figures from cells.');
    return findings;
  }
  for (const language of languages) {
    const formulas = piecesOf(template.answer[language]).flatMap((piece) =>
      "formula" in piece ? [piece.formula] : [],
    );
    const path = typeof data.answer === "string" ? ["answer"] : ["answer", language];
    if (!formulas.some((formula) => namesIn(formula).some((name) => name.startsWith(template.prefix))))
      miss(path, "The answer takes no figure from a cell: it would not follow the inputs.");
  }
  return findings;
}
