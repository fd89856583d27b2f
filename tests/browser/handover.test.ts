/**
 * What earlier versions kept in the browser at port 3000 goes over to the folder: the whole way in a real browser, from the
 * databases as those versions wrote them, over both names of the older address, to the new one.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { serveOlder } from "../../src/gateway/older/serveOlder";
import { type Server, startServer } from "../../src/gateway/server";
import { checksum } from "../../src/kept/checksum";

jest.setTimeout(120_000);

const dist = join(__dirname, "../../dist");
let browser: Browser;
let context: BrowserContext;
let home: string;
let server: Server;
let port: number;
/** What arrived at v1/handover, and what it answers. */
let bodies: {
  origin: string;
  workbooks: { id: string; copies: { revision: number; text: string }[] }[];
  series: { name: string }[];
}[];
let answer: (body: (typeof bodies)[number]) => { status: 200 | 400 | 507; body: object };
const closing: (() => Promise<void>)[] = [];

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const { port: found } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return found;
}

beforeAll(async () => {
  browser = await chromium.connect(process.env.MARKETBOOK_TEST_BROWSER as string);
});
afterAll(() => browser?.close());

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "handover-"));
  server = await startServer(dist, 0, { MARKETBOOK_HOME: home });
  closing.push(server.close);
  port = await freePort();
  bodies = [];
  answer = ({ workbooks, series }) => ({
    status: 200,
    body: { workbooks: workbooks.length, series: series.length, renamed: [] },
  });
  context = await browser.newContext({ locale: "en-US" });
});
afterEach(async () => {
  await context.close();
  for (const close of closing.splice(0).reverse()) await close();
  rmSync(home, { recursive: true, force: true });
});

/** With the folder's own route; or with one that answers what the test wants. */
async function serve(isReal = false) {
  if (isReal) {
    const older = await serveOlder(server, dist, false, port);
    closing.push(older.close);
    return older;
  }
  const api = new Hono();
  api.post("/v1/handover", async (asked) => {
    const body = await asked.req.json();
    const { status, body: told } = answer(body);
    if (status === 200) bodies.push(body);
    return asked.json(told, status);
  });
  const older = await serveOlder({ ...server, api }, dist, false, port);
  closing.push(older.close);
  return older;
}

/** As versions until now wrote it: keeping/browserStorage.ts and seriesStorage.ts of those days. */
async function keep(origin: string, id: string, series: readonly string[], text: unknown = `text of ${id}`) {
  const page = await context.newPage();
  await page.route(`${origin}/**`, (route) => route.fulfill({ body: "<!doctype html>", contentType: "text/html" }));
  await page.goto(`${origin}/`);
  await page.evaluate(
    async ({ workbook, names, kept, newest }) => {
      const open = (name: string, version: number, make: (database: IDBDatabase) => void) =>
        new Promise<IDBDatabase>((resolve, reject) => {
          const opening = indexedDB.open(name, version);
          opening.onupgradeneeded = () => make(opening.result);
          opening.onsuccess = () => resolve(opening.result);
          opening.onerror = () => reject(opening.error);
        });
      const written = (transaction: IDBTransaction) =>
        new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onabort = () => reject(transaction.error);
        });
      const shelf = await open("marketbook.workbooks", 1, (made) => {
        made.createObjectStore("workbooks", { keyPath: "id" });
        made.createObjectStore("copies");
      });
      const books = shelf.transaction(["workbooks", "copies"], "readwrite");
      const copies = [7, 6].map((revision) => ({
        revision,
        saved: 1_700_000_000_000 + revision,
        size: 9,
        checksum: revision === 7 ? newest : 5,
      }));
      books
        .objectStore("workbooks")
        .put({ id: workbook, name: `Book ${workbook}`, revision: 7, copies, opened: 1_700_000_000_000 });
      books.objectStore("copies").put(kept, [workbook, 7]);
      books.objectStore("copies").put("older text", [workbook, 6]);
      await written(books);
      shelf.close();
      const data = await open("marketbook", 2, (made) => {
        made.createObjectStore("series");
        made.createObjectStore("fetched");
      });
      const lists = data.transaction(["series"], "readwrite");
      lists.objectStore("series").put(
        names.map((name) => ({
          name,
          title: name,
          unit: "USD",
          scale: 1,
          frequency: "D",
          source: "",
          retrieved: 46_000,
          observations: [{ date: 45_000, value: 1.5 }],
        })),
        "own",
      );
      await written(lists);
      data.close();
    },
    { workbook: id, names: series, kept: text, newest: checksum(String(text)) },
  );
  await page.close();
}

const told = (page: Page) => page.locator("#told");

test("both shelves go over, copies and all, and the page leads to the new address", async () => {
  await keep(`http://127.0.0.1:${port}`, "a", ["GOLD"]);
  await keep(`http://localhost:${port}`, "b", ["A", "B"]);
  answer = ({ workbooks, series }) => ({
    status: 200,
    body: {
      workbooks: workbooks.length,
      series: series.length,
      renamed: series.some(({ name }) => name === "GOLD") ? [{ from: "GOLD", to: "GOLD_2" }] : [],
    },
  });
  const { url } = await serve();
  expect(url).toBe(`http://127.0.0.1:${port}/`);
  const page = await context.newPage();
  await page.goto(url as string);
  await told(page)
    .getByText("Brought over to the folder on this computer: 2 workbooks and 3 series of your own.")
    .waitFor();
  expect(page.url()).toBe(`http://localhost:${port}/`);
  await told(page).getByText("GOLD → GOLD_2").waitFor();
  expect(bodies.map(({ origin, workbooks, series }) => [origin, workbooks.map(({ id }) => id), series.length])).toEqual(
    [
      [`http://127.0.0.1:${port}`, [], 1],
      [`http://127.0.0.1:${port}`, ["a"], 0],
      [`http://localhost:${port}`, [], 2],
      [`http://localhost:${port}`, ["b"], 0],
    ],
  );
  expect(bodies[1].workbooks[0].copies).toEqual([
    { revision: 7, saved: 1_700_000_000_007, text: "text of a", checksum: checksum("text of a") },
    { revision: 6, saved: 1_700_000_000_006, text: "older text", checksum: 5 },
  ]);
  expect(await page.getByRole("link").getAttribute("href")).toBe(server.url);
  // Nothing is deleted: the same page once more finds all of it.
  await page.reload();
  await told(page).getByText("of your own").waitFor();
  expect(bodies).toHaveLength(6);
  // Later starts leave the port alone.
  await closing.pop()?.();
  expect(await serve()).not.toHaveProperty("url");
  expect(Object.keys(JSON.parse(readFileSync(join(home, "handover.json"), "utf8")))).toEqual([
    `http://127.0.0.1:${port}`,
    `http://localhost:${port}`,
  ]);
});

test("the folder takes both shelves, each thing once, and shows them at the new address", async () => {
  await keep(`http://127.0.0.1:${port}`, "11111111-1111-4111-8111-111111111111", ["GOLD"]);
  await keep(`http://localhost:${port}`, "22222222-2222-4222-8222-222222222222", ["GOLD", "COPPER"]);
  const { url } = await serve(true);
  const page = await context.newPage();
  await page.goto(url as string);
  await told(page).getByText("2 workbooks and 2 series of your own.").waitFor();
  await page.reload();
  await told(page).getByText("2 workbooks and 2 series of your own.").waitFor();
  const headers = { authorization: `Bearer ${server.gateway.token}` };
  const ask = async (route: string) => (await fetch(new URL(route, server.url), { headers })).json();
  const { workbooks } = await ask("v1/workbooks");
  expect(workbooks.map(({ workbook }: { workbook: { name: string } }) => workbook.name).sort()).toEqual([
    "Book 11111111-1111-4111-8111-111111111111",
    "Book 22222222-2222-4222-8222-222222222222",
  ]);
  const own: { name: string }[] = await ask("v1/own");
  expect(own.map(({ name }) => name).sort()).toEqual(["COPPER", "GOLD"]);
  expect((await ask("v1/own/GOLD")).series.observations).toEqual([{ date: 45_000, value: 1.5 }]);
});

test("with nothing kept there it goes on to the new address, and makes no database", async () => {
  const { url } = await serve();
  const page = await context.newPage();
  await page.goto(url as string);
  await page.waitForURL(server.url);
  await page.waitForSelector(".o-grid");
  expect(bodies).toEqual([]);
  await page.goto(`http://localhost:${port}/anything.html`, { waitUntil: "commit" });
  await page.waitForURL(server.url);
  expect(await serveOlder(server, dist, false, port)).not.toHaveProperty("url");
});

test("what cannot be kept now stays, says so in the browser's language, and can be tried again", async () => {
  await keep(`http://127.0.0.1:${port}`, "a", []);
  answer = () => ({ status: 507, body: { failure: { text: { en: "disk full", tw: "磁碟已滿", cn: "磁盘已满" } } } });
  const { url } = await serve();
  const chinese = await browser.newContext({
    locale: "zh-TW",
    storageState: await context.storageState({ indexedDB: true }),
  });
  const page = await chinese.newPage();
  await page.goto(url as string);
  await told(page).getByText("活頁簿無法移轉，但全部仍保存在這個瀏覽器中。").waitFor();
  await told(page).getByText("磁碟已滿").waitFor();
  answer = () => ({ status: 200, body: { workbooks: 1, series: 0, renamed: [] } });
  await told(page).getByRole("button", { name: "再試一次" }).click();
  await told(page).getByText("已移入這部電腦的資料夾：活頁簿 1 份、自有數列 0 條。").waitFor();
  await chinese.close();
});

test("what is damaged or misshapen is named and stays, and the rest goes over", async () => {
  await keep(`http://127.0.0.1:${port}`, "a", ["GOOD", "BAD"]);
  answer = ({ workbooks, series }) =>
    series.some(({ name }) => name === "BAD") || workbooks.length > 0
      ? { status: 400, body: { failure: { text: { en: "misshapen", tw: "x", cn: "x" } } } }
      : { status: 200, body: { workbooks: 0, series: series.length, renamed: [] } };
  const { url } = await serve();
  const page = await context.newPage();
  await page.goto(url as string);
  await told(page).getByText("0 workbooks and 1 series").waitFor();
  await told(page).getByText("still kept in this browser, at this address: BAD, Book a").waitFor();
});

test("nobody without the page's cookie and no other site's page says that all has been read", async () => {
  await serve();
  const post = (headers: Record<string, string>) =>
    fetch(`http://localhost:${port}/v1/older`, { method: "POST", body: "{}", headers });
  expect((await post({ origin: `http://localhost:${port}` })).status).toBe(401);
  expect((await post({ origin: "http://localhost:1" })).status).toBe(403);
  expect((await fetch(`http://localhost:${port}/v1/series`)).status).toBe(404);
});

test("a port that is somebody else's is said, and nothing else is held up by it", async () => {
  const stranger = createServer((socket) =>
    socket
      .on("error", () => undefined)
      .resume()
      .end("220 mail\r\n"),
  );
  await new Promise<void>((done) => stranger.listen(port, "127.0.0.1", done));
  closing.push(() => new Promise((done) => stranger.close(() => done())));
  const { sentence, url } = await serve();
  expect(url).toBeUndefined();
  expect(sentence).toContain(`http://localhost:${port}`);
  expect(sentence).toContain("another program");
  expect(sentence).toContain("Nothing is lost");
});
