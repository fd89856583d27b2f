/** The pages' client and the gateway, each as it is, over a real connection. */
import { type Listening, listen } from "../../src/gateway/listen";
import { gatewayAt } from "../../src/sources/askGateway";
import { days, openTrial, type Trial } from "./trial";

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

test("a program without a browser is answered", async () => {
  const [delivery] = await gatewayAt(() => server.url).series({ asks: [{ id: "trial:x" }], upstream: "missing" });
  expect(delivery?.series).toMatchObject({
    id: "TRIAL:X",
    observations: days(1, 2, 3).map(([date, value]) => ({ date, value })),
  });
});

test("what went wrong reaches the client beside the last good numbers", async () => {
  trial.publisher(() => new Response("", { status: 500 }));
  const [delivery] = await gatewayAt(() => server.url).series({ asks: [{ id: "TRIAL:X" }], upstream: "always" });
  expect(delivery?.series?.observations).toHaveLength(3);
  expect(delivery?.failure).toMatchObject({ kind: "outage" });
});

test("an estimate counts a request for each series", async () => {
  const asks = [{ id: "TRIAL:X" }, { id: "TRIAL:Y" }, { id: "FILE:Z" }];
  expect(await gatewayAt(() => server.url).estimate({ asks, upstream: "always" })).toEqual({
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
