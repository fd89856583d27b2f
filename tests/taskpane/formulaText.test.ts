import type { Kind } from "../../src/functions/guard/entry";
import { argumentFault, argumentText, formulaDraft, formulaText } from "../../src/taskpane/functions/formulaText";
import { basis, entry, parameter, quote } from "./entries";

test.each<[Kind, string, string]>([
  ["number", "0.05", "0.05"],
  ["number", "５％", "5%"],
  ["number", "B3", "B3"],
  ["number", "=B3*2", "B3*2"],
  ["number", "Silver_spot", "Silver_spot"],
  ["text", "FILE:WALCL", '"FILE:WALCL"'],
  ["text", 'say "so"', '"say ""so"""'],
  ["text", '"A1"', '"A1"'],
  ["text", "A1", "A1"],
  ["text", "Inputs!$B$4", "Inputs!$B$4"],
  ["text", "=Series_id", "Series_id"],
  ["date", "2026-01-31", '"2026-01-31"'],
  ["date", "46053", "46053"],
  ["date", "TODAY()", "TODAY()"],
  ["boolean", "TRUE", "TRUE"],
  ["any", "[0.1,0.15]", '"[0.1,0.15]"'],
  ["any", "0.115", "0.115"],
  ["any", "London", '"London"'],
  ["any", "Inputs!D4", "Inputs!D4"],
  ["any", "TRUE", "TRUE"],
  ["column", "A2:A50", "A2:A50"],
  ["matrix", "{1,2；3,4}", "{1,2;3,4}"],
  ["number", "  ", ""],
])("%s written as %s stands as %s", (kind, written, text) => {
  expect(argumentText(parameter("x", kind), written)).toBe(text);
});

test.each([
  ["xxxusd", '"XXXUSD"'],
  ["foreignPerDollar", '"USDXXX"'],
  ["C7", "C7"],
])("the choice %s stands as %s", (written, text) => {
  expect(argumentText(parameter("quote", "choice", true, quote), written)).toBe(text);
});

describe("the formula", () => {
  test("keeps the place of what is left out in the middle, and drops what is left out at the end", () => {
    expect(formulaText(basis, ["1.1", "B2", "", "XXXUSD"])).toBe('=MKT.CIPBASIS(1.1, B2, , "XXXUSD")');
    expect(formulaText(basis, ["1.1", "B2", "", ""])).toBe("=MKT.CIPBASIS(1.1, B2)");
    expect(formulaText(entry("VERSION"), [])).toBe("=MKT.VERSION()");
  });
  test("names what is still needed while it is written", () => {
    expect(formulaDraft(basis, ["1.1"])).toBe("=MKT.CIPBASIS(1.1, ‹fwd›)");
  });
});

describe("what cannot stand in a formula is refused", () => {
  const number = parameter("spot", "number");
  test.each([
    ["", /needed/],
    ["1,234.5", /more than one argument/],
    ["1;2", /more than one argument/],
    ["(1+2", /not closed/],
    ["1)", /not closed/],
  ])("%s", (written, sentence) => {
    expect(argumentFault(number, written)).toMatch(sentence);
  });
  test.each(["1", "SUM(1,2)", "{1,2;3,4}", "'a,b'!A1", "=IF(A1>0,1,2)"])("%s may", (written) => {
    expect(argumentFault(number, written)).toBeUndefined();
  });
  test("an option that there is not", () => {
    expect(argumentFault(parameter("quote", "choice", true, quote), "EURUSD")).toBe(
      "Choose one of USDXXX, XXXUSD, or a cell.",
    );
  });
});
