import { createFinder } from "../../../../src/taskpane/data/find/finder";
import { asFunctions, recordingFetched } from "../../recordingFetched";

afterEach(() => {
  globalThis.marketbook = undefined;
});

test("nothing is found while nothing is looked for", () => {
  const finder = createFinder(() => undefined);
  expect(finder.found()).toBeUndefined();
  finder.search("   ");
  expect(finder.found()).toBeUndefined();
});

test("shows twelve results and says how many more there are, until all are wanted", () => {
  const finder = createFinder(() => undefined);
  finder.search("rate");
  const first = finder.found();
  expect(first?.shown).toHaveLength(12);
  expect(first?.more).toBeGreaterThan(0);
  finder.showEvery();
  const all = finder.found();
  expect(all?.shown).toHaveLength(12 + (first?.more ?? 0));
  expect(all?.more).toBe(0);
  finder.search("rates");
  expect(finder.found()?.shown.length).toBeLessThanOrEqual(12);
});

test("a typed id stands alone, known or not, and not a second time among the results", () => {
  const finder = createFinder(() => undefined);
  finder.search("fred: walcl");
  const found = finder.found();
  expect(found?.typed).toMatchObject({ id: "FRED:walcl", known: { id: "FRED:WALCL" } });
  expect(found?.shown.map(({ id }) => id)).not.toContain("FRED:WALCL");
  finder.search("FRED:NOSUCH");
  expect(finder.found()?.typed).toEqual({ id: "FRED:NOSUCH", known: undefined });
});

test("a made series has its preview at once; a series keeps its choices when it is opened again", () => {
  const finder = createFinder(() => undefined);
  const made = finder.open("SAMPLE:WAVE");
  expect(made.outcome).toBeDefined();
  const opened = finder.open("FRED:WALCL");
  expect(opened.outcome).toBeUndefined();
  opened.choices.start = "2024-01-01";
  finder.close();
  expect(finder.open("FRED:WALCL").choices.start).toBe("2024-01-01");
});

test("closes the series first, then the search", () => {
  const finder = createFinder(() => undefined);
  finder.search("assets");
  finder.open("FRED:WALCL");
  expect(finder.close()).toEqual({ closed: "series", id: "FRED:WALCL" });
  expect([finder.opened, finder.query]).toEqual([undefined, "assets"]);
  expect(finder.close()).toEqual({ closed: "search" });
  expect(finder.close()).toBeUndefined();
});

test("asks once at a time, and keeps what was thrown until it is asked again", async () => {
  const fetched = recordingFetched();
  let calls = 0;
  let answer: () => Promise<never> = () => Promise.reject(new Error("no gateway"));
  globalThis.marketbook = asFunctions({
    ...fetched,
    ask: () => {
      calls++;
      return answer();
    },
  });
  const finder = createFinder(() => undefined);
  const about = finder.open("FRED:WALCL");
  const states: boolean[] = [];
  const changed = () => states.push(about.asking);
  await Promise.all([finder.ask(about, changed), finder.ask(about, changed)]);
  expect([calls, states]).toEqual([1, [true, false]]);
  expect(about.thrown).toEqual(new Error("no gateway"));
  answer = () => new Promise(() => undefined);
  void finder.ask(about, changed);
  expect([about.thrown, about.asking]).toEqual([undefined, true]);
});
