/** The command line: the same functions, formulas and templates without a browser. */
import { parseArgs } from "node:util";
import { version } from "../../package.json";
import { setGatewayAddress } from "../functions/host/fetched";
import { folderAt } from "../gateway/folder/folder";
import { homeOf } from "../gateway/keys/home";
import { settingsOf } from "../gateway/keys/settings";
import { readToken } from "../gateway/keys/token";
import { whoAnswers } from "../gateway/keys/whoAnswers";
import { templates } from "../generated/templates";
import type { Text } from "../language/language";
import { terminalLanguage } from "../language/terminal";
import { filled } from "../language/told";
import { providers } from "../publishers/providers";
import { defaultPort, originAt } from "../series/servedAt";
import type { Mode } from "../templates/template";
import { modes } from "../workbook/layout/modes";
import { boardLines, plainBoardLine } from "./board";
import { calculate } from "./calc";
import { claimsOf, plainClaim } from "./claims";
import { diagnose } from "./doctor";
import { evaluateLines } from "./evaluate";
import { type ExportWords, exportBook, exportWishes } from "./export";
import { importAnswers, importFile } from "./import";
import { importInWords } from "./importInWords";
import { readForWire, readInWords } from "./read";
import { readAnalysis } from "./readAnalysis";
import { runStore, storeUsage } from "./store";
import { runTemplate, templateTasks, writeGoldens } from "./template";
import { detailsOf, whyItEnded } from "./whyItEnded";

const gateway = originAt(defaultPort);

/** The token of the user's own gateway, shown only to a program that proves to have it too. */
async function tokenFor(address: string): Promise<string | undefined> {
  const token = readToken(homeOf(process.env));
  const { hostname, port } = new URL(address);
  if (!token || !/^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname)) return undefined;
  const { kind } = await whoAnswers(Number(port || 80), token);
  return kind === "ours" ? token : undefined;
}

const usage = `marketbook ${version}

  marketbook eval             reads lines from standard input, answers one JSON line each:
                              {"fn":"CIPBASIS","args":[1.0855,1.0912,0.0436,0.0235,0.25,"simple","XXXUSD"]}
                              =MKT.CIPBASIS(1.0855,1.0912,0.0436,0.0235,0.25,"simple","XXXUSD")
                              publishers' series come from the gateway that npm start runs, at MARKETBOOK_GATEWAY
                              or else at ${gateway}
  marketbook claims --json    what the documents claim and what the books find, one JSON line a claim, as on first opening;
                              --mode document, archive, live or mine for others;
                              --board scores each document and each book instead
  marketbook template new FILE     writes a small book to fill, such as src/templates/yen.yaml
  marketbook template check FILE   what is wrong or missing in a book, with line and column
  marketbook template claims FILE  its claims and verdicts (--json, --mode)
  marketbook template golden FILE  its sheets as CSV: calculated in each mode, and laid out in each language;
                              without FILE it writes those of every book into tests/templates/golden of a checkout
  marketbook template read WORKBOOK [FILE]
                              the analysis of your own in a workbook (.marketbook.json, .xlsx), as the file of a book: printed, or
                              written into FILE; --title says which of several
  marketbook read FILE… [--json]
                              what workbooks (.xlsx, .xlsm, .xltx, .ods) and text files (.csv, .tsv) hold, as saved: nothing is
                              calculated, nobody is asked; one JSON line a file
  marketbook import FILE… [--json] [--dates dmy|mdy|ymd|roc] [--decimal comma|point] [--triangles minus|plus] [--sheet NAME] [--keep]
                              the series that files of publishers and colleagues hold (.csv, .tsv, .txt, .json, .xlsx, .ods): one
                              JSON line a file with series, or with what is ambiguous (answered by the options), or why it was
                              refused; --keep puts them into your folder, where formulas read them by FILE:name
  marketbook calc IN OUT [--refresh]
                              opens such a file or a workbook of ours, calculates it and writes it as a workbook of Marketbook
                              (.marketbook.json), an Excel file (.xlsx, a portable copy) or the values of the sheet shown (.csv);
                              a file with series computes from them, publishers are asked with --refresh alone
  marketbook export BOOK FILE --mode portable|live|values
                              writes a book (its id, such as ${templates[0]?.id ?? "silver"} or summary) or a workbook (.xlsx, .ods, ours) as an Excel file for somebody else:
                              portable shows the right numbers everywhere, live is for those who have the functions;
                              --locale en|tw|cn, --series all|free|none: which series leave with it
                              FILE.html: one page of values and charts for mail, without formula, script or link; FILE.pdf: that
                              page printed; FILE.csv: the values of a sheet (--sheet NAME)
  marketbook pdf BOOK FILE    prints a book or a workbook by the browser that is found here: A4 across unless a sheet says otherwise;
                              --paper A3|A4|A5|Letter|Legal, --portrait, --locale
  marketbook doctor [--json]  asks every provider of data once: what works from here, what is blocked, what needs a key${storeUsage}
  marketbook --version
`;

const texts = {
  mode: {
    en: '--mode is "{mode}"; nothing was done. Expected one of {expected}.',
    tw: "--mode 為「{mode}」；未執行任何動作。應為下列之一：{expected}。",
    cn: "--mode 为“{mode}”；未执行任何动作。应为以下之一：{expected}。",
  },
  command: {
    en: 'there is no command "{command}"; nothing was done. These are the commands:',
    tw: "沒有「{command}」這個指令；未執行任何動作。可用的指令：",
    cn: "没有“{command}”这个命令；未执行任何动作。可用的命令：",
  },
  template: {
    en: "expected template {tasks} FILE or template read WORKBOOK; nothing was done.",
    tw: "應為 template {tasks} FILE 或 template read WORKBOOK；未執行任何動作。",
    cn: "应为 template {tasks} FILE 或 template read WORKBOOK；未执行任何动作。",
  },
  import: {
    en: "import needs the name of a file, such as import WALCL.csv; nothing was done.",
    tw: "import 需要檔名，例如 import WALCL.csv；未執行任何動作。",
    cn: "import 需要文件名，例如 import WALCL.csv；未执行任何动作。",
  },
  pdf: {
    en: "pdf needs a book and a file that ends with .pdf, such as pdf silver silver.pdf; nothing was done.",
    tw: "pdf 需要一本活頁簿和一個以 .pdf 結尾的檔名，例如 pdf silver silver.pdf；未執行任何動作。",
    cn: "pdf 需要一本工作簿和一个以 .pdf 结尾的文件名，例如 pdf silver silver.pdf；未执行任何动作。",
  },
  read: {
    en: "read needs the name of a file, such as read book.xlsx; nothing was done.",
    tw: "read 需要檔名，例如 read book.xlsx；未執行任何動作。",
    cn: "read 需要文件名，例如 read book.xlsx；未执行任何动作。",
  },
} satisfies Record<string, Text>;

/** Says what was wrong in what was typed; the exit code. */
function refuse(text: Text, more = ""): number {
  process.stderr.write(`marketbook: ${text[terminalLanguage(process.env)]}\n${more && `\n${more}`}`);
  return 2;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean" },
      board: { type: "boolean" },
      mend: { type: "boolean" },
      force: { type: "boolean" },
      refresh: { type: "boolean" },
      mode: { type: "string" },
      locale: { type: "string" },
      series: { type: "string" },
      dates: { type: "string" },
      decimal: { type: "string" },
      triangles: { type: "string" },
      sheet: { type: "string" },
      title: { type: "string" },
      keep: { type: "boolean" },
      paper: { type: "string" },
      portrait: { type: "boolean" },
      help: { type: "boolean" },
      version: { type: "boolean" },
    },
  });
  const [command, ...words] = positionals;
  if (command === "export" && !values.help) return printExport(words, values);
  if (command === "pdf" && !values.help) return printPdf(words, values);
  const mode = values.mode as Mode | undefined;
  if (mode !== undefined && !(mode in modes)) {
    return refuse(filled(texts.mode, { mode, expected: Object.keys(modes).join(", ") }));
  }
  if (values.version) process.stdout.write(`${version}\n`);
  else if (values.help) process.stdout.write(usage);
  else if (command === "eval") await evaluateLines(process.stdin, process.stdout, ...ownGateway());
  else if (command === "claims") await printClaims(values.json === true, values.board === true, mode);
  else if (command === "template" && words[0] === "read" && words[1])
    return await printAnalysis(words[1], words[2], values.title);
  else if (command === "template") return printTemplate(words, { mode, json: values.json === true });
  else if (command === "store")
    return await runStore(words, values, process.env, (line) => process.stdout.write(`${line}\n`));
  else if (command === "doctor") await printDiagnoses(values.json === true);
  else if (command === "calc") return await calculateWords(words, values.refresh === true);
  else if (command === "import") return await printImports(words, values);
  else if (command === "read") return printFiles(words, values.json === true);
  else {
    if (command !== undefined) return refuse(filled(texts.command, { command }), usage);
    process.stderr.write(usage);
    return 2;
  }
  return 0;
}

/** 1 where nothing was written, 2 where it was not understood. */
async function printExport(words: readonly string[], given: ExportWords): Promise<number> {
  const wishes = exportWishes(words, given);
  if (typeof wishes === "string") {
    process.stderr.write(`marketbook: ${wishes}\n`);
    return 2;
  }
  setGatewayAddress(...ownGateway());
  const { lines, written } = await exportBook(wishes);
  (written ? process.stdout : process.stderr).write(lines.map((line) => `${line}\n`).join(""));
  return written ? 0 : 1;
}

/** The same of a file that is a PDF, as its name must say. */
async function printPdf(words: readonly string[], given: ExportWords): Promise<number> {
  const [book, file] = words;
  if (!book || !file?.toLowerCase().endsWith(".pdf")) return refuse(texts.pdf);
  return printExport(words, given);
}

/** Its address, and its token once it is first asked. */
function ownGateway(): [address: string, token: () => Promise<string | undefined>] {
  const address = process.env.MARKETBOOK_GATEWAY ?? gateway;
  let shown: string | undefined;
  const token = async () => {
    shown ??= await tokenFor(address);
    return shown;
  };
  return [address, token];
}

async function printClaims(json: boolean, board: boolean, mode?: Mode): Promise<void> {
  setGatewayAddress(...ownGateway());
  if (board) {
    for (const line of await boardLines(mode))
      process.stdout.write(`${json ? JSON.stringify(line) : plainBoardLine(line)}\n`);
    return;
  }
  for (const template of templates)
    for (const claim of await claimsOf(template, mode))
      process.stdout.write(`${json ? JSON.stringify(claim) : plainClaim(claim)}\n`);
}

async function printTemplate(
  [task, file]: readonly string[],
  options: { mode?: Mode; json: boolean },
): Promise<number> {
  const known = templateTasks.find((each) => each === task);
  const all = known === "golden" && !file;
  if (!known || (!file && !all)) {
    return refuse(filled(texts.template, { tasks: templateTasks.join("|") }), usage);
  }
  // Golden files hold what is here: nobody is asked.
  if (known !== "golden") setGatewayAddress(...ownGateway());
  const { lines, sound } = file ? await runTemplate(known, file, options) : await writeGoldens();
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return sound ? 0 : 1;
}

/** The text of the book alone goes to standard output, so that it can be led into a file. */
async function printAnalysis(workbook: string, file?: string, title?: string): Promise<number> {
  setGatewayAddress(...ownGateway());
  const { text, lines, sound } = await readAnalysis(workbook, {
    language: terminalLanguage(process.env),
    file,
    title,
  });
  process.stdout.write(text ?? "");
  (sound ? process.stdout : process.stderr).write(lines.map((line) => `${line}\n`).join(""));
  return sound ? 0 : 1;
}

/** 1 where the file was refused or a series could not be brought, 2 where the files were not named. */
async function calculateWords([source, target]: readonly string[], refresh: boolean): Promise<number> {
  if (!source || !target) {
    process.stderr.write("marketbook: calc needs two files, such as calc book.xlsx book.marketbook.json\n");
    return 2;
  }
  setGatewayAddress(...ownGateway());
  const { lines, sound } = await calculate(source, target, refresh);
  process.stdout.write(lines.map((line) => `${line}\n`).join(""));
  return sound ? 0 : 1;
}

interface ImportOptions {
  readonly json?: boolean | undefined;
  readonly dates?: string | undefined;
  readonly decimal?: string | undefined;
  readonly triangles?: string | undefined;
  readonly sheet?: string | undefined;
  readonly keep?: boolean | undefined;
}

/** 1 where a file was refused, 2 where none was named. */
async function printImports(files: readonly string[], { json, sheet, keep, ...given }: ImportOptions): Promise<number> {
  if (files.length === 0) return refuse(texts.import);
  const language = terminalLanguage(process.env);
  const warn = (sentence: string) => void process.stderr.write(`${sentence}\n`);
  const own = keep ? folderAt(homeOf(process.env), Date.now, warn).own : undefined;
  const wishes = { answers: importAnswers(given), sheet, keep: own, language };
  let isRefused = false;
  for (const file of files) {
    const found = await importFile(file, wishes);
    isRefused ||= "refused" in found;
    process.stdout.write(json ? `${JSON.stringify(found)}\n` : importInWords(found, language));
  }
  return isRefused ? 1 : 0;
}

/** 1 where a file was refused, 2 where none was named. */
function printFiles(files: readonly string[], json: boolean): number {
  if (files.length === 0) {
    return refuse(texts.read);
  }
  const read = files.map((file) => {
    const found = readForWire(file);
    process.stdout.write(json ? `${JSON.stringify(found)}\n` : readInWords(found));
    return found;
  });
  return read.some(({ refused }) => refused !== undefined) ? 1 : 0;
}

/** One provider after the other, so that the lines come as the answers do. */
async function printDiagnoses(json: boolean): Promise<void> {
  const settings = settingsOf(process.env, (sentence) => process.stderr.write(`${sentence}\n`));
  for (const provider of providers) {
    const found = await diagnose(provider, settings);
    const rows = found.rows > 0 ? `${found.rows} rows to ${found.last}: ` : "";
    const plain = `${found.provider.padEnd(12)}${found.finding.padEnd(13)}${rows}${found.sentence}`;
    process.stdout.write(`${json ? JSON.stringify(found) : plain}\n`);
  }
}

// A reader such as head may close the pipe early: that is its right, and no failure of ours.
process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
  if (fault.code !== "EPIPE") throw fault;
  process.exit(0);
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (thrown) => {
    const sentence = whyItEnded(thrown, terminalLanguage(process.env), process.argv.slice(2));
    process.stderr.write(`marketbook: ${sentence}\n${detailsOf(thrown, process.env)}`);
    process.exitCode = 2;
  },
);
