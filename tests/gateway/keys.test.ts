import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { homeOf } from "../../src/gateway/keys/home";
import { settingsOf } from "../../src/gateway/keys/settings";
import type { SourceState } from "../../src/series/delivery";
import { openTrial, trial as provider, secret, type Trial } from "./trial";

let trial: Trial;
const warned: string[] = [];
beforeEach(async () => {
  warned.length = 0;
  trial = await openTrial({ MARKETBOOK_KEY_TRIAL: "" }, { warn: (sentence) => warned.push(sentence) });
});
afterEach(() => trial.close());

const put = (key: unknown) => trial.call("PUT", "v1/sources/TRIAL/key", { key });
const file = () => join(trial.folder, "keys.json");

test("without the key that is needed nobody is asked, and the sentence says where to get one", async () => {
  const [{ failure }] = await trial.ask(["TRIAL:X"]);
  expect(failure).toMatchObject({ kind: "needsKey", text: { en: expect.stringContaining("trial.example/key") } });
  expect(trial.asked).toHaveLength(0);
});

test("a key that is put in is sent to the publisher and to nobody else, and is for its owner's eyes only", async () => {
  expect(await (await put(` ${secret} `)).json()).toMatchObject({ key: { present: true, fixed: false } });
  await trial.ask(["TRIAL:X"]);
  expect(trial.asked[0]).toContain(encodeURIComponent(secret));
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(JSON.parse(readFileSync(file(), "utf8"))).toEqual({ TRIAL: secret });
  expect(readdirSync(trial.folder).filter((name) => name.endsWith(".new"))).toEqual([]);
  for (const answer of trial.answered) expect(answer).not.toContain(secret);
  expect(await (await trial.call("DELETE", "v1/sources/TRIAL/key")).json()).toMatchObject({ key: { present: false } });
  expect(readFileSync(file(), "utf8")).not.toContain(secret);
});

test("a file that others could read is taken from them, and the sentence says so without the key", () => {
  writeFileSync(file(), JSON.stringify({ TRIAL: secret }));
  chmodSync(file(), 0o644);
  const said: string[] = [];
  const settings = settingsOf({ MARKETBOOK_HOME: trial.folder }, (sentence) => said.push(sentence));
  expect(settings.key(provider)).toEqual({ key: secret, fixed: false });
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(said).toEqual([expect.stringContaining("644")]);
  expect(said[0]).not.toContain(secret);
});

test.each([["", 7, "密", "a\nb", "x".repeat(501)]].flat().map((key) => [key]))(
  "%j is no key, and is not repeated",
  async (key) => {
    const response = await put(key);
    expect(response.status).toBe(400);
    if (key !== "") expect(await response.text()).not.toContain(`"${key}"`);
  },
);

test("a key of the environment cannot be changed here", async () => {
  const fixed = await openTrial();
  const response = await fixed.call("PUT", "v1/sources/TRIAL/key", { key: "other" });
  expect([response.status, readdirSync(fixed.folder)]).toEqual([409, expect.not.arrayContaining(["keys.json"])]);
  await fixed.close();
});

test("a file that is not JSON is not overwritten and not quoted", async () => {
  writeFileSync(file(), `{"TRIAL": ${secret}`, { mode: 0o600 });
  const response = await put("new");
  expect(response.status).toBe(500);
  const said = await response.text();
  expect(said).not.toContain(secret);
  expect(said).toMatch(/keys\.json cannot be read.*Correct it or move it away/);
  expect(readFileSync(file(), "utf8")).toContain(secret);
});

describe.each([
  ["broken off", "{"],
  ["a list", "[]"],
  ["nothing", "null"],
  ["a number for a key", '{"TRIAL": 7}'],
])("keys.json is %s", (_, content) => {
  beforeEach(() => writeFileSync(file(), content, { mode: 0o600 }));

  test("a source without a key is asked, one that needs its key says what is wrong, and so does the list", async () => {
    const { key: __, ...keyless } = { ...provider, id: "KEYLESS" };
    const optional = { ...provider, id: "OPTIONAL", key: provider.key && { ...provider.key, required: false } };
    const request = () => [{ url: "https://api.trial.example/series" }];
    const world = { providers: [provider, { ...keyless, request }, { ...optional, request }] };
    const damaged = await openTrial({ MARKETBOOK_KEY_TRIAL: "", MARKETBOOK_HOME: trial.folder }, world);
    const [first, second, third] = await damaged.ask(["KEYLESS:X", "TRIAL:X", "OPTIONAL:X"]);
    expect(first.series?.observations).toHaveLength(3);
    expect(second.failure?.text.en).toMatch(/keys\.json cannot be read/);
    expect(third.series?.observations).toHaveLength(3);
    const listed = (await (await damaged.call("GET", "v1/sources")).json()) as SourceState[];
    const failures = Object.fromEntries(listed.map(({ id, lastFailure }) => [id, lastFailure?.text.en]));
    expect(failures).toMatchObject({
      TRIAL: expect.stringMatching(/keys\.json/),
      OPTIONAL: expect.stringMatching(/keys\.json/),
    });
    expect(failures.KEYLESS).toBeUndefined();
    writeFileSync(file(), JSON.stringify({ TRIAL: secret }), { mode: 0o600 });
    damaged.clock.forward(61_000);
    expect((await damaged.ask(["TRIAL:X"]))[0].failure).toBeUndefined();
    await damaged.close();
  });
});

test("switches that cannot be read switch off what is unofficial, and nothing else", async () => {
  writeFileSync(join(trial.folder, "switches.json"), "{", { mode: 0o600 });
  expect((await trial.ask(["UNOFFICIAL:X"]))[0].failure).toMatchObject({ kind: "switchedOff" });
  const response = await trial.call("PUT", "v1/sources/UNOFFICIAL/on", { on: true });
  expect(await response.text()).toMatch(/switches\.json cannot be read/);
  expect((await trial.call("GET", "v1/sources")).status).toBe(200);
});

test("the folder is the user's own", () => {
  expect(homeOf({ MARKETBOOK_HOME: "/a" })).toBe("/a");
  expect(homeOf({ XDG_CONFIG_HOME: "/b" })).toBe("/b/marketbook");
  expect(homeOf({})).toMatch(/\.config\/marketbook$/);
});
