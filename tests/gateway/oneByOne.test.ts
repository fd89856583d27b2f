/** Series answered one by one, over a real connection; and answers of two gateways on one store. */
import { type Listening, listen } from "../../src/gateway/listen";
import { gatewayAt } from "../../src/series/asking/askGateway";
import { body, days, openTrial, type Trial, token } from "./trial";

let trial: Trial;
let server: Listening;
beforeEach(async () => {
  trial = await openTrial();
  server = await listen(trial.app, 0);
});
afterEach(async () => {
  await server.close();
  await trial.close();
});

const asked = () =>
  gatewayAt(
    () => server.url,
    undefined,
    async () => token,
  );

/** A publisher that answers when it is let, by the code of the series. */
function held() {
  const waiting = new Map<string, (response: Response) => void>();
  const answers = (url: string) =>
    new Promise<Response>((answer) => waiting.set(/code=(\w+)/.exec(url)?.[1] ?? "", answer));
  const until = async (code: string) => {
    while (!waiting.has(code)) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  const give = async (code: string, ...numbers: number[]) => {
    await until(code);
    waiting.get(code)?.(new Response(body(days(...numbers))));
    waiting.delete(code);
  };
  return { answers, give, until };
}

test("healthy series arrive while another of the same batch hangs, and that one when it comes", async () => {
  const { answers, give } = held();
  trial.publisher((url) => (url.includes("HANGS") ? answers(url) : new Response(body(days(1, 2, 3)))));
  const asks = ["HANGS", "A", "B", "C", "D", "E", "F"].map((code) => ({ id: `TRIAL:${code}` }));
  const arrived: string[] = [];
  const all = asked().series(
    { asks, upstream: "missing" },
    { arrived: (arrivals) => arrived.push(...arrivals.map(({ delivery }) => delivery.series?.id ?? "none")) },
  );
  const began = performance.now();
  while (arrived.length < 6 && performance.now() - began < 5_000)
    await new Promise((resolve) => setTimeout(resolve, 5));
  expect([...arrived].sort()).toEqual(asks.slice(1).map(({ id }) => id));
  await give("HANGS", 7, 8);
  expect((await all)[0].series?.observations.at(-1)?.value).toBe(8);
});

test("whoever stops listening stops what was not begun; what was comes into the store", async () => {
  const { answers, give, until } = held();
  trial.publisher(answers);
  const asks = Array.from({ length: 20 }, (_, index) => ({ id: `TRIAL:S${index}` }));
  const stop = new AbortController();
  const all = asked().series({ asks, upstream: "always" }, { signal: stop.signal });
  await until("S3");
  stop.abort();
  await expect(all).rejects.toBeDefined();
  await new Promise((resolve) => setTimeout(resolve, 50));
  for (const code of ["S0", "S1", "S2", "S3"]) await give(code, 1, 2);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(trial.asked).toHaveLength(4);
  expect((await trial.ask(["TRIAL:S3"], "never"))[0].series?.observations).toHaveLength(2);
});

test("an answer that was asked for earlier and arrives later never takes the place of the newer one", async () => {
  const other = await openTrial({ MARKETBOOK_HOME: trial.folder });
  for (const known of [false, true]) {
    const code = known ? "KNOWN" : "NEW";
    const id = `TRIAL:${code}`;
    const [mine, theirs] = [held(), held()];
    trial.publisher(() => new Response(body(days(0, 0, 0))));
    if (known) await trial.ask([id]);
    trial.publisher(mine.answers);
    other.publisher(theirs.answers);
    const early = trial.ask([id]);
    await mine.until(code);
    const late = other.ask([id]);
    await theirs.give(code, 1, 1, 2);
    expect((await late)[0].series?.observations.at(-1)?.value).toBe(2);
    // The older answer comes now. It is not believed: the publisher is asked anew.
    await mine.give(code, 1, 1, 1);
    await mine.give(code, 1, 1, 2);
    const [{ series, failure }] = await early;
    expect([series?.observations.at(-1)?.value, failure]).toEqual([2, undefined]);
    expect((await trial.ask([id], "never"))[0].series?.observations.at(-1)?.value).toBe(2);
  }
});

test("nor does a failure of an earlier asking stand beside it", async () => {
  const other = await openTrial({ MARKETBOOK_HOME: trial.folder });
  const mine = held();
  trial.publisher(async (url) => {
    await mine.answers(url);
    return new Response("", { status: 403 });
  });
  await other.ask(["TRIAL:F"]);
  const early = trial.ask(["TRIAL:F"]);
  await mine.until("F");
  await other.ask(["TRIAL:F"]);
  await mine.give("F", 1);
  expect((await early)[0].failure).toBeUndefined();
  expect((await trial.ask(["TRIAL:F"], "never"))[0].failure).toBeUndefined();
});

test("four thousand asks in one request hold up no other by more than a moment", async () => {
  const asks = Array.from({ length: 4_000 }, (_, index) => ({
    id: `TRIAL:L${index % 400}`,
    asOf: 46_000 - Math.floor(index / 400),
  }));
  await trial.ask(asks.slice(0, 400).map(({ id }) => id));
  const started = performance.now();
  const large = asked().series({ asks, upstream: "never" });
  let [longest, count, done] = [0, 0, false];
  const ended = large.then(() => {
    done = true;
  });
  while (!done) {
    const askedAt = performance.now();
    await asked().series({ asks: [{ id: "TRIAL:L1" }], upstream: "never" });
    longest = Math.max(longest, performance.now() - askedAt);
    count++;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await ended;
  const whole = performance.now() - started;
  expect(count).toBeGreaterThan(4);
  // As a share, since the machine may be busy.
  if (longest > whole / 4) throw new Error(`${count} others, the longest ${longest} ms of ${whole} ms`);
}, 120_000);
