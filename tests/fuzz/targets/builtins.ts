/**
 * Built-in functions through the registry, in whole formulas. Of every input: what comes out can be shown; the same formula
 * answers the same; a list in the place of a single cell answers what each of its cells answers; and a number that stands in a
 * cell counts as the number itself.
 */
import fc from "fast-check";
import type { Library } from "../../../src/engine/library/library";
import { plain } from "../../contracts/calls";
import { expectAnswer, numbers, type Sheet, sheetOfNumbers } from "../sheetOfNumbers";
import type { Subject, Tally, Target } from "../target";

type Descriptor = ReturnType<Library["registries"]["functionRegistry"]["get"]>;
type Parameter = Descriptor["args"][number];

/** Their arguments are names and formulas; the formulas' target writes them. */
const ofNames = new Set(["LET", "LAMBDA", "MAP", "REDUCE", "SCAN", "BYROW", "BYCOL", "MAKEARRAY", "ISOMITTED"]);

/** The library's own, by which it spells operators and arrays. */
const ofTheLibrary = new Set(["ARRAY.LITERAL", "ARRAY.ROW", "SPILLED.RANGE"]);

const volatile = new Set(["RAND", "RANDBETWEEN", "RANDARRAY", "NOW", "TODAY"]);

/** To them a cell is another thing than its value. */
const ofPlaces =
  /^(ROWS?|COLUMNS?|OFFSET|CELL|IS(REF|FORMULA|BLANK)|FORMULATEXT|SHEETS?|INDIRECT|AREAS|TYPE|N|T|PIVOT.*)$/;

/** A number as a literal, and the cell in which it stands. */
interface Written {
  readonly literal: string;
  readonly cell: string;
}

const alone = (literal: string): Written => ({ literal, cell: literal });

const anyNumber = fc.nat(numbers.length - 1).map((at) => ({ literal: String(numbers[at]), cell: `A${at + 1}` }));
const someOf = (...wanted: number[]) =>
  fc.constantFrom(...wanted.map((number) => ({ literal: String(number), cell: `A${numbers.indexOf(number) + 1}` })));
const rates = someOf(0.05, 0.1, 0.04, 0.95, 0.01, 0.5);
const days = someOf(43831, 44012, 44197, 45292, 45657, 46000, 49000);
const counts = someOf(0, 1, 2, 3, 4, 5, 7, 10, 12);
const texts = fc.constantFrom(
  '"abc"',
  '"x"',
  '""',
  '"12"',
  '"2024-01-31"',
  '"x*"',
  '">1"',
  '"0.00"',
  '"#,##0"',
  '"m"',
  '"A1"',
  '"é中🙂"',
);
const odd = fc.oneof(
  { weight: 3, arbitrary: texts },
  {
    weight: 1,
    arbitrary: fc.constantFrom("TRUE", "FALSE", "B1", "C1", "D1", "E1", "F1", "#N/A", "#DIV/0!", "#VALUE!", ""),
  },
);
const extreme = fc.oneof(
  fc.constantFrom(
    "1E308",
    "-1E308",
    "1E-300",
    "1E17",
    "-1E17",
    "1E9",
    "1000000",
    "2958465",
    "2958466",
    "0.1+0.2",
    "-0",
    "1E-15",
  ),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => String(number).toUpperCase()),
);

type Reach = "usual" | "extreme";

function single({ name, type }: Parameter, reach: Reach): fc.Arbitrary<Written> {
  const likely = /rate|yld|yield|prob|alpha|discount|coupon|percent|quart|^k$|^pr$/i.test(name)
    ? rates
    : /date|settlement|maturity|issue|first_|last_|^day/i.test(name)
      ? days
      : type.some((each) => each.startsWith("STRING")) && !type.some((each) => each.startsWith("NUMBER"))
        ? texts.map(alone)
        : counts;
  return fc.oneof(
    { weight: 10, arbitrary: likely },
    { weight: 5, arbitrary: anyNumber },
    { weight: 2, arbitrary: odd.map(alone) },
    { weight: reach === "extreme" ? 10 : 0, arbitrary: extreme.map(alone) },
  );
}

const listOf = (literals: readonly string[]) => `{${literals.join(";")}}`;

const literalNumber = anyNumber.map(({ literal }) => literal);
const range = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(literalNumber, { minLength: 1, maxLength: 6 }).map(listOf) },
    {
      weight: 2,
      arbitrary: fc
        .array(fc.array(literalNumber, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 })
        .map((rows) => listOf(rows.map((row) => row.join(",")))),
    },
    { weight: 4, arbitrary: fc.constantFrom("A1:A5", "A3:A9", "A19:A25", "A33:A38", "F1:F5", "A1:A3") },
    { weight: 2, arbitrary: fc.constantFrom("A1:F5", "B1:B5", "C1:C5", "D1:D5", "D3:D5", "E1:E5", "A1:A40") },
    { weight: 1, arbitrary: fc.constantFrom('{"x";"y";"x"}', "{TRUE;FALSE}", "{1;#N/A;3}", '{1,"";2,TRUE}') },
  )
  .map(alone);

/** Arguments in number from the fewest to some more than the named ones. */
function argumentsFor(descriptor: Descriptor, reach: Reach): fc.Arbitrary<(Written & { readonly whole: boolean })[]> {
  const { args, minArgRequired } = descriptor;
  const repeating = args.filter((parameter) => parameter.repeating);
  const named = [...args, ...repeating];
  return fc.integer({ min: Math.min(minArgRequired, named.length), max: named.length }).chain((count) =>
    fc.tuple(
      ...named.slice(0, count).map((parameter) => {
        const wide = parameter.type.some((type) => type.startsWith("RANGE")) || parameter.acceptMatrix;
        const arbitrary = wide
          ? fc.oneof({ weight: 4, arbitrary: range }, { weight: 1, arbitrary: single(parameter, reach) })
          : single(parameter, reach);
        return arbitrary.map((written) => ({ ...written, whole: parameter.acceptMatrix ?? false }));
      }),
    ),
  );
}

function same(what: string, formula: string, other: string, one: unknown, two: unknown): void {
  const [first, second] = [JSON.stringify(one), JSON.stringify(two)];
  if (first !== second) throw new Error(`${what}\n${formula} → ${first}\n${other} → ${second}`);
}

function property(name: string, reach: Reach, descriptor: Descriptor, sheet: Sheet, tally: Tally): Subject["property"] {
  const ask = (formula: string) => {
    tally.calls++;
    return sheet.answer(formula);
  };
  const call = (args: readonly string[]) => `=${name}(${args.join(",")})`;
  const input = fc.tuple(
    argumentsFor(descriptor, reach),
    fc.nat(),
    fc.array(anyNumber, { minLength: 2, maxLength: 2 }),
  );
  return fc.property(input, ([args, place, more]) => {
    const literals = args.map(({ literal }) => literal);
    const formula = call(literals);
    const rows = ask(formula);
    expectAnswer(rows);
    if (volatile.has(name)) return;
    const answer = plain(rows);
    same("asked again it answers otherwise", formula, formula, answer, plain(ask(formula)));
    if (ofPlaces.test(name)) return;
    const byCells = call(args.map(({ whole, literal, cell }) => (whole ? literal : cell)));
    if (byCells !== formula)
      same("cells answer otherwise than their numbers", formula, byCells, answer, plain(ask(byCells)));
    const at = args.length === 0 ? -1 : place % args.length;
    const given = args[at];
    if (!given || given.whole || given.cell === given.literal || rows.length > 1 || rows[0]?.length !== 1) return;
    const put = (literal: string) => call(literals.map((each, index) => (index === at ? literal : each)));
    const list = [given, ...more].map(({ literal }) => literal);
    const answers = list.map((literal) => plain(ask(put(literal))));
    // What fills several cells itself has no list of answers.
    if (answers.some((each) => each.length > 1 || each[0]?.length !== 1)) return;
    const whole = put(listOf(list));
    const together = plain(ask(whole));
    // What is wrong with the formula as a whole is said once, and SWITCH does not look at what it does not choose.
    const alike = answers.every((each) => JSON.stringify(each) === JSON.stringify(answers[0]));
    const expected = together.length === 1 && alike ? answers.slice(0, 1) : answers;
    same(
      "a list answers otherwise than its cells",
      whole,
      list.map(put).join(" "),
      together,
      expected.map(([row]) => row),
    );
  }) as Subject["property"];
}

function target(name: string, reach: Reach): Target {
  return {
    name,
    batch: 25,
    subjects(tally) {
      const sheet = sheetOfNumbers();
      const { content } = sheet.library.registries.functionRegistry as unknown as {
        content: Record<string, Descriptor>;
      };
      return Object.keys(content)
        .filter((each) => !each.startsWith("MKT.") && !ofNames.has(each) && !ofTheLibrary.has(each))
        .map((each) => ({ name: each, property: property(each, reach, content[each], sheet, tally) }));
    },
  };
}

export const builtinsTarget = target("builtins", "usual");

/** The same with numbers of any size: none may be endless. */
export const extremesTarget = target("extremes", "extreme");
