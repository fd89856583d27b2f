import { proofOf } from "../../src/gateway/keys/token";
import { routes, type SourceState } from "../../src/series/delivery";
import { body, days, firstDay, openTrial, own, secret, type Trial, token } from "./trial";

let trial: Trial;
beforeEach(async () => {
  trial = await openTrial();
});
afterEach(() => trial.close());

const asks = (...ids: string[]) => ({ asks: ids.map((id) => ({ id })), upstream: "missing" });
const everyRoute = [
  ["POST", routes.series],
  ["POST", routes.estimate],
  ["GET", routes.log],
  ["GET", routes.sources],
  ["PUT", routes.key("TRIAL")],
  ["DELETE", routes.key("TRIAL")],
  ["PUT", routes.on("UNOFFICIAL")],
  ["POST", routes.test("TRIAL")],
  ["GET", "v1/whatever"],
] as const;
const failureOf = async (response: Response) => ((await response.json()) as { failure: unknown }).failure;

test("an id is answered in its one spelling, with all that a cell shows", async () => {
  const [{ series }] = await trial.ask([" trial:x "], "missing");
  expect(series).toEqual({
    id: "TRIAL:X",
    title: "Trial X",
    unit: "USD",
    scale: 1,
    frequency: "D",
    aggregation: "last",
    timeZone: "UTC",
    source: "Trial",
    url: "https://trial.example/X",
    licence: { en: "t", tw: "t", cn: "t" },
    retrieved: "2026-03-12T12:00:00.000Z",
    checked: "2026-03-12T12:00:00.000Z",
    observations: days(1, 2, 3).map(([date, value]) => ({ date, value })),
    warnings: [],
  });
});

test("answers stand in the order of the asks, each with a series, a failure or both", async () => {
  const answers = await trial.ask(["TRIAL:B", "NOSUCH:X", "TRIAL:A", "TRIAL:B", "X"], "missing");
  expect(answers.map(({ series, failure }) => series?.id ?? failure?.kind)).toEqual([
    "TRIAL:B",
    "unknownProvider",
    "TRIAL:A",
    "TRIAL:B",
    "unknownProvider",
  ]);
});

test("never asks nobody; missing asks for what was never there; always asks again", async () => {
  expect((await trial.ask(["TRIAL:X"], "never"))[0].failure).toMatchObject({ kind: "absent" });
  expect(trial.asked).toHaveLength(0);
  await trial.ask(["TRIAL:X"], "missing");
  await trial.ask(["TRIAL:X"], "missing");
  expect(trial.asked).toHaveLength(1);
  await trial.ask(["TRIAL:X"], "always");
  expect(trial.asked).toHaveLength(2);
});

test("a thousand requests at the same time for three series are three for the publisher", async () => {
  const ids = ["TRIAL:A", "TRIAL:B", "TRIAL:C"];
  const answers = await Promise.all(Array.from({ length: 1_000 }, (_, index) => trial.ask([ids[index % 3]])));
  expect(answers.every(([{ series }]) => series?.observations.length === 3)).toBe(true);
  expect(trial.asked).toHaveLength(3);
}, 30_000);

test("ten thousand asks on twenty series are twenty for the publisher", async () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => `TRIAL:S${index % 20}`);
  const answers = await trial.ask(ids, "missing");
  expect(answers.map(({ series }) => series?.id)).toEqual(ids);
  expect(trial.asked).toHaveLength(20);
}, 30_000);

test("a publisher's limit is kept, however many ask", async () => {
  const began = trial.clock.ticks();
  const starts: number[] = [];
  trial.publisher(() => {
    starts.push(trial.clock.ticks() - began);
    return new Response(body(days(1, 2, 3)));
  });
  await trial.ask(["SLOW:A", "SLOW:B", "SLOW:C", "SLOW:D", "SLOW:E"]);
  expect(starts).toHaveLength(5);
  for (const [index, start] of starts.entries())
    if (index >= 2) expect(start - starts[index - 2]).toBeGreaterThanOrEqual(10_000);
});

test("a queue that would take too long is refused in words", async () => {
  const hold = { ...trial.clock, sleep: () => new Promise<void>(() => undefined) };
  const other = await openTrial({}, { time: hold });
  const many = Array.from({ length: 30 }, (_, index) => `SLOW:S${index}`);
  const settled = new Set<string>();
  for (const id of many)
    other.ask([id]).then(
      ([{ failure }]) => settled.add(failure ? `${id} ${failure.kind}` : id),
      () => undefined,
    );
  await new Promise((resolve) => setTimeout(resolve, 500));
  // Two at once and two more every ten seconds of the ninety; the others are told so.
  expect([...settled].filter((line) => line.endsWith("queued"))).toHaveLength(30 - 20);
  await other.close();
});

describe("who may ask", () => {
  const from = (headers: Record<string, string>) => trial.post("v1/series", asks("TRIAL:X"), { ...own, ...headers });
  test.each([
    ["a page that rebinds its own name", { host: "evil.example:28657", origin: "http://evil.example:28657" }],
    ["another site's page", { origin: "https://evil.example" }],
    ["a page without an origin", { origin: "null" }],
    ["another program's page on this machine", { origin: "http://localhost:8080" }],
    ["a request marked cross-site", { "sec-fetch-site": "cross-site" }],
    ["a request marked same-site", { "sec-fetch-site": "same-site" }],
  ])("not %s", async (_, headers) => {
    const response = await from(headers as unknown as Record<string, string>);
    expect(response.status).toBe(403);
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(await failureOf(response)).toMatchObject({ kind: "gateway" });
    expect(trial.asked).toHaveLength(0);
  });
  test("not a writing request that does not say where it is from", async () => {
    const { origin: _, ...silent } = own;
    expect((await trial.post("v1/series", asks("TRIAL:X"), silent)).status).toBe(403);
  });
  test("not another site's page that reads", async () => {
    const headers = { host: "localhost:28657", origin: "https://evil.example" };
    expect((await trial.app.request("/v1/log", { headers })).status).toBe(403);
  });
  test("our own pages, without and with the browser's mark", async () => {
    expect((await from({})).status).toBe(200);
    expect((await from({ "sec-fetch-site": "same-origin" })).status).toBe(200);
  });
  test("the add-in's own origin, by name and never by *", async () => {
    const response = await from({ origin: "https://localhost:28657", "sec-fetch-site": "cross-site" });
    expect(response.status).toBe(200);
    expect(response.headers.get("access-control-allow-origin")).toBe("https://localhost:28657");
    const preflight = await trial.app.request("/v1/sources/TRIAL/key", {
      method: "OPTIONS",
      headers: { host: "localhost:28657", origin: "https://localhost:28657" },
    });
    expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([
      204,
      "GET, POST, PUT, DELETE",
    ]);
  });
  test.each([
    ["without the token", { cookie: "" }],
    ["with another's cookie", { cookie: own.cookie.replaceAll("7", "8") }],
    ["with a cookie of another name", { cookie: `marketbook=${token}` }],
    ["with another token in the header", { cookie: "", authorization: `Bearer ${"8".repeat(64)}` }],
    ["with a wrong header beside the right cookie", { authorization: "Bearer x" }],
  ])("not one %s", async (_, headers) => {
    for (const [method, path] of everyRoute) {
      const response = await trial.app.request(`http://localhost:28657/${path}`, {
        method,
        headers: { ...own, ...(headers as Record<string, string>) },
        ...(method === "GET" ? {} : { body: JSON.stringify(asks("TRIAL:X")) }),
      });
      expect([path, response.status]).toEqual([path, 401]);
      expect(await failureOf(response)).toMatchObject({ kind: "gateway" });
    }
    expect(trial.asked).toHaveLength(0);
  });
  test("a program with the token in its header", async () => {
    expect((await from({ cookie: "", authorization: `Bearer ${token}` })).status).toBe(200);
  });
  test("who it is can be asked without the token, and is answered without telling it", async () => {
    const ask = (challenge: string) =>
      trial.app.request(`/v1/who?challenge=${challenge}`, { headers: { host: "localhost:28657" } });
    const [one, other] = [await (await ask("a")).json(), await (await ask("b")).json()] as { proof: string }[];
    expect(one).toMatchObject({ program: "marketbook", proof: proofOf(token, "a") });
    expect(one.proof).not.toBe(other.proof);
    expect(trial.answered.join()).not.toContain(token);
  });
  test("what else is allowed is named in the environment", async () => {
    const other = await openTrial({ MARKETBOOK_ORIGINS: "https://addin.example, http://plain.example" });
    const ask = (origin: string) => other.post("v1/series", asks("TRIAL:X"), { ...own, origin });
    expect((await ask("https://addin.example")).status).toBe(200);
    expect((await ask("http://plain.example")).status).toBe(403);
    expect((await ask("https://localhost:4000")).status).toBe(403);
    await other.close();
  });
});

test.each([
  ["no JSON", "text/plain", "{}"],
  ["broken JSON", "application/json", "{"],
  ["no asks", "application/json", '{"upstream":"never"}'],
  ["an unknown upstream", "application/json", '{"asks":[],"upstream":"often"}'],
  ["an id that is none", "application/json", '{"asks":[{"id":7}],"upstream":"never"}'],
  ["half a day", "application/json", '{"asks":[{"id":"TRIAL:X","asOf":46000.5}],"upstream":"never"}'],
])("%s is refused with a sentence in three languages", async (_, type, sent) => {
  const headers = { ...own, "content-type": type };
  const response = await trial.app.request("http://localhost:28657/v1/series", { method: "POST", headers, body: sent });
  expect(response.status).toBe(400);
  const { text } = (await failureOf(response)) as { text: Record<string, string> };
  expect(new Set(Object.values(text)).size).toBe(3);
});

test("a body beyond the limit is not read", async () => {
  const response = await trial.post("v1/series", { asks: "x".repeat(5_000_000) });
  expect(response.status).toBe(413);
});

test("an address that is none is refused", async () => {
  expect((await trial.call("GET", "v1/proxy?url=https://evil.example")).status).toBe(404);
  expect((await trial.call("POST", "v1/sources/NOSUCH/test", {})).status).toBe(404);
});

test("an estimate counts what would be asked, by provider, and asks nobody", async () => {
  await trial.ask(["TRIAL:A"], "missing");
  trial.asked.length = 0;
  const wanted = [{ id: "TRIAL:A" }, { id: "TRIAL:B" }, { id: "trial:b" }, { id: "SLOW:A" }, { id: "UNOFFICIAL:A" }];
  const estimate = async (upstream: string) =>
    (await trial.post("v1/estimate", { asks: wanted, upstream })).json() as Promise<unknown>;
  expect(await estimate("never")).toEqual({ requests: 0, providers: {} });
  expect(await estimate("missing")).toEqual({ requests: 2, providers: { TRIAL: 1, SLOW: 1 } });
  expect(await estimate("always")).toEqual({ requests: 3, providers: { TRIAL: 2, SLOW: 1 } });
  expect(trial.asked).toHaveLength(0);
});

describe("as of a day", () => {
  const asOf = (id: string, day: number, upstream: "never" | "missing" = "missing") => trial.ask([id], upstream, day);
  test("before the first fetch nobody knows, unless prices are final", async () => {
    await trial.ask(["TRIAL:X", "FINAL:X"]);
    const [{ series, failure }] = await asOf("TRIAL:X", firstDay + 5);
    expect(series).toBeUndefined();
    expect(failure).toMatchObject({ kind: "noVintage", text: { en: expect.stringContaining("since 2026-03-12") } });
    const [{ series: known }] = await asOf("FINAL:X", firstDay + 2);
    expect(known?.observations.map(({ date }) => date)).toEqual([firstDay, firstDay + 1]);
    expect((await asOf("FINAL:X", firstDay - 1))[0].failure).toMatchObject({ kind: "noVintage" });
  });
  test("after it, what was known then", async () => {
    await trial.ask(["TRIAL:X"]);
    trial.clock.forward(3 * 86_400_000);
    trial.publisher(() => new Response(body(days(1, 2, 3.3))));
    await trial.ask(["TRIAL:X"]);
    const [{ series }] = await asOf("TRIAL:X", firstDay + 11);
    expect(series).toMatchObject({ asOf: firstDay + 11, retrieved: "2026-03-12T12:00:00.000Z" });
    expect(series?.observations.at(-1)?.value).toBe(3);
    const [{ series: today }] = await asOf("TRIAL:X", firstDay + 13);
    expect(today?.observations.at(-1)?.value).toBe(3.3);
  });
  test("a publisher of vintages tells all of them once, and is not asked again", async () => {
    const revisions = [
      [firstDay, 0.5, firstDay + 1],
      [firstDay, 1, firstDay + 4],
      [firstDay + 1, 2, firstDay + 4],
    ];
    trial.publisher((url) => new Response(body(days(1, 2), url.includes("vintage=all") ? { revisions } : {})));
    expect((await asOf("VINTAGES:X", firstDay + 2, "never"))[0].failure).toMatchObject({ kind: "absent" });
    const [{ series }] = await asOf("VINTAGES:X", firstDay + 2);
    expect(series?.observations).toEqual([{ date: firstDay, value: 0.5 }]);
    trial.asked.length = 0;
    const [{ series: later }] = await asOf("VINTAGES:X", firstDay + 4, "never");
    expect(later?.observations.map(({ value }) => value)).toEqual([1, 2]);
    expect((await asOf("VINTAGES:X", firstDay))[0].failure).toMatchObject({ kind: "noVintage" });
    expect(trial.asked).toHaveLength(0);
  });
  test("one that does not list them all is asked for the day", async () => {
    trial.publisher((url) => {
      if (url.includes("vintage=all")) return new Response("", { status: 400 });
      return new Response(body(url.includes("vintage=") ? days(7) : days(1, 2)));
    });
    const [{ series }] = await asOf("VINTAGES:X", firstDay + 2);
    expect(series?.observations).toEqual([{ date: firstDay, value: 7 }]);
    trial.asked.length = 0;
    expect((await asOf("VINTAGES:X", firstDay + 2, "never"))[0].series?.observations).toEqual(series?.observations);
    expect((await trial.ask(["VINTAGES:X"], "never"))[0].series?.observations).toHaveLength(2);
    expect(trial.asked).toHaveLength(0);
  });
  test("of a final price only the last days are asked for again", async () => {
    await trial.ask(["FINAL:X"]);
    await trial.ask(["FINAL:X"]);
    expect(trial.asked.map((url) => /start=(\d+)/.exec(url)?.[1])).toEqual([undefined, String(firstDay + 2 - 14)]);
  });
});

describe("sources", () => {
  const sources = async () => (await (await trial.call("GET", "v1/sources")).json()) as SourceState[];
  const source = async (wanted: string) => (await sources()).find(({ id }) => id === wanted) as SourceState;
  test("say what was used, kept and when it last worked", async () => {
    await trial.ask(["TRIAL:A", "TRIAL:B"]);
    expect(await source("TRIAL")).toMatchObject({
      used: { window: 2, today: 2 },
      kept: 2,
      lastSuccess: "2026-03-12T12:00:00.000Z",
      key: { present: true, fixed: true },
    });
    trial.clock.forward(86_400_000);
    expect((await source("TRIAL")).used).toEqual({ window: 0, today: 0 });
  });
  test("one that is unofficial is off until it is switched on, and stays as it was left", async () => {
    expect((await trial.ask(["UNOFFICIAL:X"]))[0].failure).toMatchObject({ kind: "switchedOff" });
    expect(trial.asked).toHaveLength(0);
    expect(await (await trial.call("PUT", "v1/sources/UNOFFICIAL/on", { on: true })).json()).toMatchObject({
      on: true,
    });
    expect((await trial.ask(["UNOFFICIAL:X"]))[0].failure).toBeUndefined();
    await trial.call("PUT", "v1/sources/UNOFFICIAL/on", { on: false });
    expect((await trial.ask(["UNOFFICIAL:X"]))[0]).toMatchObject({ series: {}, failure: { kind: "switchedOff" } });
  });
  test("a test asks once, says what came, and keeps nothing", async () => {
    const test = async (id: string) => (await trial.call("POST", `v1/sources/${id}/test`)).json() as Promise<unknown>;
    expect(await test("TRIAL")).toMatchObject({ works: true, rows: 3, last: "2026-03-04" });
    trial.publisher(() => new Response("", { status: 500 }));
    trial.asked.length = 0;
    expect(await test("TRIAL")).toMatchObject({
      works: false,
      rows: 0,
      last: "",
      text: { en: expect.stringContaining("500") },
    });
    expect(trial.asked).toHaveLength(1);
    expect((await source("TRIAL")).kept).toBe(0);
  });
});

test("the log tells the newest first, with what came", async () => {
  await trial.ask(["TRIAL:A"]);
  trial.publisher(() => new Response("no", { status: 403 }));
  await trial.ask(["TRIAL:B"]);
  expect(await (await trial.call("GET", "v1/log")).json()).toMatchObject([
    { series: "TRIAL:B", status: 403, bytes: 2, failure: { en: expect.stringContaining("403") } },
    { series: "TRIAL:A", status: 200, url: "https://api.trial.example/{key}/series?code=A" },
  ]);
});

test("without a database the list of sources stands, no series is answered, and nobody is asked", async () => {
  const without = await openTrial({ MARKETBOOK_STORE: "mysql://localhost/x" });
  expect(without.gateway.sentence).toContain("MARKETBOOK_STORE");
  expect(await (await without.call("GET", "v1/log")).json()).toEqual([]);
  const sources = (await (await without.call("GET", "v1/sources")).json()) as SourceState[];
  expect(sources.map(({ id, kept }) => [id, kept])).toContainEqual(["TRIAL", undefined]);
  const response = await without.post("v1/series", asks("TRIAL:X"));
  expect([response.status, await failureOf(response)]).toMatchObject([503, { kind: "gateway" }]);
  expect(without.asked).toHaveLength(0);
  await without.close();
});

test("a key is in no answer, log or failure, wherever it is sent and however it is quoted back", async () => {
  const spellings = [secret, encodeURIComponent(secret)];
  trial.publisher((url) => new Response(`{"error":"${spellings[0]} ${spellings[1]}, asked as ${url}"}`));
  await trial.ask(["TRIAL:A"]);
  trial.publisher(() => new Response(`<html><title>${secret}</title>`));
  await trial.ask(["TRIAL:B"]);
  trial.publisher(() => new Response(`{"rows": ${" ".repeat(60)} ${secret}`));
  await trial.ask(["TRIAL:C"]);
  trial.publisher((url) => Promise.reject(new Error(`cannot reach ${url}`)));
  await trial.ask(["TRIAL:D"]);
  await trial.call("POST", "v1/sources/TRIAL/test");
  await trial.call("GET", "v1/sources");
  await trial.call("GET", "v1/log");
  expect(trial.asked.every((url) => url.includes(spellings[1]))).toBe(true);
  for (const answer of trial.answered)
    for (const spelling of [...spellings, secret.slice(0, 8)]) expect(answer).not.toContain(spelling);
  expect(trial.answered).toHaveLength(7);
});
