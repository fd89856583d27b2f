/** What `npm start` says and does about its port; the program itself as built is tried in tests/browser/programs.test.ts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer as createPlainServer, type Server } from "node:http";
import { type AddressInfo, createServer as createSocketServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startServer } from "../../src/gateway/server";
import { start } from "../../src/gateway/start";
import { defaultPort } from "../../src/series/servedAt";

let folder: string;
let said: string[];
const closing: (() => Promise<unknown> | unknown)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "start-"));
  mkdirSync(join(folder, "dist"));
  writeFileSync(join(folder, "dist/index.html"), "<!doctype html>");
  said = [];
  for (const method of ["log", "error", "warn"] as const)
    jest.spyOn(console, method).mockImplementation((...line) => {
      said.push(line.map(String).join(" "));
    });
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  jest.restoreAllMocks();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const environment = (port: number | string, home = "home") => ({
  MARKETBOOK_HOME: join(folder, home),
  PORT: String(port),
  BROWSER: "none",
});
const dist = () => join(folder, "dist");

async function listening(server: Server | ReturnType<typeof createSocketServer>): Promise<number> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  closing.push(() => new Promise((done) => server.close(done)));
  return (server.address() as AddressInfo).port;
}

test("our own that runs already is said, and is no failure", async () => {
  const running = await startServer(dist(), 0, environment(0));
  closing.push(running.close);
  expect(await start(dist(), environment(running.port))).toBeUndefined();
  expect(said.join("\n")).toBe(`Marketbook is running already, at http://localhost:${running.port}/`);
  expect(process.exitCode).toBeUndefined();
});

test("another user's Marketbook is not opened as if it were ours", async () => {
  const theirs = await startServer(dist(), 0, environment(0, "theirs"));
  closing.push(theirs.close);
  expect(await start(dist(), environment(theirs.port))).toBeUndefined();
  expect(said[0]).toMatch(/is taken by a Marketbook with another folder/);
  expect(said[1]).toContain(`PORT=${defaultPort}`);
  expect(process.exitCode).toBe(1);
});

test("another program is named as it names itself", async () => {
  const port = await listening(
    createPlainServer((_, response) => response.end("<html><title>Other\u001b[31m app</title>")),
  );
  expect(await start(dist(), environment(port))).toBeUndefined();
  expect(said[0]).toBe(`Port ${port} is taken by another program, which calls itself "Other [31m app".`);
  expect(process.exitCode).toBe(1);
});

test("one that answers as if it were Marketbook proves nothing without the token", async () => {
  const answer = JSON.stringify({ program: "marketbook", version: "9.9.9", proof: "f".repeat(64) });
  const port = await listening(createPlainServer((_, response) => response.end(answer)));
  expect(await start(dist(), environment(port))).toBeUndefined();
  expect(said[0]).toMatch(/another folder/);
  expect(process.exitCode).toBe(1);
});

test("one that speaks no HTTP is another program too", async () => {
  const port = await listening(
    createSocketServer((socket) =>
      socket
        .on("error", () => undefined)
        .resume()
        .end("SSH-2.0-x\r\n"),
    ),
  );
  expect(await start(dist(), environment(port))).toBeUndefined();
  expect(said[0]).toMatch(/is taken by another program \((lsof|netstat)/);
});

test.each(["abc", "-1", "70000", "80.5"])("PORT=%s is refused with what is expected", async (port) => {
  expect(await start(dist(), environment(port))).toBeUndefined();
  expect(said[0]).toBe(`PORT: "${port}" came; expected a whole number from 0 to 65535.`);
  expect(process.exitCode).toBe(2);
});
