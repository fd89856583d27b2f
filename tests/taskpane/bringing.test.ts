/** Files and cells that a user brings. The reader of workbooks is a module of a kind that runs in a process of its own here. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { readSeriesText } from "../../src/series/own/csv";
import { archiveOf } from "../../src/taskpane/data/bring/archive";
import { mostSelected, selectionText } from "../../src/taskpane/data/bring/selectionText";
import { tableText } from "../../src/taskpane/data/bring/tableText";
import { openWorkbookFile, refuseLarge } from "../../src/taskpane/data/bring/workbookFile";

const root = join(__dirname, "../..");

function inModule(script: string, input: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: root,
    input,
    maxBuffer: 1e8,
  }).toString();
}

function writtenBook(sheets: object[]): ArrayBuffer {
  const script = `
    import { readFileSync } from "node:fs";
    import { writeXlsx } from "hucre/xlsx";
    const sheets = JSON.parse(readFileSync(0, "utf8"), (_, value) => value?.day ? new Date(value.day) : value);
    process.stdout.write(Buffer.from(await writeXlsx({ sheets })).toString("base64"));`;
  return new Uint8Array(Buffer.from(inModule(script, JSON.stringify(sheets)), "base64")).buffer;
}

type Read = Parameters<typeof openWorkbookFile>[2];

/** The very reader of the pane; what crosses to its process and back is told apart from text by {day}. */
const reader: Read = async () =>
  (async (bytes: Uint8Array, options: { sheets: unknown[] | ((sheet: { name: string }) => boolean) }) => {
    const { sheets } = options;
    const script = `
      import { readFileSync } from "node:fs";
      import { readXlsx } from "hucre/xlsx";
      const { bytes, sheets } = JSON.parse(readFileSync(0, "utf8"));
      const names = [];
      const filter = sheets ?? ((sheet) => { names.push(sheet.name); return false; });
      const book = await readXlsx(new Uint8Array(Buffer.from(bytes, "base64")), { sheets: filter });
      const rows = (sheet) => sheet.rows.map((row) => row.map((cell) => cell instanceof Date ? { day: cell.getTime() } : cell));
      process.stdout.write(JSON.stringify({ names, sheets: book.sheets.map((sheet) => ({ name: sheet.name, rows: rows(sheet) })) }));`;
    const asked = { bytes: Buffer.from(bytes).toString("base64"), sheets: Array.isArray(sheets) ? sheets : undefined };
    const answer = JSON.parse(inModule(script, JSON.stringify(asked)), (_, value) =>
      value?.day === undefined ? value : new Date(value.day),
    );
    if (typeof sheets === "function") for (const name of answer.names) sheets({ name });
    return answer;
  }) as never;

test("a workbook tells its sheets, and a sheet reads as a paste of it would", async () => {
  const bytes = writtenBook([
    { name: "Notes", rows: [["nothing here"]] },
    {
      name: "Prices",
      rows: [
        ["date", "silver, spot", 'so-called "fix"'],
        [{ day: "2026-01-30T00:00:00Z" }, 79.125, 1234.5],
        [{ day: "2026-02-02T00:00:00Z" }, null, 1e-7],
      ],
    },
  ]);
  const book = await openWorkbookFile("silver.xlsx", bytes, reader);
  expect(book.sheets).toEqual(["Notes", "Prices"]);
  const read = readSeriesText(await book.text("Prices"), { decimalMark: "point" });
  expect(read).toMatchObject({
    columns: [
      { heading: "silver, spot", observations: [{ date: 46052, value: 79.125 }], skipped: 1 },
      {
        heading: 'so-called "fix"',
        observations: [
          { date: 46052, value: 1234.5 },
          { date: 46055, value: 1e-7 },
        ],
      },
    ],
  });
});

const never: Read = async () => {
  throw new Error("The reader was asked for.");
};

test("a file that is too large is refused before it is read", () => {
  expect(() => refuseLarge("big.xlsx", 51 * 1024 * 1024)).toThrow("big.xlsx has 51 MB; at most 50 MB can be read.");
});

test.each([
  ["text", Buffer.from("date,value\n")],
  ["the old binary form or an encrypted file", Buffer.from("d0cf11e0a1b11ae1", "hex")],
  ["half an archive", Buffer.from("504b0304140000000800", "hex")],
])("%s under the name of a workbook is refused in a sentence", async (_, bytes) => {
  const opening = openWorkbookFile("odd.xlsx", new Uint8Array(bytes).buffer, never);
  await expect(opening).rejects.toThrow("odd.xlsx is no workbook that can be read here");
});

/** One entry of a zip directory and its end. */
function directory(packed: number, size: number, flags = 0): ArrayBuffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(flags, 8);
  entry.writeUInt32LE(packed, 20);
  entry.writeUInt32LE(size, 24);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length, 12);
  return new Uint8Array(Buffer.concat([entry, end])).buffer;
}

test.each([
  ["states gigabytes", directory(1000, 3e9)],
  ["hides its size", directory(1000, 0)],
  ["puts its size after its data", directory(0, 0, 8)],
])("an archive that %s is not unpacked", async (_, bytes) => {
  await expect(openWorkbookFile("bomb.xlsx", bytes, never)).rejects.toThrow("bomb.xlsx unpacks to more than 200 MB");
});

test("the sizes in an archive are added up", () => {
  expect(archiveOf(directory(10, 100))).toEqual({ entries: 1, bytes: 100, unsized: false });
});

test("an archive that is no workbook is refused in the same sentence as one that cannot be read", async () => {
  const broken: Read = async () =>
    (() => {
      throw new Error("missing [Content_Types].xml");
    }) as never;
  await expect(openWorkbookFile("zip.xlsx", directory(10, 100), broken)).rejects.toThrow("zip.xlsx is no workbook");
});

test("selected cells become text; a single column and too many cells are refused", () => {
  const rows = [
    ["date", "A"],
    [46052, 1.5],
  ];
  expect(selectionText({ range: "Sheet1!A1:B2", rows }).text).toBe("date\tA\n46052\t1.5");
  expect(() => selectionText({ range: "Sheet1!A1:A2", rows: [[1], [2]] })).toThrow("Sheet1!A1:A2 is selected");
  expect(() => selectionText({ range: "Sheet1!A:Z", count: 26_000_000 })).toThrow(`at most ${mostSelected}`);
});

test("line breaks and tabs within a cell do not break the table", () => {
  expect(tableText([["a\tb\nc", true, new Date(Number.NaN), undefined]])).toBe("a b c\ttrue\t?\t");
});
