/** Files that lie, and files that are sound: the archive is judged before anything is unpacked. */
import { unzipSync, zipSync } from "fflate";
import { limits } from "../../../src/sharing/package/limits";
import { openPackage } from "../../../src/sharing/package/openPackage";
import { writePackage } from "../../../src/sharing/package/writePackage";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { functionNames } from "../functionNames";
import { made, partsOf } from "../madeWorkbook";

const utf8 = new TextEncoder();
const zipped = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === "string" ? utf8.encode(part) : part]),
    ),
    { level },
  );

/** The place of the nth record of the directory. */
function entryPlaces(bytes: Uint8Array): number[] {
  const places: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) places.push(at);
  return places;
}

function changed(bytes: Uint8Array, change: (view: DataView, entry: number) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), entryPlaces(copy)[0]);
  return copy;
}

const one = zipped({ "a.xml": "<a>some text, some text, some text</a>" });
const textOf = (bytes: Uint8Array, name = "a.xml") => new TextDecoder().decode(openPackage(bytes).bytes(name));

test("parts come out as they went in, whatever the case of the name asked for", () => {
  const parts = new Map<string, string | Uint8Array>([
    ["xl/workbook.xml", "<workbook/>"],
    ["[Content_Types].xml", "<Types/>"],
    ["xl/media/a.bin", Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) & 0xff)],
    ["_rels/.rels", "<Relationships/>"],
  ]);
  const bytes = writePackage(parts);
  const file = openPackage(bytes);
  expect(file.names).toEqual(["[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/media/a.bin"]);
  expect(file.find("/XL/Workbook.XML")).toBe("xl/workbook.xml");
  expect(file.bytes("xl/media/a.bin")).toEqual(parts.get("xl/media/a.bin"));
  expect(writePackage(new Map([...parts].reverse()))).toEqual(bytes);
});

test("fflate takes what was packed apart, with names beyond ASCII", () => {
  const parts = new Map([
    ["xl/圖.xml", "<a>白銀</a>"],
    ["b.xml", ""],
  ]);
  const files = unzipSync(writePackage(parts));
  expect(Object.keys(files)).toEqual(["b.xml", "xl/圖.xml"]);
  for (const [name, text] of parts) expect(new TextDecoder().decode(files[name])).toBe(text);
});

test("an archive behind other bytes, stored parts, and names with a backslash", () => {
  const behind = Uint8Array.from([...utf8.encode("#!/bin/sh\n"), ...one]);
  expect(textOf(behind)).toContain("some text");
  expect(textOf(zipped({ "a.xml": "<a/>" }, 0))).toBe("<a/>");
  expect(openPackage(zipped({ "xl\\a.xml": "<a/>" })).find("xl/a.xml")).toBe("xl/a.xml");
});

test("what stands between the directory and its end moves no place", () => {
  const end = one.length - 22;
  const signed = Uint8Array.from([...one.slice(0, end), ...utf8.encode("PK\x05\x05\x04\x00abcd"), ...one.slice(end)]);
  expect(textOf(signed)).toContain("some text");
});

describe("refused before it is unpacked", () => {
  const refusals: readonly (readonly [what: string, bytes: () => Uint8Array, sentence: RegExp])[] = [
    ["nothing", () => new Uint8Array(), /is empty/],
    ["text", () => utf8.encode("date,value\n2026-01-01,1\n"), /no \.xlsx or \.ods workbook/],
    ["an archive cut short", () => one.slice(0, one.length - 30), /cut short/],
    ["a file that is too large", () => new Uint8Array(limits.fileBytes + 1), /51 MB; at most 50 MB/],
    ["a bomb", () => zipped({ "a.xml": new Uint8Array(20_000_000) }), /200 times its size/],
    ["a name that climbs as an address", () => zipped({ "%2e%2e%2fevil.xml": "<a/>" }), /name/],
    ["a name that climbs", () => zipped({ "../../evil.xml": "<a/>" }), /"\.\.\/\.\.\/evil\.xml"/],
    ["a name that climbs by backslash", () => zipped({ "xl\\..\\..\\evil.xml": "<a/>" }), /evil\.xml/],
    ["two parts of one name", () => zipped({ "xl/a.xml": "<a/>", "XL/A.xml": "<a/>" }), /two parts/],
    [
      "too many parts",
      () => zipped(Object.fromEntries(Array.from({ length: 2001 }, (_, n) => [`${n}.xml`, "<a/>"]))),
      /2001 parts/,
    ],
    ["an encrypted part", () => changed(one, (view, entry) => view.setUint16(entry + 8, 1, true)), /has a password/],
    [
      "an unknown compression",
      () => changed(one, (view, entry) => view.setUint16(entry + 10, 99, true)),
      /"a\.xml" of the file is damaged/,
    ],
    [
      "a part that lies outside",
      () => changed(one, (view, entry) => view.setUint32(entry + 42, 0x7fffffff, true)),
      /cut short/,
    ],
    [
      "an old workbook",
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      /\.xls\..*save it as \.xlsx/,
    ],
    [
      "a workbook with a password",
      () =>
        Uint8Array.from([
          0xd0,
          0xcf,
          0x11,
          0xe0,
          0xa1,
          0xb1,
          0x1a,
          0xe1,
          ...[..."EncryptedPackage"].flatMap((sign) => [sign.charCodeAt(0), 0]),
        ]),
      /has a password/,
    ],
  ];
  test.each(refusals)("%s", (_, bytes, sentence) => expect(() => openPackage(bytes())).toThrow(sentence));
});

describe("refused while it is unpacked", () => {
  const lies: readonly (readonly [what: string, bytes: Uint8Array])[] = [
    [
      "a size that is too small",
      changed(zipped({ "a.xml": new Uint8Array(500_000) }), (view, entry) => view.setUint32(entry + 24, 10, true)),
    ],
    ["a size that is too large", changed(one, (view, entry) => view.setUint32(entry + 24, 5_000, true))],
    ["a wrong checksum", changed(one, (view, entry) => view.setUint32(entry + 16, 1, true))],
    ["bytes that are no deflate stream", changed(one, (view) => view.setUint8(40, 0xff))],
  ];
  test.each(lies)("%s", (_, bytes) => expect(() => textOf(bytes)).toThrow(/"a\.xml" of the file is damaged/));

  test("a lie about gigabytes costs no gigabytes", () => {
    const bytes = changed(zipped({ "a.xml": new Uint8Array(60_000_000) }), (view, entry) =>
      view.setUint32(entry + 24, 100_000, true),
    );
    const before = process.memoryUsage().arrayBuffers;
    expect(() => textOf(bytes)).toThrow(/damaged/);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });
});

describe("what is no workbook", () => {
  const read = (bytes: Uint8Array) => readWorkbook(bytes, functionNames);
  test.each([
    ["any archive", zipped({ "a.txt": "a" }), /holds no workbook/],
    [
      "a text document",
      zipped({
        "_rels/.rels":
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        "word/document.xml": "<w/>",
      }),
      /holds no workbook/,
    ],
    ["a binary workbook", zipped({ "xl/workbook.bin": "a" }), /\.xlsb\..*save it as \.xlsx/],
    ["a workbook without sheets", made({ sheets: [] }), /no sheet of cells/],
  ])("%s", (_, bytes, sentence) => expect(() => read(bytes)).toThrow(sentence));

  test("a sheet that is missing is told by its name", () => {
    const parts = partsOf({ sheets: [{ name: "Prices", rows: "" }] });
    parts.delete("xl/worksheets/sheet1.xml");
    expect(() => read(writePackage(parts))).toThrow(/"Prices" of the file is damaged/);
  });

  test("cells at the far ends of a sheet are three cells, no grid", () => {
    const cells = Array.from(
      { length: 3 },
      (_, row) => `<row r="${row * 500_000 + 1}"><c r="XFD${row * 500_000 + 1}"><v>1</v></c></row>`,
    );
    expect(read(made({ sheets: [{ name: "S", rows: cells.join("") }] })).report.cells).toBe(3);
  });
});
