/** The declared differences from what Excel recorded, by kind, and the part of docs/differences.md that tells of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

export const kinds = {
  solved: "Excel stops when the last step of its search is small; here the search goes on to the last digits.",
  cancelled:
    "What is left when nearly equal numbers are taken from one another: the digits that differ are rounding in both programs.",
  digits:
    "Excel's own function loses digits; here fourteen at least are right (`digits.py` beside the list calculates them).",
  units:
    "Excel converts with older values of these units; here those of today (CODATA 2018; the parsec as it is defined).",
  calendar: "Excel has a 29 February 1900; days before 1 March 1900 are numbered one higher here.",
  file: "Excel saves #CALC! and #SPILL! as #VALUE! in its files, from which the answers were read.",
  names: "The formula calls a LAMBDA by a name of its workbook.",
  doubtful:
    "One list of answers alone says so; Microsoft's documentation, or other recorded answers, say what is shown here.",
  open: "Not yet as in Excel.",
} as const;

type Kind = keyof typeof kinds;

export interface Difference {
  readonly kind: Kind;
  readonly formula: string;
  readonly excel: string;
  readonly ours: string;
}

export const differencesFile = join(__dirname, "differences.tsv");
const header = "kind\tformula\tExcel\tMarketbook";

export function readDifferences(): Difference[] {
  return readFileSync(differencesFile, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => {
      const [kind, formula, excel, ours] = line.split("\t") as [Kind, string, string, string];
      return { kind, formula, excel, ours };
    });
}

export const differencesText = (all: readonly Difference[]): string =>
  `${[header, ...all.map(({ kind, formula, excel, ours }) => [kind, formula, excel, ours].join("\t"))].join("\n")}\n`;

export interface Count {
  readonly all: number;
  /** Of functions that are documented as missing. */
  readonly missing: number;
}

const heading = "## Answers that Excel recorded";

const inTable = (formula: string): string => `\`${formula.replaceAll("|", "\\|")}\``;

/** The section of docs/differences.md, from its heading to the next. */
export function section(all: readonly Difference[], { all: lines, missing }: Count): string {
  const rows = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const those = all.filter((each) => each.kind === kind);
    const [shown] = those;
    if (!shown) return [];
    return [`| ${those.length} | ${inTable(shown.formula)} | ${shown.excel} | ${shown.ours} | ${kinds[kind]} |`];
  });
  const number = (value: number) => value.toLocaleString("en-US");
  return [
    heading,
    `Of ${number(lines)} formulas whose answers Excel recorded, ${number(missing)} call functions that are missing here, and`,
    `${all.length} are answered otherwise, for the reasons below (\`tests/engine/builtins/recorded/differences.tsv\` has them all).`,
    "The rest agree, numbers in all digits that were recorded, of fifteen.",
    "",
    "| how many | for example | Excel | workbench | why |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

/** The page with its section renewed. */
export function renewed(page: string, fresh: string): string {
  const start = page.indexOf(heading);
  const end = page.indexOf("\n## ", start + heading.length) + 1;
  return start < 0 ? page : `${page.slice(0, start)}${fresh}\n${page.slice(end)}`;
}
