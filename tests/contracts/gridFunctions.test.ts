import { type Answer, CellError } from "../../src/cells/cell";
import { catalogue } from "../../src/generated/catalogue";
import metadata from "../../src/generated/functions.json";
import { evaluateFormula } from "../../src/workbook/grid/evaluate";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { argumentsOf, run } from "./calls";
import { readFormula } from "./formula";

/** Codes that Excel lets no function answer reach the sheet as #VALUE!. */
const answerable = ["#VALUE!", "#N/A", "#NUM!", "#DIV/0!", "#NULL!"];

function plain(answer: Answer): unknown {
  if (Array.isArray(answer)) {
    const rows = answer.map((row) => row.map(plain));
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }
  if (!(answer instanceof CellError)) return answer;
  return answerable.includes(answer.code) ? answer.code : "#VALUE!";
}

test("the grid knows every function of functions.json, with its arguments in order", () => {
  const known = nodeEngine().registries.functionRegistry;
  for (const { name, parameters } of metadata.functions)
    expect(known.get(`MKT.${name}`).args.map((argument) => argument.name)).toEqual(
      parameters.map((parameter) => parameter.name),
    );
});

describe.each(catalogue.map((entry) => [entry.id, entry] as const))("%s in the grid", (_, { examples }) => {
  test.each(examples.map(({ formula }) => formula))("%s answers as through the guard", (formula) => {
    const call = readFormula(formula);
    expect(plain(evaluateFormula(formula))).toEqual(plain(run(call.id, argumentsOf(call))));
  });
});
