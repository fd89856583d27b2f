/** The store's file or folder goes and returns while the gateway runs: each part fails alone, in words, and comes back by itself. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openTrial, own, type Trial } from "../trial";

const folder = mkdtempSync(join(tmpdir(), "comings-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const refused = async (trial: Trial) => {
  const response = await trial.post("v1/series", { asks: [{ id: "TRIAL:X" }], upstream: "missing" }, own);
  const { failure } = (await response.json()) as { failure?: { text: { en: string } } };
  return [response.status, failure?.text.en];
};

const sourcesStand = async (trial: Trial) => {
  const response = await trial.call("GET", "v1/sources");
  expect(response.status).toBe(200);
  expect(((await response.json()) as unknown[]).length).toBeGreaterThan(3);
};

const values = async (trial: Trial, id = "TRIAL:X", upstream: "never" | "missing" = "never") =>
  (await trial.ask([id], upstream))[0].series?.observations.map(({ value }) => value);

/** One that could not be opened is left alone for a second. */
const soon = (trial: Trial) => trial.clock.forward(1_500);

test("a home folder that cannot be made is a sentence, sources stand, and it is made as soon as it can be", async () => {
  const place = join(folder, "taken");
  writeFileSync(place, "a file where a folder should be");
  const trial = await openTrial({ MARKETBOOK_HOME: join(place, "marketbook") });
  expect(trial.gateway.sentence).toMatch(/cannot be made or written to.*MARKETBOOK_HOME.*tried again/s);
  expect(await refused(trial)).toEqual([503, expect.stringMatching(/cannot be made/)]);
  expect(trial.asked).toHaveLength(0);
  await sourcesStand(trial);
  rmSync(place);
  soon(trial);
  expect(await values(trial, "TRIAL:X", "missing")).toEqual([1, 2, 3]);
  await trial.close();
});

test("a file that is moved away is waited for and never replaced by an empty one; back in its place it answers", async () => {
  const trial = await openTrial();
  expect(await values(trial, "TRIAL:X", "missing")).toEqual([1, 2, 3]);
  const away = join(trial.folder, "away");
  mkdirSync(away);
  const move = (from: string, to: string) => {
    for (const name of readdirSync(from).filter((each) => each.startsWith("series.sqlite")))
      renameSync(join(from, name), join(to, name));
  };
  move(trial.folder, away);
  expect(await refused(trial)).toEqual([503, expect.stringMatching(/no longer in its place/)]);
  expect(readdirSync(trial.folder)).toEqual(["away"]);
  await sourcesStand(trial);
  move(away, trial.folder);
  expect(await values(trial)).toEqual([1, 2, 3]);
  expect(await values(trial, "TRIAL:Y", "missing")).toEqual([1, 2, 3]);
  await trial.close();
});

test("another file in its place is opened anew: nothing of the one before is answered", async () => {
  const trial = await openTrial();
  await values(trial, "TRIAL:X", "missing");
  for (const name of readdirSync(trial.folder)) renameSync(join(trial.folder, name), join(folder, name));
  const other = await openTrial({ MARKETBOOK_HOME: trial.folder });
  other.publisher(() => new Response(JSON.stringify({ rows: [[46_083, 7]] })));
  expect(await values(other, "TRIAL:Z", "missing")).toEqual([7]);
  await other.gateway.close();
  expect(await values(trial, "TRIAL:Z")).toEqual([7]);
  expect(await values(trial)).toBeUndefined();
  expect(await values(trial, "TRIAL:X", "missing")).toEqual([1, 2, 3]);
  await trial.close();
});

test("a file that is no database is said, and a sound one in its place is taken without a restart", async () => {
  const home = mkdtempSync(join(folder, "home-"));
  const file = join(home, "series.sqlite");
  writeFileSync(file, "Dear reader, ".repeat(1000));
  const trial = await openTrial({ MARKETBOOK_HOME: home });
  for (const name of ["series.sqlite", "series.sqlite-wal", "series.sqlite-shm"])
    expect(trial.gateway.sentence).toContain(name);
  expect(await refused(trial)).toEqual([503, expect.stringMatching(/damaged/)]);
  rmSync(file);
  soon(trial);
  expect(await values(trial, "TRIAL:X", "missing")).toEqual([1, 2, 3]);
  await trial.close();
});
