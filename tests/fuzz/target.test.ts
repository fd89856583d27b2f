import fc from "fast-check";
import { ask, distinct, inputAt, type Subject, watched } from "./target";

const small = (asked: (value: number) => void): Subject => ({
  name: "small",
  property: fc.property(fc.nat(1_000_000), (value) => {
    asked(value);
    if (value >= 1000) throw new Error(`too large: ${value}`);
  }) as Subject["property"],
});

test("the smallest input at fault is told, with the seed that finds it again", () => {
  const { fault } = ask(
    small(() => {}),
    7,
    100,
  );
  expect(fault).toEqual({ subject: "small", input: "[1000]", message: "too large: 1000", seed: 7 });
  expect(
    ask(
      small(() => {}),
      7,
      100,
    ).fault,
  ).toEqual(fault);
});

test("an input that would never end can be named by its place", () => {
  const asked: number[] = [];
  const subject = watched(
    small((value) => asked.push(value)),
    () => {},
  );
  ask(subject, 3, 5);
  expect(inputAt(subject, 3, 1)).toBe(`[${asked[0]}]`);
});

test("faults that differ in their numbers alone are one, told by the shorter input", () => {
  const fault = { subject: "small", input: "[123456]", message: "too large: 123456", seed: 1 };
  expect(
    distinct([fault, { ...fault, input: "[1000]", message: "too large: 1000" }, { ...fault, subject: "other" }]),
  ).toEqual([
    { ...fault, input: "[1000]", message: "too large: 1000" },
    { ...fault, subject: "other" },
  ]);
});
