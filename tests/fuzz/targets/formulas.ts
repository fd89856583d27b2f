/**
 * Formulas as text: lexer, parser, compiler. Of formulas drawn as trees: the answer is the tree's; the same in a cell; what the
 * formula bar shows of it answers the same when it is entered again, and so do other spellings of the same. Of any text: it is
 * a cell with a value or an error, and nothing is thrown.
 */
import fc from "fast-check";
import { type Cell, CellError } from "../../../src/cells/cell";
import { cellOf } from "../../../src/engine/cellOf";
import { type Known, type Tree, trees, Undecided } from "../arithmetic";
import { expectAnswer, numbers, type Sheet, sheetOfNumbers } from "../sheetOfNumbers";
import type { Subject, Tally, Target } from "../target";

const cells = new Map<string, Known>([
  ...[1, 2, 3, 5, 8, 14, 17, 18, 24].map((row) => [`A${row}`, numbers[row - 1] as Known] as const),
  ["$A$4", numbers[3] as Known],
  ["B1", "x"],
  ["C1", true],
  ["D1", { code: "#N/A" }],
  ["D2", { code: "#DIV/0!" }],
]);

function agrees(cell: Cell, { known, size }: { readonly known: Known; readonly size: number }): boolean {
  if (typeof known === "object") return cell instanceof CellError && cell.code === known.code;
  if (typeof known !== "number" || typeof cell !== "number") return cell === known;
  return Math.abs(cell - known) <= 1e-12 * Math.max(size, Math.abs(known));
}

const shown = (cell: unknown) => (cell instanceof CellError ? cell.code : JSON.stringify(cell));
const told = (known: Known) => (typeof known === "object" ? known.code : JSON.stringify(known));

function inCell({ model }: Sheet) {
  const { getters } = model;
  const position = { sheetId: getters.getActiveSheetId(), col: 20, row: 100 };
  const dispatch = model.dispatch as unknown as (type: string, payload: object) => { isSuccessful: boolean };
  return {
    enter(content: string): Cell {
      dispatch("UPDATE_CELL", { ...position, content: "" });
      if (!dispatch("UPDATE_CELL", { ...position, content }).isSuccessful) throw new Error("the cell does not take it");
      const cell = getters.getEvaluatedCell(position);
      return cell.type === "error" ? cellOf(cell.value, cell.message?.toString()) : cell.value;
    },
    /** What the formula bar shows. */
    formula(): string | undefined {
      const cell = getters.getCell(position);
      return cell?.isFormula ? cell.compiledFormula.toFormulaString(getters) : undefined;
    },
  };
}

/** Other spellings of the same formula. */
const respellings: readonly (readonly [what: string, respell: (formula: string) => string])[] = [
  ["in parentheses", (formula) => `=(${formula.slice(1)})`],
  ["between blanks", (formula) => `= ${formula.slice(1)} `],
  ["as a named value", (formula) => `=LET(q_,${formula.slice(1)},q_)`],
  ["with Excel's prefixes", (formula) => `=_xlfn.IFNA(_xlfn.LET(_xlpm.q_,${formula.slice(1)},_xlpm.q_),NA())`],
  [
    "in small letters",
    (formula) =>
      formula.replace(/"[^"]*"|\bIF\b|TRUE|FALSE/g, (found) => (found.startsWith('"') ? found : found.toLowerCase())),
  ],
];

const pieces = fc.constantFrom(
  ..."=+-*/^&<>%#@(),;:{}[]'\"!$. \n\t\\|?~_".split(""),
  "A1",
  "$B$2",
  "A1:B3",
  "A:A",
  "1:1",
  "Sheet1!A1",
  "'Sheet1'!A1",
  "Nope!A1",
  "XFD1048576",
  "ZZZ1",
  "A0",
  "R1C1",
  "A1#",
  "1",
  "0.5",
  "1E5",
  "1E",
  "1e400",
  ".",
  "007",
  "TRUE",
  "true",
  "#N/A",
  "#REF!",
  "#DIV/0!",
  "#nope",
  '"a"',
  '""',
  '"',
  "''",
  "SUM(",
  "IF(",
  "LET(x,1,",
  "LAMBDA(x,",
  "MAP({1,2},",
  "INDEX(A1:B3,",
  "OFFSET(",
  'INDIRECT("A1")',
  "SEQUENCE(3)",
  "NOPE(",
  "_xlfn.",
  "_xlpm.x",
  "MKT.ODDS(",
  "MKT.NOPE(",
  "x",
  "é",
  "中文",
  "🙂",
  "\u00a0",
  "\u0000",
  "\ufdd0",
  "|N|",
  "|C|",
  "|S|",
  "{1,2;3,4}",
  "{1,2;3}",
  "{}",
  "()",
  "[x]",
);
const scraps = fc.oneof(
  { weight: 5, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => `=${parts.join("")}`) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 20 }).map((text) => `=${text}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(pieces, fc.integer({ min: 2, max: 400 })).map(([piece, times]) => `=${piece.repeat(times)}1`),
  },
);

function expectSame(what: string, formula: string, other: string, one: Cell, two: Cell): void {
  if (shown(one) !== shown(two)) throw new Error(`${what}\n${formula} → ${shown(one)}\n${other} → ${shown(two)}`);
}

export const formulasTarget: Target = {
  name: "formulas",
  batch: 200,
  subjects(tally: Tally) {
    const sheet = sheetOfNumbers();
    const place = inCell(sheet);
    const ask = (formula: string): Cell => {
      tally.calls++;
      const rows = sheet.answer(formula);
      expectAnswer(rows);
      return rows[0]?.[0] ?? null;
    };
    const enter = (content: string): Cell => {
      tally.calls++;
      return place.enter(content);
    };
    /** Its value by the tree; what rounding decides is not asked. */
    const expectedOf = (tree: Tree) => {
      try {
        return tree.value();
      } catch (thrown) {
        if (thrown instanceof Undecided) return fc.pre(false) as never;
        throw thrown;
      }
    };
    const formulas = trees(cells).map((tree) =>
      Object.assign(tree, { [fc.toStringMethod]: () => `=${tree.text}`, toJSON: () => tree.text }),
    );
    return [
      {
        name: "calculated",
        property: fc.property(formulas, (tree) => {
          const expected = expectedOf(tree);
          const formula = `=${tree.text}`;
          const answer = ask(formula);
          if (!agrees(answer, expected))
            throw new Error(`another value\n${formula} → ${shown(answer)}, not ${told(expected.known)}`);
        }),
      },
      {
        name: "respelled",
        property: fc.property(formulas, fc.constantFrom(...respellings), (tree, [what, respell]) => {
          const formula = `=${tree.text}`;
          const other = respell(formula);
          const expected = expectedOf(tree);
          const answer = ask(other);
          if (!agrees(answer, expected))
            throw new Error(`${what} another value\n${other} → ${shown(answer)}, not ${told(expected.known)}`);
        }),
      },
      {
        name: "in a cell",
        property: fc.property(formulas, (tree) => {
          const expected = expectedOf(tree);
          const formula = `=${tree.text}`;
          const entered = enter(formula);
          if (!agrees(entered, expected))
            throw new Error(`another value in a cell\n${formula} → ${shown(entered)}, not ${told(expected.known)}`);
          const bar = place.formula();
          if (bar === undefined) throw new Error(`no formula in the cell\n${formula}`);
          expectSame("the formula bar's text answers otherwise", formula, bar, entered, enter(bar));
          if (place.formula() !== bar)
            throw new Error(`the formula bar's text changes when it is entered again\n${bar}\n${place.formula()}`);
        }),
      },
      {
        name: "any text",
        property: fc.property(scraps, (formula) => {
          tally.calls++;
          expectAnswer(sheet.answer(formula));
        }),
      },
      {
        name: "any text in a cell",
        property: fc.property(scraps, (formula) => {
          const entered = enter(formula);
          expectAnswer([[entered]]);
          const bar = place.formula();
          if (bar === undefined || /RAND|NOW|TODAY/i.test(formula)) return;
          expectSame("the formula bar's text answers otherwise", formula, bar, entered, enter(bar));
        }),
      },
    ] as unknown as Subject[];
  },
};
