/** The programs as built, in a folder without sources: what users run is not what the other tests load. */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PostgresServer, postgresBinaries, startPostgres } from "../gateway/store/postgresServer";

const root = join(__dirname, "../..");
let folder: string;
let home: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "marketbook-dist-"));
  home = join(folder, "home");
  cpSync(join(root, "dist"), join(folder, "dist"), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = (store?: string) => ({
  ...process.env,
  MARKETBOOK_HOME: home,
  ...(store ? { MARKETBOOK_STORE: store } : {}),
});

function marketbook(args: readonly string[], input = "") {
  return execFileSync(process.execPath, [join(folder, "dist/cli/marketbook.js"), ...args], {
    input,
    env: environment(),
    encoding: "utf8",
  });
}

/** What a server says of its sources and of a series that nobody has, with its store at the given address. */
function askServer(store?: string): Promise<{ sentence: string; sources: number; kind: string }> {
  const script = `
    const { startServer } = require(${JSON.stringify(join(folder, "dist/gateway/server.js"))});
    startServer(${JSON.stringify(join(folder, "dist"))}, 0).then(async (server) => {
      const headers = { origin: new URL(server.url).origin, "content-type": "application/json" };
      const sources = await (await fetch(new URL("v1/sources", server.url), { headers })).json();
      const body = JSON.stringify({ asks: [{ id: "FRED:WALCL" }], upstream: "never" });
      const answer = await (await fetch(new URL("v1/series", server.url), { method: "POST", headers, body })).text();
      const [series] = answer.split("\\n").map((line) => line && JSON.parse(line));
      const page = await (await fetch(server.url)).text();
      if (!page.includes("workbench.js")) throw new Error("the page is not served");
      console.log(JSON.stringify({ sentence: server.sentence, sources: (sources.sources ?? sources).length, kind: series.failure?.kind }));
      await server.close();
    });`;
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, ["-e", script], { cwd: folder, env: environment(store) });
    let out = "";
    let err = "";
    child.stdout.on("data", (text) => {
      out += text;
    });
    child.stderr.on("data", (text) => {
      err += text;
    });
    child.on("close", (code) => (code === 0 ? done(JSON.parse(out)) : failed(new Error(err || `ended with ${code}`))));
  });
}

test("the command line calculates, lists claims and says its version", () => {
  const formula = '=MKT.CIPBASIS(1.0855,1.0912,0.0436,0.0235,0.25,"simple","XXXUSD")\n=MKT.SELFTEST("BSPRICE")\n';
  const [basis, selfTest] = marketbook(["eval"], formula)
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  // Du, Tepper, Verdelhan's formula by hand: ((1 + 0.0436/4)·(1/1.0912)/(1/1.0855) − 1)·4 − 0.0235, in basis points.
  expect(basis.value).toBeCloseTo(-10.2217741935, 8);
  expect(JSON.stringify(selfTest)).not.toMatch(/#/);
  expect(marketbook(["claims", "--json"]).trim().split("\n").length).toBeGreaterThan(50);
  expect(marketbook(["--version"]).trim()).toBe(require("../../package.json").version);
});

test("npm start's server keeps series in a file", async () => {
  const { sources, kind, sentence } = await askServer();
  expect({ kind, sources: sources > 20 }).toEqual({ kind: "absent", sources: true });
  expect(sentence).toContain("series.sqlite");
});

const binaries = postgresBinaries();
if (!binaries) test.skip("PostgreSQL is not installed here: the built server is not tried on it", () => {});
else
  describe("on PostgreSQL", () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres(binaries);
    }, 60_000);
    afterAll(() => server?.stop());

    test("npm start's server keeps series there", async () => {
      const { kind, sentence } = await askServer(server.address);
      expect(kind).toBe("absent");
      expect(sentence).toContain("PostgreSQL");
    });
  });
