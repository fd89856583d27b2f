/** The pages' client and the gateway, each as it is, over a real connection. */
import { type Listening, listen } from "../../src/gateway/listen";
import { gatewayAt } from "../../src/series/asking/askGateway";
import { refresh } from "../../src/series/memory/refreshing";
import { recall } from "../../src/series/memory/seriesMemory";
import { body, days, openTrial, type Trial, token } from "./trial";

let trial: Trial;
let server: Listening;

beforeAll(async () => {
  trial = await openTrial();
  server = await listen(trial.app, 0);
});
afterAll(async () => {
  await server.close();
  await trial.close();
});

/** As the command line asks. */
const program = (shown: string | undefined = token) =>
  gatewayAt(
    () => server.url,
    undefined,
    async () => shown,
  );

test("a program without the token hears why it is not answered", async () => {
  const asking = program("").series({ asks: [{ id: "trial:x" }], upstream: "missing" });
  await expect(asking).rejects.toThrow(/answers only pages that it has given out itself/);
});

test("a program without a browser is answered", async () => {
  const [delivery] = await program().series({ asks: [{ id: "trial:x" }], upstream: "missing" });
  expect(delivery?.series).toMatchObject({
    id: "TRIAL:X",
    observations: days(1, 2, 3).map(([date, value]) => ({ date, value })),
  });
});

test("what went wrong reaches the client beside the last good numbers", async () => {
  trial.publisher(() => new Response("", { status: 500 }));
  const [delivery] = await program().series({ asks: [{ id: "TRIAL:X" }], upstream: "always" });
  expect(delivery?.series?.observations).toHaveLength(3);
  expect(delivery?.failure).toMatchObject({ kind: "outage" });
});

test("a publisher's change is refused by a refresh, and brought by the one that accepts what was told", async () => {
  const gateway = program();
  trial.publisher(() => new Response(body(days(1, 2, 3, 4))));
  await refresh(gateway, ["TRIAL:CHANGED"]);
  trial.publisher(() => new Response(body(days(1, 2, 3, 4.1), { scale: 1000 })));
  const { failed, changed } = await refresh(gateway, ["TRIAL:CHANGED"]);
  expect([failed.map(({ failure }) => failure.kind), changed]).toEqual([["unitJump"], []]);
  const kept = recall({ id: "TRIAL:CHANGED" });
  expect(kept?.series).toMatchObject({
    scale: 1,
    observations: days(1, 2, 3, 4).map(([date, value]) => ({ date, value })),
  });
  const came = kept?.failure?.differs?.came;
  expect(came).toMatchObject({ unit: "USD", scale: 1000, count: 4, last: { value: 4.1 } });
  const accepted = await refresh(gateway, ["TRIAL:CHANGED"], came ? { accept: { "TRIAL:CHANGED": came } } : {});
  expect(accepted).toMatchObject({ failed: [], changed: [{ restated: { old: { scale: 1 }, new: { scale: 1000 } } }] });
  const now = recall({ id: "TRIAL:CHANGED" });
  expect(now?.failure).toBeUndefined();
  expect(now?.series?.observations.map(({ value }) => value)).toEqual([1, 2, 3, 4.1]);
});

test("an estimate counts a request for each series", async () => {
  const asks = [{ id: "TRIAL:X" }, { id: "TRIAL:Y" }, { id: "FILE:Z" }];
  expect(await program().estimate({ asks, upstream: "always" })).toEqual({
    requests: 2,
    providers: { TRIAL: 2 },
  });
});

test("a gateway that is not there is said to be absent, with what to do", async () => {
  const { url } = await (async () => {
    const other = await listen(trial.app, 0);
    await other.close();
    return other;
  })();
  await expect(gatewayAt(() => url).series({ asks: [{ id: "TRIAL:X" }], upstream: "never" })).rejects.toMatchObject({
    failure: { kind: "gateway", text: { en: expect.stringContaining("npm start") } },
  });
});
