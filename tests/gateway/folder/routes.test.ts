/** The routes of the user's folder: who may ask, what is a sound body, and that they need no store. */

import { StoreFault } from "../../../src/gateway/store/storeFault";
import { checksum } from "../../../src/kept/checksum";
import { folderRoutes } from "../../../src/kept/folderRoutes";
import type { Handover } from "../../../src/kept/handover";
import type { OwnSeries } from "../../../src/series/own/ownSeries";
import { openTrial, own, type Trial } from "../trial";

let trial: Trial;
beforeEach(async () => {
  trial = await openTrial();
});
afterEach(() => trial.close());

const id = "0a1b2c3d-1111-4222-8333-444455556666";
const text = '{"a":"殖利率"}';
const copy = { revision: 1, saved: 5, text, checksum: checksum(text) };
const change = { name: "Silver", opened: 5, added: [copy] };
const series: OwnSeries = {
  name: "AAA",
  title: "",
  unit: "USD",
  scale: 1,
  frequency: "D",
  source: "",
  retrieved: 46_000,
  observations: [{ date: 46_000, value: 1 }],
};

const json = async (response: Response) => ({ status: response.status, body: (await response.json()) as never });

test("a workbook is put, found, read, and refused to who has not seen it", async () => {
  const put = await json(await trial.call("PUT", folderRoutes.workbook(id), change));
  expect(put).toMatchObject({ status: 200, body: { workbook: { id, name: "Silver", revision: 1 } } });
  expect(await (await trial.call("GET", folderRoutes.copy(id, 1))).text()).toBe(text);
  expect(await json(await trial.call("GET", folderRoutes.workbook(id)))).toEqual(put);
  const late = await json(await trial.call("PUT", folderRoutes.workbook(id), change));
  expect(late).toEqual({ status: 409, body: { present: put.body } });
  const list = await json(await trial.call("GET", folderRoutes.workbooks));
  expect(list.body).toMatchObject({ workbooks: [put.body], damaged: [] });
});

test("a series is put, found in any case, and taken out", async () => {
  const put = await json(await trial.call("PUT", folderRoutes.ownSeries("AAA"), { series }));
  expect(put).toMatchObject({ status: 200, body: { series } });
  expect(await json(await trial.call("GET", folderRoutes.ownSeries("aaa")))).toEqual(put);
  const { stamp } = put.body as { stamp: string };
  expect((await json(await trial.call("PUT", folderRoutes.ownSeries("AAA"), { expected: stamp }))).body).toBeNull();
  expect((await json(await trial.call("GET", folderRoutes.own))).body).toEqual([]);
});

test("the hand-over is answered with what it added", async () => {
  const bundle: Handover = {
    origin: "http://localhost:3000",
    workbooks: [{ id, name: "Silver", opened: 5, copies: [copy] }],
    series: [series],
  };
  const first = await json(await trial.post(folderRoutes.handover, bundle));
  expect(first).toEqual({ status: 200, body: { workbooks: 1, series: 1, renamed: [] } });
  const second = await json(await trial.post(folderRoutes.handover, bundle));
  expect(second.body).toEqual({ workbooks: 0, series: 0, renamed: [] });
});

test("a bundle with one odd thing is refused whole, and says which: nothing of it is taken", async () => {
  const odd = { ...series, name: "B B" };
  const bundle = { origin: "", workbooks: [{ id, name: "Silver", opened: 5, copies: [copy] }], series: [series, odd] };
  const { status, body } = await json(await trial.post(folderRoutes.handover, bundle));
  expect(status).toBe(400);
  expect((body as { failure: { text: { en: string } } }).failure.text.en).toContain("series[1].name");
  expect((await json(await trial.call("GET", folderRoutes.own))).body).toEqual([]);
});

test.each([
  ["an id that is a path", "v1/workbooks/..%2F..%2Fkeys.json", change, "id"],
  [
    "a checksum of another text",
    folderRoutes.workbook(id),
    { ...change, added: [{ ...copy, checksum: 1 }] },
    "checksum",
  ],
  ["no text", folderRoutes.workbook(id), { ...change, added: [{ ...copy, text: 7 }] }, "added[0].text"],
  ["no name", folderRoutes.workbook(id), { ...change, name: undefined }, "name"],
  ["no saved state at all", folderRoutes.workbook(id), { ...change, added: [] }, "added"],
  ["a series under another name", folderRoutes.ownSeries("BBB"), { series }, "series.name"],
  [
    "two values of one day",
    folderRoutes.ownSeries("AAA"),
    { series: { ...series, observations: [series.observations[0], series.observations[0]] } },
    "observations[1].date",
  ],
  ["a scale of nothing", folderRoutes.ownSeries("AAA"), { series: { ...series, scale: 0 } }, "series.scale"],
])("%s is refused, and the place named", async (_, route, body, place) => {
  const { status, body: answer } = await json(await trial.call("PUT", route, body));
  expect(status).toBe(400);
  expect((answer as { failure: { text: { en: string } } }).failure.text.en).toContain(place);
});

test.each([
  ["another machine's name", { ...own, host: "evil.example" }],
  ["another site", { ...own, origin: "https://evil.example" }],
  ["a page that does not say where it comes from", { host: own.host, "content-type": "application/json" }],
])("%s is refused", async (_, headers) => {
  const send = { method: "PUT", headers, body: JSON.stringify(change) };
  const answer = await trial.app.request(`http://localhost:3000/${folderRoutes.workbook(id)}`, send);
  expect(answer.status).toBe(403);
  expect((await json(await trial.call("GET", folderRoutes.workbook(id)))).body).toBeNull();
});

test("without a store the folder keeps and gives all the same", async () => {
  const without = await openTrial({ MARKETBOOK_STORE: "nonsense" });
  expect(await without.gateway.store.fault()).toBeInstanceOf(StoreFault);
  const put = await without.call("PUT", folderRoutes.workbook(id), change);
  expect(put.status).toBe(200);
  await without.close();
});
