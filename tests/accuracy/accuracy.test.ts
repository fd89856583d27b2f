import { guard } from "../../src/functions/guard/guard";
import { registry } from "../../src/generated/registry";
import { argumentOf, worstError } from "../../src/selftest/measure";
import { withoutLimits } from "../functions/vectors";
import { loadReferenceSeries, referenceCases, scalesOf } from "./referenceCases";

loadReferenceSeries();
withoutLimits();
const cases = referenceCases();

/** They answer no numbers that code of another kind could calculate. */
const withoutNumbers = ["FIND", "META", "SELFTEST", "VERSION"];

test("the functions without reference cases are those without numbers", () =>
  expect(registry.map(({ id }) => id).filter((id) => !cases.has(id))).toEqual(withoutNumbers));

test("no reference case is for a function that is not there", () => {
  const ids = new Set(registry.map(({ id }) => id));
  expect([...cases.keys()].filter((id) => !ids.has(id))).toEqual([]);
});

describe.each(registry.flatMap((entry) => (cases.has(entry.id) ? [[entry.id, entry] as const] : [])))(
  "%s",
  (id, entry) => {
    const known = cases.get(id) ?? [];
    const call = guard(entry);
    test("has eight reference cases or more", () => expect(known.length).toBeGreaterThanOrEqual(8));
    test.each(known.map((each, index) => [index + 1, each] as const))("case %i is met within 1e-12", (_, each) => {
      const answer = call(each.args.map(argumentOf));
      expect(worstError(answer, each.value, scalesOf(each))).toBeLessThanOrEqual(1e-12);
    });
  },
);
