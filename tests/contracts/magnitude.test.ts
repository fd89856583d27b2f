/** Every argument whose usual size is known refuses what is beyond it, says what was probably meant, and gives way to MKT_LIMITS. */
import { CellError } from "../../src/cells/cell";
import type { Parameter } from "../../src/functions/guard/entry";
import type { Argument } from "../../src/functions/guard/guard";
import { setLimits } from "../../src/functions/guard/magnitude";
import { limits } from "../../src/functions/guard/magnitudes";
import { catalogue } from "../../src/generated/catalogue";
import { cellsOf, goodArguments, run } from "./calls";

afterEach(() => {
  setLimits(null);
});

const sized = catalogue.flatMap((entry) =>
  entry.parameters.flatMap((parameter, index) =>
    parameter.magnitude ? [{ entry, parameter, index, limit: limits[parameter.magnitude] }] : [],
  ),
);
const named = sized.map((each) => [`${each.entry.id} ${each.parameter.name}`, each] as const);

/** The good arguments with one replaced: of a range its first cell. */
function replaced(args: readonly Argument[], index: number, parameter: Parameter, value: number): Argument[] {
  const given = args[index];
  const changed = Array.isArray(given)
    ? given.map((row, at) => (at === 0 ? [value, ...row.slice(1)] : row))
    : parameter.kind === "column"
      ? [[value]]
      : value;
  return args.map((each, at) => (at === index ? changed : each));
}

const sentencesOf = (id: string, args: readonly Argument[]): readonly string[] =>
  cellsOf(run(id, args))
    .flat()
    .filter((cell) => cell instanceof CellError)
    .map(({ code, message }) => `${code} ${message}`);

const refusalOf = (name: string) => new RegExp(`^#NUM! ${name}( \\[\\d+\\])? must be .*MKT_LIMITS`);

test("there are arguments of each kind", () => {
  expect([...new Set(sized.map(({ parameter }) => parameter.magnitude))].sort()).toEqual(Object.keys(limits).sort());
});

test.each(named)("%s beyond its limit is refused", (_, { entry, parameter, index, limit }) => {
  const beyond = replaced(goodArguments(entry), index, parameter, limit.most * 1.01);
  expect(sentencesOf(entry.id, beyond)).toEqual([expect.stringMatching(refusalOf(parameter.name))]);
  expect(sentencesOf(entry.id, beyond)[0]).toMatch(/divide/);
});

test.each(named)("%s at its limit is left to the function", (_, { entry, parameter, index, limit }) => {
  const at = replaced(goodArguments(entry), index, parameter, limit.most);
  for (const sentence of sentencesOf(entry.id, at)) expect(sentence).not.toMatch(/MKT_LIMITS/);
});

test.each(named)("%s beyond its limit is taken where the workbook says so", (_, { entry, parameter, index, limit }) => {
  const beyond = replaced(goodArguments(entry), index, parameter, limit.most * 1.01);
  for (const lifted of ["off", "OFF ", 2]) {
    setLimits(lifted);
    for (const sentence of sentencesOf(entry.id, beyond)) expect(sentence).not.toMatch(/MKT_LIMITS/);
  }
});

/** In another unit than the words suggest, or with limits of the function's own. */
const withoutSize: Readonly<Record<string, string>> = {
  "DEBTDYN years": "a whole number with a limit of its own, up to 1,000",
  "DEBTELAST bpPerPointUs": "an estimate of a slope, not a spread",
  "DEBTELAST bpPerPointForeign": "an estimate of a slope, not a spread",
  "RECOVGAIN drawdown": "from −1 to 0, which the function refuses itself",
  "SHARPE returns": "a return has no usual size: an option gains several times its price",
};

const suggestsSize =
  /decimal a year|, decimals? of|as a decimal|, decimal[:;.,]|, decimal$|\bbasis points\b|per 100 of face|^Years\b/i;

test("an argument whose text suggests a usual size has one, or is listed with the reason", () => {
  const found = catalogue.flatMap(({ id, parameters }) =>
    parameters
      .filter(
        ({ description, magnitude, kind }) => !magnitude && kind !== "choice" && suggestsSize.test(description.en),
      )
      .map(({ name, description }) => [`${id} ${name}`, description.en] as const),
  );
  expect(found.filter(([name]) => !withoutSize[name])).toEqual([]);
  expect(Object.keys(withoutSize).filter((name) => !found.some(([each]) => each === name))).toEqual([]);
});

test.each([
  ["CIPBASIS", [1.0855, 1.0912, 4.36, 0.0235, 0.25, "simple", "XXXUSD"], "rUsd", "0.0436"],
  ["BONDPRICE", ["2026-02-15", "2036-02-15", 4, 0.041], "coupon", "0.04"],
  ["BONDPRICE", ["2026-02-15", "2036-02-15", 0.04, 4.1], "bondYield", "0.041"],
  ["BSPRICE", ["C", 100, 100, 0.5, 0.04, 0, 25], "vol", "0.25"],
  ["BONDYIELD", ["2026-02-15", "2036-02-15", 0.04, 0.9919], "cleanPrice", "99.19"],
  ["BSPRICE", ["C", 100, 100, 365, 0.04, 0, 0.25], "T", "1 years"],
] as const)("%s%j: %s was meant as %s", (id, args, name, meant) => {
  const [sentence = ""] = sentencesOf(id, args);
  expect(sentence).toMatch(refusalOf(name));
  expect(sentence).toContain(meant);
});

test("spot and forward of two different pairs are refused", () => {
  const [sentence = ""] = sentencesOf("CIPBASIS", [108.55, 1.0912, 0.0436, 0.0235, 0.25]);
  expect(sentence).toMatch(/^#NUM! fwd must be within 100 % a year of spot/);
  setLimits("off");
  expect(sentencesOf("CIPBASIS", [108.55, 1.0912, 0.0436, 0.0235, 0.25])).toEqual([]);
});

test("a cell MKT_LIMITS that says nothing lifts no limit and is named", () => {
  setLimits("none");
  expect(sentencesOf("DISCFACTOR", [4.36, 1])[0]).toMatch(
    /MKT_LIMITS must hold "off" or a factor above 0, but holds none/,
  );
});

test("one cell beyond the limit leaves the others their answers", () => {
  const answers = cellsOf(run("DISCFACTOR", [[[0.04], [4.36], [0.05]], 1])).flat();
  expect(answers.map((cell) => (cell instanceof CellError ? cell.code : typeof cell))).toEqual([
    "number",
    "#NUM!",
    "number",
  ]);
});
