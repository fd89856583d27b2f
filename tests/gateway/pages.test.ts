import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Listening } from "../../src/gateway/listen";
import { startServer } from "../../src/gateway/server";

let folder: string;
let server: Listening;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pages-"));
  const dist = join(folder, "dist");
  for (const name of ["assets", "cli", "gateway", "handover", "help/en"])
    mkdirSync(join(dist, name), { recursive: true });
  const files = {
    "secret.txt": "outside",
    "dist/index.html": "<!doctype html><title>Marketbook</title>",
    "dist/workbench.js": "1",
    "dist/workbench.css": "a{}",
    "dist/functions.json": "{}",
    "dist/assets/icon-32.png": "png",
    "dist/cli/marketbook.js": "1",
    "dist/gateway/server.js": "1",
    "dist/handover/index.html": "1",
    "dist/help/en/index.html": "1",
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  server = await startServer(dist, 0, { MARKETBOOK_HOME: join(folder, "home") });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** fetch would tidy the path before it is sent. */
function ask(path: string, given: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const headers = { host: `localhost:${server.port}`, ...given };
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: server.port, path, headers, method }, (response) => {
      let body = "";
      response.on("data", (chunk) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

test.each([
  ["/", "text/html; charset=utf-8"],
  ["/workbench.js", "text/javascript; charset=utf-8"],
  ["/workbench.css", "text/css; charset=utf-8"],
  ["/functions.json", "application/json"],
  ["/assets/icon-32.png", "image/png"],
])("%s is served as %s", async (path, type) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe(type);
});

test("a page may load nothing from other origins and may not be framed", async () => {
  const { headers } = await ask("/");
  expect(headers["content-security-policy"]).toContain("default-src 'self'");
  expect(headers["content-security-policy"]).not.toMatch(/https?:|\*/);
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["referrer-policy"]).toBe("no-referrer");
  expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"]).toBe("same-origin");
  expect(headers["strict-transport-security"]).toBeUndefined();
});

test.each([
  "/assets/",
  "/assets",
  "/nothing.html",
  "/../secret.txt",
  "/%2e%2e/secret.txt",
  "/..%2fsecret.txt",
  "/..%5csecret.txt",
  "/assets/../../secret.txt",
  "//secret.txt",
  "/workbench.js%00.png",
  "/cli/marketbook.js",
  "/gateway/server.js",
  "/handover/index.html",
  "/./gateway/server.js",
  "/%67ateway/server.js",
])("%s is not served", async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBe(404);
  expect(body).not.toContain("outside");
});

test("a page that rebinds its own name to this machine gets nothing", async () => {
  expect((await ask("/", { host: "evil.example:28657" })).status).toBe(403);
  expect((await ask("/", { host: "localhost.evil.example" })).status).toBe(403);
  expect((await ask("/", { host: `localhost:${server.port}` })).status).toBe(200);
});

test("another site's page may link here, but not read", async () => {
  const crossSite = { "sec-fetch-site": "cross-site" };
  expect((await ask("/functions.json", { ...crossSite, "sec-fetch-mode": "cors" })).status).toBe(403);
  expect((await ask("/", { ...crossSite, "sec-fetch-mode": "navigate" })).status).toBe(200);
});

test("only reading is possible", async () => {
  expect((await ask("/", {}, "POST")).status).toBe(405);
  expect((await ask("/", {}, "HEAD")).status).toBe(200);
});

test.each(["127.0.0.1", "[::1]"])("%s leads to the one origin, with path and query", async (name) => {
  const { status, headers } = await ask("/help/en/index.html?q=1", { host: `${name}:${server.port}` });
  expect({ status, to: headers.location }).toEqual({
    status: 308,
    to: `http://localhost:${server.port}/help/en/index.html?q=1`,
  });
  expect(headers["set-cookie"]).toBeUndefined();
});

test("through a forwarded port it stays at that port", async () => {
  expect((await ask("/", { host: "127.0.0.1:8123" })).headers.location).toBe("http://localhost:8123/");
});

test("a page brings the token, which scripts cannot read and other sites and paths do not get", async () => {
  const cookies = (await ask("/")).headers["set-cookie"] as string[];
  expect(cookies).toHaveLength(1);
  const { token } = JSON.parse(readFileSync(join(folder, "home/gateway.json"), "utf8"));
  const [pair, ...attributes] = cookies[0].split("; ");
  expect(pair).toMatch(new RegExp(`^marketbook-[0-9a-f]{12}=${token}$`));
  expect(attributes.sort()).toEqual(["HttpOnly", "Path=/v1", "SameSite=Strict"]);
  expect((await ask("/workbench.js")).headers["set-cookie"]).toBeUndefined();
});

test("only the user may read the file of the token, and a later start has the same", async () => {
  const file = join(folder, "home/gateway.json");
  if (process.platform !== "win32") expect(statSync(file).mode & 0o777).toBe(0o600);
  const before = readFileSync(file, "utf8");
  const second = await startServer(join(folder, "dist"), 0, { MARKETBOOK_HOME: join(folder, "home") });
  await second.close();
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("a taken port is an error: never another one in its place", async () => {
  const again = startServer(join(folder, "dist"), server.port, { MARKETBOOK_HOME: join(folder, "home") });
  await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
});
