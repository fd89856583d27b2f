/**
 * Whatever they are given, the built-in functions answer finite numbers, text, truth values or errors, soon. Each family is
 * asked with the same inputs each time, some for each function; CONTRACT_RUNS=10000 asks each family with that many new ones.
 */
import fc from "fast-check";
import { fault } from "./builtinFaults";
import { families, formulas } from "./builtinInputs";

const asked = process.env.CONTRACT_RUNS;
const inputsOfAFamily = Number(asked ?? 500);

function effortFor(members: number): { numRuns: number; seed?: number } {
  const numRuns = Math.ceil(inputsOfAFamily / members);
  return asked ? { numRuns } : { numRuns, seed: 20260131 };
}

test.each([...families])("%s functions answer any input", (_, members) => {
  // The library prints what it did not expect, and a message is looked at below.
  const printed = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const inputs = members.flatMap((builtin) => fc.sample(formulas(builtin), effortFor(members.length)));
  const faults = inputs.flatMap((formula) => fault(formula)?.slice(0, 300) ?? []);
  printed.mockRestore();
  expect(faults).toEqual([]);
});

test("every function is among them but for those of another form", () => {
  const count = [...families.values()].reduce((sum, members) => sum + members.length, 0);
  expect(count).toBeGreaterThan(450);
});
