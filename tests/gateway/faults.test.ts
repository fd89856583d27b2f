/** Whatever a publisher does wrong: no number is lost, none is wrong, and a sentence says what happened. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { body, days, firstDay, openTrial, type Trial } from "./trial";

let trial: Trial;
beforeEach(async () => {
  trial = await openTrial();
  // Twenty observations at a steady level, which a doubtful answer must not replace.
  trial.publisher(() => new Response(body(good)));
  const [{ series }] = await trial.ask(["TRIAL:X"]);
  expect(series?.observations.map(({ date, value }) => [date, value])).toEqual(good);
  trial.clock.forward(3_600_000);
});
afterEach(() => trial.close());

const good = days(100, 101, 102, 103, 104, 105, 106, 107, 108, 109);
const values = (numbers: readonly number[]) => body(days(...numbers));
const html = "<!doctype html><title>Maintenance</title>";
const truncated = body(good).slice(0, 60);

/** What is answered after a refresh that a publisher spoilt. */
async function afterwards() {
  const [{ series, failure }] = await trial.ask(["TRIAL:X"]);
  expect(series?.observations.map(({ date, value }) => [date, value])).toEqual(good);
  expect(series).toMatchObject({ unit: "USD", scale: 1 });
  for (const sentence of Object.values(failure?.text ?? {})) expect(sentence).toMatch(/TRIAL/);
  // What it was once stays what it is: nothing doubtful went into the store either.
  const [{ series: later, failure: remembered }] = await trial.ask(["TRIAL:X"], "never");
  expect(later?.observations).toEqual(series?.observations);
  expect(remembered).toEqual(failure);
  return failure;
}

test.each([
  ["429 without Retry-After", () => new Response("", { status: 429 }), "rateLimited", 3],
  ["500", () => new Response("", { status: 500 }), "outage", 3],
  ["403", () => new Response("", { status: 403 }), "refused", 1],
  ["a web page", () => new Response(html), "html", 1],
  ["nothing", () => new Response(""), "empty", 1],
  ["no rows", () => new Response(body([])), "empty", 1],
  ["JSON that breaks off", () => new Response(truncated), "truncated", 1],
  ["another unit", () => new Response(body(good, { unit: "EUR" })), "unitJump", 1],
  ["thousands, unsaid", () => new Response(values(good.map(([, value]) => value * 1000))), "unitJump", 1],
  ["thousands from today on", () => new Response(body([...good, [firstDay + 10, 110_000]])), "unitJump", 1],
  ["two values for a day", () => new Response(body([...good, [firstDay, 7]])), "malformed", 1],
  ["a day in the future", () => new Response(body([...good, [firstDay + 400, 110]])), "malformed", 1],
  ["half of it", () => new Response(body(good.slice(5))), "truncated", 1],
  ["all but the last day", () => new Response(body(good.slice(0, 9))), "truncated", 1],
  ["a key rejected with 200", () => new Response('{"error":"bad key"}'), "rejectedKey", 1],
  ["a number that is none", () => new Response('{"rows":[[46083,"x"]]}'), "malformed", 1],
])("%s", async (_, answer, kind, requests) => {
  trial.asked.length = 0;
  trial.publisher(answer);
  expect(await afterwards()).toMatchObject({ kind });
  expect(trial.asked).toHaveLength(requests);
});

test("a series that never came has the failure and no number", async () => {
  trial.publisher(() => new Response(html));
  const [{ series, failure }] = await trial.ask(["TRIAL:NEW"]);
  expect(series).toBeUndefined();
  expect(failure).toMatchObject({ kind: "html" });
});

test("dates in another order and days told twice alike are no fault", async () => {
  trial.publisher(() => new Response(body([...good, ...good].reverse())));
  const [{ series, failure }] = await trial.ask(["TRIAL:X"]);
  expect(failure).toBeUndefined();
  expect(series?.observations.map(({ date, value }) => [date, value])).toEqual(good);
});

test("billions stated as millions are the same numbers and are taken", async () => {
  trial.publisher(() => new Response(body(days(...good.map(([, value]) => value * 1000)), { scale: 0.001 })));
  const [{ series, failure }] = await trial.ask(["TRIAL:X"]);
  expect(failure).toBeUndefined();
  expect(series).toMatchObject({ scale: 0.001 });
  expect(series?.observations.map(({ value }) => value)).toEqual(good.map(([, value]) => value * 1000));
});

test("an observation that is withdrawn goes, and comes back as of the day before", async () => {
  trial.clock.forward(86_400_000);
  trial.publisher(() => new Response(body(good.filter(([date]) => date !== firstDay + 4))));
  const [{ series, failure }] = await trial.ask(["TRIAL:X"]);
  expect(failure).toBeUndefined();
  expect(series?.observations).toHaveLength(9);
  const [{ series: before }] = await trial.ask(["TRIAL:X"], "never", firstDay + 10);
  expect(before?.observations).toHaveLength(10);
});

describe("a publisher that wants to be left alone", () => {
  test("is asked again after the seconds it names, when they are few", async () => {
    let answers = 0;
    trial.publisher(() =>
      answers++ === 0 ? new Response("", { status: 429, headers: { "retry-after": "2" } }) : new Response(body(good)),
    );
    const [{ failure }] = await trial.ask(["TRIAL:X"]);
    expect(failure).toBeUndefined();
    expect(trial.clock.slept).toContain(2_000);
  });
  test.each([
    ["seconds", () => "120"],
    ["a date", () => new Date(trial.clock.now() + 120_000).toUTCString()],
  ])("is not asked at all until then, when they are many: %s", async (_, wish) => {
    trial.asked.length = 0;
    trial.publisher(() => new Response("", { status: 429, headers: { "retry-after": wish() } }));
    expect(await afterwards()).toMatchObject({ kind: "rateLimited" });
    const [{ series, failure }] = await trial.ask(["TRIAL:X", "TRIAL:Y"]);
    expect(series?.observations).toHaveLength(10);
    expect(failure).toMatchObject({ kind: "paused" });
    expect(trial.asked).toHaveLength(1);
    const sources = (await (await trial.call("GET", "v1/sources")).json()) as { id: string; pausedUntil?: string }[];
    const until = Date.parse(sources.find(({ id }) => id === "TRIAL")?.pausedUntil ?? "");
    expect(Math.abs(until - trial.clock.now() - 120_000)).toBeLessThan(1_001);
    trial.clock.forward(121_000);
    trial.publisher(() => new Response(body(good)));
    expect((await trial.ask(["TRIAL:X"]))[0].failure).toBeUndefined();
  });
  test("and one that fails again and again is given a rest", async () => {
    trial.publisher(() => new Response("", { status: 503 }));
    for (const id of ["TRIAL:A", "TRIAL:B", "TRIAL:C"]) await trial.ask([id]);
    trial.asked.length = 0;
    expect((await trial.ask(["TRIAL:D"]))[0].failure).toMatchObject({ kind: "paused" });
    expect(trial.asked).toHaveLength(0);
  });
  test("a cell that is calculated anew does not ask again at once for what was just refused", async () => {
    trial.publisher(() => new Response("", { status: 404 }));
    await trial.ask(["TRIAL:NONE"], "missing");
    trial.asked.length = 0;
    expect((await trial.ask(["TRIAL:NONE"], "missing"))[0].failure).toMatchObject({ kind: "notFound" });
    expect(trial.asked).toHaveLength(0);
    trial.clock.forward(61_000);
    await trial.ask(["TRIAL:NONE"], "missing");
    expect(trial.asked).toHaveLength(1);
  });
});

describe("over a real connection", () => {
  const kinds: Record<string, string> = { reset: "reset", short: "reset", redirect: "outage" };
  const act: Record<string, (response: ServerResponse) => void> = {
    reset: (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write(body(good).slice(0, 30), () => response.socket?.resetAndDestroy());
    },
    short: (response) => {
      response.writeHead(200, { "content-length": "5000" });
      response.write(body(good).slice(0, 30), () => response.socket?.end());
    },
    redirect: (response) => response.writeHead(302, { location: "http://127.0.0.1:9/" }).end(),
  };
  test.each(Object.keys(act))("%s", async (how) => {
    const server = createServer((_: IncomingMessage, response: ServerResponse) => act[how](response));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const { port } = server.address() as AddressInfo;
    trial.publisher(() => fetch(`http://127.0.0.1:${port}/`, { redirect: "error" }));
    expect(await afterwards()).toMatchObject({ kind: kinds[how] });
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  });
});

test("no answer in time is told as that", async () => {
  trial.publisher(() => Promise.reject(new DOMException("The operation was aborted due to timeout", "TimeoutError")));
  expect(await afterwards()).toMatchObject({ kind: "timedOut" });
});
