/** Inputs for the built-in functions: ones that make sense, extremes, and what nobody would write. */
import fc from "fast-check";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";
import { type BuiltinFunction, builtinFunctions, calls } from "./builtins";

const numbers = fc.oneof(
  fc.integer({ min: -3, max: 60 }),
  fc.integer({ min: 36_000, max: 47_000 }),
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.double({ min: 0, max: 100_000, noNaN: true }),
  fc.constantFrom(0, 1, -1, 1e308, -1e308, 5e-324, 1e-300, 2 ** 53, 1e17, 1e12, 1e9, 2_958_465, 2_958_466),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const spelled = (number: number): string => (Object.is(number, -0) ? "0" : String(number).toUpperCase());
const single = fc.oneof(
  { weight: 8, arbitrary: numbers.map(spelled) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '""',
      '"x"',
      '"*a*b*"',
      '"1e5"',
      '"2026-02-30"',
      "TRUE",
      "FALSE",
      "#N/A",
      "B30",
      "A3",
      '"(a+)+$"',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('REPT("a",30000)', "", "A1:A12", "D1:E12") },
);
const array = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(numbers.map(spelled), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )
  .map((rows) => `{${rows.map((row) => row.join(",")).join(";")}}`);
const argument = (usual: string | undefined) =>
  fc.oneof(
    { weight: usual === undefined ? 0 : 5, arbitrary: fc.constant(usual ?? "") },
    { weight: 5, arbitrary: single },
    { weight: 1, arbitrary: array },
  );

/** LAMBDA and LET bind names, and the pivot's functions need one. */
const ofOtherForm = ["LAMBDA", "LET", "ISOMITTED", "PIVOT", "PIVOT.HEADER", "PIVOT.VALUE"];

/** They make as many cells as they are asked for, up to the bound, which builtinBounds.test.ts holds. */
const asLargeAsAsked = ["MAKEARRAY", "SEQUENCE", "RANDARRAY", "MUNIT", "EXPAND", "OFFSET", "INDIRECT"];
const leftOut = new Set([...ofOtherForm, ...asLargeAsAsked]);

export const formulas = ({ name, least, most }: BuiltinFunction): fc.Arbitrary<string> => {
  const usual = calls.get(name) ?? [];
  const full = Math.min(most, Math.max(usual.length, least));
  return fc
    .tuple(...Array.from({ length: full }, (_, index) => argument(usual[index])))
    .map((args) => `=${name}(${args.join(",")})`);
};

/** By category, as Excel's list of functions has them. */
export const families: ReadonlyMap<string, readonly BuiltinFunction[]> = (() => {
  const families = new Map<string, BuiltinFunction[]>();
  for (const builtin of builtinFunctions) {
    if (leftOut.has(builtin.name) || builtin.most === 0) continue;
    const family = nodeEngine().registries.functionRegistry.get(builtin.name).category ?? "Other";
    families.set(family, [...(families.get(family) ?? []), builtin]);
  }
  return families;
})();
