/** Time told right, whatever the clock of this computer does: publishers say what time it is with every answer. */
import fc from "fast-check";
import { dayOf } from "../../src/gateway/moments";
import { body, days, firstDay, openTrial, type Rows, type Trial } from "./trial";

const millisecondsPerDay = 86_400_000;
const noon = (day: number) => Date.UTC(1899, 11, 30) + day * millisecondsPerDay + millisecondsPerDay / 2;

let trial: Trial;
/** What time it really is, and what the publisher publishes then. */
let truth: number;
let published: Rows;
beforeEach(async () => {
  trial = await openTrial();
  truth = noon(firstDay + 10);
  published = days(1, 2, 3);
  trial.publisher(() => new Response(body(published), { headers: { date: new Date(truth).toUTCString() } }));
});
afterEach(() => trial.close());

/** Some days go by; the clock of this computer is off by so many. */
function pass(daysLater: number, off = 0): void {
  truth += daysLater * millisecondsPerDay;
  trial.clock.forward(daysLater * millisecondsPerDay);
  trial.clock.set(truth + off * millisecondsPerDay);
}

const values = async (asOf?: number) => {
  const [{ series }] = await trial.ask(["TRIAL:X"], "never", asOf);
  return series?.observations.map(({ value }) => value);
};

test("a clock 401 days ahead keeps nothing and says so; when it is right again all is as if it had never been", async () => {
  await trial.ask(["TRIAL:X"]);
  published = days(1, 2, 3, 4);
  pass(1, 401);
  const [{ series, failure }] = await trial.ask(["TRIAL:X"]);
  expect(series?.observations).toHaveLength(3);
  expect(failure).toMatchObject({ kind: "gateway", text: { en: expect.stringMatching(/clock.*TRIAL.*2026-03-13/) } });
  expect(new Set(Object.values(failure?.text ?? {})).size).toBe(3);
  pass(1);
  const [{ series: now, failure: none }] = await trial.ask(["TRIAL:X"]);
  expect([now?.observations.length, none]).toEqual([4, undefined]);
  expect(now?.checked.slice(0, 10)).toBe("2026-03-14");
  pass(1);
  expect(await values(firstDay + 11)).toEqual([1, 2, 3]);
  expect(await values(firstDay + 12)).toEqual([1, 2, 3, 4]);
});

test("a clock 100 days behind keeps nothing either, and a past day does not show what came after it", async () => {
  await trial.ask(["TRIAL:X"]);
  published = days(1, 2, 3, 4);
  pass(2);
  await trial.ask(["TRIAL:X"]);
  published = days(1, 2, 3, 4, 5);
  pass(1, -100);
  expect((await trial.ask(["TRIAL:X"]))[0].failure).toMatchObject({ kind: "gateway" });
  // The clock says that this day has not begun.
  expect(await values(firstDay + 11)).toEqual([1, 2, 3]);
  expect(await values()).toEqual([1, 2, 3, 4]);
});

test("a store that was poisoned by a clock without a witness is mended by the first answer that has one", async () => {
  await trial.ask(["TRIAL:X"]);
  trial.publisher(() => new Response(body(published)));
  published = days(1, 2, 3, 4);
  pass(1, 401);
  await trial.ask(["TRIAL:X"]);
  pass(1);
  expect(await values()).toEqual([1, 2, 3, 4]);
  trial.publisher(() => new Response(body(published), { headers: { date: new Date(truth).toUTCString() } }));
  const [{ series }] = await trial.ask(["TRIAL:X"]);
  expect([series?.retrieved.slice(0, 10), series?.checked.slice(0, 10)]).toEqual(["2026-03-14", "2026-03-14"]);
  expect(await values(firstDay + 12)).toEqual([1, 2, 3, 4]);
  pass(2);
  expect(await values(firstDay + 11)).toEqual([1, 2, 3]);
  expect(await values(firstDay + 12)).toEqual([1, 2, 3, 4]);
});

test("one publisher whose own clock is wrong is outvoted by another; an answer out of a cache counts its age", async () => {
  const [right, wrong, cached] = [{ off: 0 }, { off: -40 }, { off: -1, age: 86_400 }].map(({ off, age }) => ({
    headers: { date: new Date(truth + off * millisecondsPerDay).toUTCString(), ...(age ? { age: String(age) } : {}) },
  }));
  trial.publisher(() => new Response(body(published), wrong));
  expect((await trial.ask(["TRIAL:X"]))[0].failure).toMatchObject({ kind: "gateway" });
  trial.publisher(() => new Response(body(published), cached));
  expect((await trial.ask(["FINAL:X"]))[0].failure).toBeUndefined();
  trial.publisher(() => new Response(body(published), wrong));
  expect((await trial.ask(["TRIAL:X"]))[0]).toMatchObject({ series: { id: "TRIAL:X" } });
  trial.publisher(() => new Response(body(published), right));
  expect((await trial.ask(["TRIAL:X"]))[0].failure).toBeUndefined();
});

const jump = fc.record({
  later: fc.integer({ min: 0, max: 5 }),
  off: fc.oneof(
    { weight: 2, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -500, max: 500 }) },
  ),
});

test("whatever the clock does, a past day shows exactly what had been answered by its end", async () => {
  let run = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(jump, { minLength: 1, maxLength: 8 }), async (jumps) => {
      const id = `TRIAL:P${++run}`;
      const last = async (asOf?: number) =>
        (await trial.ask([id], "never", asOf))[0].series?.observations.at(-1)?.value;
      /** By day: the last value that was answered on it without a failure. */
      const known = new Map<number, number>();
      let value = 100;
      for (const { later, off } of jumps) {
        pass(later, off);
        value += 1;
        published = days(1, 2, value);
        const [{ series, failure }] = await trial.ask([id]);
        if (!failure) known.set(dayOf(truth), series?.observations.at(-1)?.value ?? Number.NaN);
        // What cannot be kept takes nothing away.
        if (known.size > 0) expect(await last()).toBe([...known.values()].at(-1));
        for (const day of known.keys()) if (day < dayOf(truth)) expect(await last(day)).toBe(known.get(day));
      }
      pass(2);
      for (const [day, shown] of known) expect(await last(day)).toBe(shown);
      published = days(1, 2, value + 1);
      const [{ series, failure }] = await trial.ask([id]);
      expect(failure).toBeUndefined();
      expect([dayOf(Date.parse(series?.checked ?? "")), series?.observations.at(-1)?.value]).toEqual([
        dayOf(truth),
        value + 1,
      ]);
    }),
    { numRuns: 40, seed: 11 },
  );
}, 60_000);
