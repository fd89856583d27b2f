/** A small part of each target, the same one each time: `npm run fuzz` asks on from there. */
import { ask } from "./target";
import { targets } from "./targets";

/**
 * Inputs for each subject, so that a target takes a second or two. The built-ins are asked by `npm run fuzz` alone, in a process that
 * can be ended, since one that is endless or fills the memory would take the other tests with it.
 */
const inputs: Readonly<Record<string, number>> = {
  functions: 4,
  formulas: 150,
  formats: 300,
  csv: 400,
  ids: 60,
  files: 60,
};

test.each(targets.filter(({ name }) => inputs[name] !== undefined).map((target) => [target.name, target] as const))(
  "%s",
  (name, target) => {
    const subjects = target.subjects({ calls: 0 });
    expect(subjects.flatMap((subject) => ask(subject, 20261129, inputs[name]).fault ?? [])).toEqual([]);
  },
);

test("each subject of a target has a name of its own, by which a fault can be found again", () => {
  for (const target of targets) {
    const names = target.subjects({ calls: 0 }).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});
