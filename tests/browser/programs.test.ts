/**
 * What users run, as built, in a folder without sources: npm start, the command line, and the pages with all that they load
 * later. What the other tests load is not what users run.
 */
import { type ChildProcess, execFile, spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { type PostgresServer, postgresBinaries, startPostgres } from "../gateway/store/postgresServer";
import { made } from "../sharing/madeWorkbook";
import { allText, excelBytes, secrets } from "../sharing/surgery/excelPackage";
import { addSheet, enter, shownCells } from "./workbench";

jest.setTimeout(180_000);

const root = join(__dirname, "../..");
/** Compiled for the machine, so that it cannot be in dist, and what it loads; and what the spreadsheet library's own file asks for. */
const needed = ["better-sqlite3", "bindings", "file-uri-to-path", "@odoo/owl"];
let folder: string;
let home: string;
let browser: Browser;
const running: ChildProcess[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "marketbook-dist-"));
  home = join(folder, "home");
  for (const part of ["dist", "scripts/start.mjs", "scripts/steps/built.mjs", "scripts/steps/step.mjs", "package.json"])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  for (const name of needed)
    if (existsSync(join(root, "node_modules", name)))
      cpSync(join(root, "node_modules", name), join(folder, "node_modules", name), {
        recursive: true,
        dereference: true,
      });
  // npm start builds what is older than its sources; the copies here are none.
  const later = new Date(Date.now() + 3_600_000);
  for (const stamp of ["pages.built", "programs.built"]) utimesSync(join(folder, "dist/gateway", stamp), later, later);
  // The addresses of earlier versions are at a port that a test must not take (tests/browser/handover.test.ts has its own).
  mkdirSync(home, { mode: 0o700 });
  const nothing = { workbooks: 0, series: 0, renamed: [], unread: [] };
  const read = { "http://127.0.0.1:3000": nothing, "http://localhost:3000": nothing };
  writeFileSync(join(home, "handover.json"), JSON.stringify(read), { mode: 0o600 });
  browser = await chromium.connect(process.env.MARKETBOOK_TEST_BROWSER as string);
});
afterAll(async () => {
  for (const child of running) child.kill();
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

const environment = (more: Record<string, string> = {}) => ({
  ...process.env,
  MARKETBOOK_HOME: home,
  BROWSER: "none",
  ...more,
});

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** The script of npm start; resolves when it says that it is open, or when it has ended. */
function npmStart(more: Record<string, string>): Promise<Ended & { readonly stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(folder, "scripts/start.mjs")], { cwd: folder, env: environment(more) });
  running.push(child);
  let said = "";
  const ended = new Promise<number | null>((done) => child.on("close", done));
  const stop = async () => {
    child.kill();
    await ended;
  };
  return new Promise((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        said += text;
        if (/is open at[\s\S]*kept in/.test(said)) resolve({ code: null, said, stop });
      });
    void ended.then((code) => resolve({ code, said, stop }));
  });
}

async function marketbook(args: readonly string[], input = "", more: Record<string, string> = {}): Promise<string> {
  const program = join(folder, "dist/cli/marketbook.js");
  const asking = promisify(execFile)(process.execPath, [program, ...args], { cwd: folder, env: environment(more) });
  asking.child.stdin?.end(input);
  return (await asking).stdout;
}

/** Days just past, since a cell shows no value that is weeks old. */
const daysAgo = (count: number) => new Date(Date.now() - count * 86_400_000).toISOString().slice(0, 10);

const cellOf = (value: unknown): string =>
  typeof value === "string" ? `<c t="inlineStr"><is><t>${value}</t></is></c>` : `<c><v>${value}</v></c>`;

/** An .xlsx file of one sheet. */
const workbookOf = (rows: readonly (readonly unknown[])[]): readonly number[] => [
  ...made({ sheets: [{ name: "S", rows: rows.map((row) => `<row>${row.map(cellOf).join("")}</row>`).join("") }] }),
];

const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

describe("npm start on SQLite", () => {
  let port: number;
  let started: Awaited<ReturnType<typeof npmStart>>;
  /** Scripts of ours that any page has asked for. */
  const loaded = new Set<string>();
  const complaints: string[] = [];

  beforeAll(async () => {
    port = await freePort();
    started = await npmStart({ PORT: String(port) });
  });
  afterAll(() => started?.stop());

  const url = (path = "") => `http://localhost:${port}/${path}`;

  async function pageOf(options: { readonly locale?: string; readonly bypassCSP?: boolean } = {}): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ["clipboard-read", "clipboard-write"],
      locale: "en-US",
      ...options,
    });
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("response", (response) => {
      const { host, pathname } = new URL(response.url());
      if (host !== new URL(url()).host) return;
      if (response.status() >= 400) complaints.push(`${response.status()}: ${pathname}`);
      loaded.add(pathname.slice(1));
    });
    return page;
  }

  test("serves at the port asked for and says where data are kept", () => {
    expect(started.said).toContain(`Marketbook is open at ${url()}`);
    expect(started.said).toContain("series.sqlite");
    expect(started.code).toBeNull();
  });

  test("a second one opens the first, and is no failure", async () => {
    const second = await npmStart({ PORT: String(port) });
    expect(second).toMatchObject({ code: 0, said: `Marketbook is running already, at ${url()}\n` });
  });

  test("one of another folder at the same port ends, and says how to take another", async () => {
    const other = await npmStart({ PORT: String(port), MARKETBOOK_HOME: join(folder, "other") });
    expect(other.code).toBe(1);
    expect(other.said).toMatch(/PORT=28657/);
  });

  test("the command line is let in with the folder's token, and not without it", async () => {
    const ask = async (more: Record<string, string>) => {
      const said = await marketbook(["eval"], '=MKT.LAST("FRED:WALCL")\n', { MARKETBOOK_GATEWAY: url(), ...more });
      return lines(said)[0].message as string;
    };
    // There is no key here, and the gateway says so: it has answered.
    expect(await ask({})).toMatch(/FRED needs a key/);
    expect(await ask({ MARKETBOOK_HOME: join(folder, "other") })).toMatch(/answers only pages that it has given out/);
  });

  test("the workbench calculates, waits for its reference cases and brings a table from Excel", async () => {
    const page = await pageOf();
    await page.goto(url());
    await page.waitForSelector(".o-grid");
    await addSheet(page);
    await enter(page, 0, 0, '=ROUND(MKT.CIPBASIS(1.0855,1.0912,0.0436,0.0235,0.25,"simple","XXXUSD"),6)');
    await enter(page, 0, 1, '=MKT.LAST("NYFED:SOFR")');
    await enter(page, 0, 3, '=MKT.AT("ARCHIVE:FRED:WALCL", "2025-12-03")');
    await enter(page, 0, 2, '=INDEX(MKT.SELFTEST("BSPRICE"),1,1)');
    // Du, Tepper, Verdelhan's formula by hand: ((1 + 0.0436/4)·(1/1.0912)/(1/1.0855) − 1)·4 − 0.0235, in basis points.
    expect((await shownCells(page, "A1:A1"))[0]).toEqual(["-10.221774"]);
    const later = /\/(selftest|archive)\.[0-9a-f]+\.js$/;
    while ([...loaded].filter((name) => later.test(`/${name}`)).length < 2) await page.waitForTimeout(50);

    const bytes = workbookOf([
      ["Date", "Gold"],
      [daysAgo(3), 1.5],
      [daysAgo(2), 2.5],
    ]);
    const dataTransfer = await page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(given)], "gold.xlsx"));
      return transfer;
    }, bytes);
    await page.locator(".pane").dispatchEvent("drop", { dataTransfer });
    await page.locator('[data-key="unit-0"]').fill("USD");
    await page.locator('[data-key="scale-0"]').selectOption("1");
    await page.locator('[data-key="import"]').click();
    await page.locator('[data-key="insert-Gold"]').waitFor();
    await enter(page, 1, 0, '=MKT.LAST("FILE:Gold")');
    expect((await shownCells(page, "B1:B1"))[0]).toEqual(["2.5"]);

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "File", exact: true }).click();
    await page.getByRole("menuitem", { name: "Save a copy to a file" }).click();
    const copy = join(folder, "copy.json");
    await (await download).saveAs(copy);
    expect(readFileSync(copy, "utf8")).toContain("FILE:Gold");
    await page.context().close();
  });

  test.each([
    ["zh-TW", "檔案"],
    ["zh-CN", "文件"],
  ])("the workbench opens in %s", async (locale, file) => {
    const page = await pageOf({ locale });
    await page.goto(url());
    await page.waitForSelector(".o-grid");
    await page.getByRole("button", { name: file, exact: true }).waitFor();
    await page.context().close();
  });

  test("a file of Excel is opened, told about, saved as Excel, and opened again", async () => {
    const page = await pageOf();
    await page.goto(url());
    await page.waitForSelector(".o-grid");
    const choose = async (name: string, buffer: Buffer) => {
      await page.getByRole("button", { name: "File", exact: true }).click();
      await page.getByRole("menuitem", { name: "Open…" }).click();
      const choosing = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: "Open a file…" }).click();
      await (await choosing).setFiles({ name, mimeType: "application/octet-stream", buffer });
      await page.locator("#workbook-name", { hasText: name.split(".")[0] }).waitFor();
      // What it holds is told above the cells, which then stand lower.
      await page.locator("#messages .message", { hasText: /\d sheets?, [\d,]+ cells?/ }).waitFor();
    };
    await choose("desk.xlsx", Buffer.from(workbookOf([["Price", 1.5]])));
    await enter(page, 0, 1, "=B1*2");

    await page.getByRole("button", { name: "File", exact: true }).click();
    await page.getByRole("menuitem", { name: "Save as Excel…" }).click();
    const saving = page.getByRole("dialog", { name: "Save as Excel" });
    const download = page.waitForEvent("download");
    await saving.getByRole("button", { name: "Save", exact: true }).click();
    const copy = join(folder, "copy.xlsx");
    await (await download).saveAs(copy);
    for (const entry of ["Save as web page", "Save this sheet as CSV"]) {
      const saved = page.waitForEvent("download");
      await page.getByRole("button", { name: "File", exact: true }).click();
      await page.getByRole("menuitem", { name: entry }).click();
      await saved;
    }
    await choose("again.xlsx", readFileSync(copy));
    await page.locator(".opening-report").waitFor();
    await page.locator(".opening-report").getByRole("button", { name: "Close" }).click();
    expect(await shownCells(page, "A1:B2")).toEqual([
      ["Price", "1.5"],
      ["3", ""],
    ]);
    await page.context().close();
  });

  test("an analysis of one's own is begun, saved and kept; formulas are repaired; a sheet is about to be printed", async () => {
    const page = await pageOf();
    await page.goto(url());
    await page.waitForSelector(".o-grid");
    await page.getByRole("button", { name: "Start with a document of my own" }).click();
    await page.getByRole("button", { name: /^Save .* as analysis$/ }).click();
    await page
      .getByText(/stands under “Yours”/)
      .first()
      .waitFor();
    await page.getByText("Data", { exact: true }).first().click();
    await page.locator(".o-menu-item", { hasText: "Repair" }).click();
    await page.keyboard.press("Control+P");
    await page.getByRole("dialog", { name: "Print" }).getByRole("button", { name: "Cancel" }).click();
    await page.context().close();
  });

  test("Excel's page registers all functions and shows the pane", async () => {
    // Excel's page comes over https from elsewhere, where Microsoft's script is let in.
    const page = await pageOf({ bypassCSP: true });
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeStandIn }),
    );
    await page.goto(url("taskpane.html"));
    await page.getByRole("tab", { name: "Data" }).waitFor();
    const stated = await page.evaluate(async () => (await (await fetch("functions.json")).json()).functions);
    const registered = await page.evaluate(() => Object.keys((globalThis as never as Registered).registered));
    expect(registered.sort()).toEqual(stated.map(({ id }: { id: string }) => id).sort());
    const basis = await page.evaluate(() =>
      (globalThis as never as Registered).registered.CIPBASIS(
        1.0855,
        1.0912,
        0.0436,
        0.0235,
        0.25,
        "simple",
        "XXXUSD",
        {},
      ),
    );
    // Excel wants what may be a range as rows, a single value too.
    expect([basis].flat(2)[0]).toBeCloseTo(-10.2217741935, 8);
    await page.context().close();
  });

  test.each([
    ["en-US", "abort", "office.js did not load", "Open the workbench"],
    ["zh-TW", "none", "目前是在瀏覽器中開啟", "開啟工作台"],
  ])("Excel's page without Excel says so in %s and leads to the workbench", async (locale, script, sentence, link) => {
    const page = await (await browser.newContext({ locale, bypassCSP: true })).newPage();
    const body = officeStandIn.replace('{ host: "Excel", platform: "PC" }', "{ host: null, platform: null }");
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      script === "abort" ? route.abort() : route.fulfill({ contentType: "text/javascript", body }),
    );
    await page.goto(url("taskpane.html"));
    await page.getByText(sentence).waitFor();
    await page.getByRole("link", { name: link }).click();
    await page.waitForSelector(".o-grid");
    await page.context().close();
  });

  test("Excel's pane shares a copy of the workbook that Excel hands over in slices", async () => {
    const page = await pageOf({ bypassCSP: true });
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeStandIn }),
    );
    await page.goto(url("taskpane.html"));
    await page.getByRole("tab", { name: "Data" }).click();
    const bytes = excelBytes();
    await page.evaluate(handOver, [...bytes]);
    await page.locator('[data-key="section-share"]').click();
    await page.locator('[data-key="copy-take"]').click();
    await page.locator('[data-key="copy-open"]').waitFor();
    const said = await page.locator(".copy-form").innerText();
    for (const text of ["No key, no path", "Macros", "Connections and queries", "Desk!E5"])
      expect(said).toContain(text);
    await page.locator('[data-key="copy-open"]').click();
    await page.locator(".foot .message", { hasText: "window of its own. Save it there" }).waitFor();
    const [copy] = await page.evaluate(() => (globalThis as never as { opened: string[] }).opened);
    const parts = allText(Uint8Array.from(Buffer.from(copy, "base64")));
    expect(parts).toContain("IF(MKT_LIVE,_xldudf_MKT_CAGR(B1,B5,1),_mkt_snapshot!B2)");
    expect(secrets.filter((secret) => parts.includes(secret))).toEqual([]);
    await page.context().close();
  });

  test("every script that is built is served, most were asked for, and nothing was missing", async () => {
    const dist = join(folder, "dist");
    const scripts = readdirSync(dist).filter(
      (name) => name.endsWith(".js") && !/^functions\.[0-9a-f]{12}\.js$/.test(name),
    );
    expect(scripts.length).toBeGreaterThan(5);
    const rest = scripts.filter((name) => !loaded.has(name));
    // What Excel's pane loads to read a file is cut otherwise than what the workbench loads for the same.
    expect(rest.length).toBeLessThan(6);
    for (const name of rest) expect([name, (await fetch(url(name))).status]).toEqual([name, 200]);
    expect([...loaded].filter((name) => name.startsWith("vendor/wording.")).sort()).toEqual([
      "vendor/wording.cn.js",
      "vendor/wording.en.js",
      "vendor/wording.tw.js",
    ]);
    expect(complaints).toEqual([]);
  });

  test("help and notices are served, and the notices name what is in the pages and programs", async () => {
    expect((await fetch(url("help/en/CIPBASIS.html"))).status).toBe(200);
    const index = await (await fetch(url("help/en/index.html"))).text();
    expect(index).toContain("../../NOTICES.txt");
    const notices = await (await fetch(url("NOTICES.txt"))).text();
    for (const name of [
      "@odoo/o-spreadsheet",
      "@kurkle/color",
      "bootstrap",
      "font-awesome",
      "hono",
      "fflate",
      "jstat",
      "kysely",
      "pg",
    ])
      expect(notices).toMatch(new RegExp(`^${name} [0-9.]+`, "m"));
    expect(notices).toContain("Permission is hereby granted, free of charge");
    expect(notices).toContain("GNU LESSER GENERAL PUBLIC LICENSE");
    expect(notices).not.toMatch(/^(webpack|jest|@biomejs\/biome|jsdom) /m);
  });
});

describe("every command of the command line", () => {
  test("eval calculates formulas and calls, its own reference cases too", async () => {
    const asked = [
      '=MKT.CIPBASIS(1.0855,1.0912,0.0436,0.0235,0.25,"simple","XXXUSD")',
      '{"fn":"BUTTERFLYBE","args":[70,90,110,2.5]}',
      '=MKT.SELFTEST("BSPRICE")',
    ];
    const [basis, breakEven, selfTest] = lines(await marketbook(["eval"], asked.join("\n")));
    expect(basis.value).toBeCloseTo(-10.2217741935, 8);
    expect(breakEven).toEqual({ value: [[72.5, 107.5]] });
    expect(JSON.stringify(selfTest)).not.toMatch(/#/);
  });

  test("claims, as lines and as JSON", async () => {
    const json = lines(await marketbook(["claims", "--json"]));
    expect(json.length).toBeGreaterThan(50);
    expect((await marketbook(["claims"])).trim().split("\n")).toHaveLength(json.length);
  });

  test("read tells what a file holds", async () => {
    writeFileSync(join(folder, "prices.csv"), "date,price\n2026-01-02,1.5\n");
    const [found] = lines(await marketbook(["read", "prices.csv", "--json"]));
    expect(JSON.stringify(found)).toContain("1.5");
  });

  test("import reads series out of a file", async () => {
    writeFileSync(join(folder, "gold.csv"), "Date,Gold\n2026-01-02,1.5\n2026-01-05,2.5\n");
    const [found] = lines(await marketbook(["import", "gold.csv", "--json"]));
    expect(found.series[0].rows).toEqual([
      ["2026-01-02", 1.5],
      ["2026-01-05", 2.5],
    ]);
  });

  test("export writes a book as a web page and a sheet of it as text, pdf prints it", async () => {
    await marketbook(["export", "won", "won.html"]);
    expect(readFileSync(join(folder, "won.html"), "utf8")).toContain("<svg");
    await marketbook(["export", "won", "won.csv", "--sheet", "Won · Claims"]);
    expect(readFileSync(join(folder, "won.csv"), "utf8")).toContain("needs an input");
    await marketbook(["pdf", "won", "won.pdf"], "", {
      MARKETBOOK_BROWSER: process.env.MARKETBOOK_TEST_BROWSER_FILE as string,
    });
    expect(readFileSync(join(folder, "won.pdf")).subarray(0, 5).toString()).toBe("%PDF-");
  }, 120_000);

  test("export writes a book as an Excel file, and calc opens and calculates it", async () => {
    await marketbook(["export", "won", "won.xlsx", "--mode", "portable"]);
    await marketbook(["calc", "won.xlsx", "won.marketbook.json"]);
    expect(readFileSync(join(folder, "won.marketbook.json"), "utf8")).toContain("Won defence");
  }, 120_000);

  test("store looks after what is kept", async () => {
    const file = join(folder, "series.ndjson");
    await marketbook(["store", "check"]);
    await marketbook(["store", "export", file]);
    expect(readFileSync(file, "utf8")).toContain("marketbook");
    await marketbook(["store", "backup", join(folder, "backup.sqlite")]);
  });

  test("template begins a book, checks it and shows its claims", async () => {
    const file = join(folder, "mine.yaml");
    await marketbook(["template", "new", file]);
    expect(readFileSync(file, "utf8")).toContain("claims:");
    expect(lines(await marketbook(["template", "claims", file, "--json"])).length).toBeGreaterThan(0);
  });

  test("--version and --help", async () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect((await marketbook(["--version"])).trim()).toBe(version);
    const help = await marketbook(["--help"]);
    expect(help).toContain("http://localhost:28657");
    // A command that is added and not tried here is noticed.
    expect([...new Set([...help.matchAll(/^ {2}marketbook (\w+)/gm)].map(([, command]) => command))].sort()).toEqual(
      commandsTried,
    );
  });

  test("an unknown one is refused with the usage", async () => {
    await expect(marketbook(["nonsense"])).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining("nonsense"),
    });
  });

  test("doctor says of every source what works from here", async () => {
    const json = lines(await marketbook(["doctor", "--json"], "", { https_proxy: "", HTTPS_PROXY: "" }));
    expect(json.length).toBeGreaterThan(25);
    for (const { provider, finding } of json)
      expect([provider, finding]).toEqual([provider, expect.stringMatching(findings)]);
    expect(json.find(({ provider }) => provider === "YAHOO").finding).toBe("off");
    expect(json.find(({ provider }) => provider === "FRED").finding).toBe("needs a key");
  }, 400_000);
});

const commandsTried = ["calc", "claims", "doctor", "eval", "export", "import", "pdf", "read", "store", "template"];
const findings = /^(works|needs a key|off|blocked)$/;

interface Registered {
  readonly registered: Record<string, (...args: unknown[]) => unknown>;
}

/** Office.js hands over these bytes, and notes what is opened. Runs in the page. */
function handOver(bytes: number[]): void {
  const slice = 4096;
  const told = (value: unknown) => ({ status: "succeeded", value });
  const file = {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / slice),
    getSliceAsync: (index: number, done: (result: object) => void) =>
      done(told({ index, data: bytes.slice(index * slice, (index + 1) * slice) })),
    closeAsync: (done: (result: object) => void) => done(told(undefined)),
  };
  const opened: string[] = [];
  const page = globalThis as never as {
    Office: { FileType: object; context: { document: object } };
    Excel: object;
    opened: string[];
  };
  page.opened = opened;
  page.Office.FileType = { Compressed: "compressed" };
  Object.assign(page.Office.context.document, {
    getFileAsync: (_: string, __: object, done: (result: object) => void) => done(told(file)),
  });
  const workbook = { name: "Desk.xlsx", load: () => workbook };
  const context = { workbook, sync: async () => undefined };
  Object.assign(page.Excel, {
    run: async (_: object, act: (given: object) => unknown) => act(context),
    createWorkbook: async (copy: string) => void opened.push(copy),
  });
}

/** As much of Microsoft's office.js as the page needs before anyone asks for a cell. */
const officeStandIn = `
  globalThis.registered = {};
  globalThis.CustomFunctions = {
    associate: (id, run) => { globalThis.registered[id] = run; },
    Error: class extends Error {},
    ErrorCode: {},
  };
  globalThis.Office = {
    onReady: async (ready) => ready?.({ host: "Excel", platform: "PC" }),
    AsyncResultStatus: { Failed: "failed" },
    HostType: { Excel: "Excel" },
    context: {
      displayLanguage: "en-US",
      requirements: { isSetSupported: () => true },
      document: { settings: { get: () => null, set() {}, saveAsync: (told) => told({ status: "succeeded" }) } },
    },
  };
  globalThis.Excel = { run: () => new Promise(() => {}) };
`;

const binaries = postgresBinaries();
if (!binaries) test.skip("PostgreSQL is not installed here: the built server is not tried on it", () => {});
else
  describe("npm start on PostgreSQL", () => {
    let server: PostgresServer;
    beforeAll(async () => {
      server = await startPostgres(binaries);
    }, 60_000);
    afterAll(() => server?.stop());

    test("keeps series there and answers from it", async () => {
      const port = await freePort();
      const started = await npmStart({ PORT: String(port), MARKETBOOK_STORE: server.address });
      expect(started.said).toContain("PostgreSQL");
      const gateway = { MARKETBOOK_GATEWAY: `http://localhost:${port}` };
      const [{ message }] = lines(await marketbook(["eval"], '=MKT.LAST("FRED:WALCL")\n', gateway));
      expect(message).toMatch(/FRED needs a key/);
      const { token } = JSON.parse(readFileSync(join(home, "gateway.json"), "utf8"));
      const headers = { authorization: `Bearer ${token}` };
      const sources = await (await fetch(`${gateway.MARKETBOOK_GATEWAY}/v1/sources`, { headers })).json();
      expect(sources.length).toBeGreaterThan(20);
      await started.stop();
    });
  });
