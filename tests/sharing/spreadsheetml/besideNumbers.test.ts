import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Style } from "../../../src/sharing/model";
import { placeOf } from "../../../src/sharing/model";
import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { functionNames } from "../functionNames";
import { bookOf, copied, partOf } from "../madeModel";

const plain: Style = { font: "Arial", size: 10 };
const styles: Style[] = [plain, { ...plain, format: "0.00" }, { ...plain, align: "right", bold: true }];

const book = bookOf(
  {
    A1: { value: "Gain" },
    B1: { value: 17.5, style: 1 },
    C1: { value: "USD a share" },
    B2: { value: "Value", style: 2 },
    C2: { value: "Unit" },
    B3: { value: "", style: 1, formula: { text: '=""' } },
    C3: { value: "USD" },
    C4: { value: "and one below" },
    A5: { value: "A text" },
    B5: { value: "beside a text" },
    B7: { value: 1 },
    C7: { value: "far longer than its column is" },
    D7: { value: "and cut by this one" },
  },
  { styles },
);
const { bytes } = copied(book, "live");

const indentedCells = () => {
  const xfs = [
    ...partOf(bytes, "xl/styles.xml")
      .split("<cellXfs")[1]
      .split("</cellXfs>")[0]
      .matchAll(/<xf .*?(?:\/>|<\/xf>)/g),
  ];
  const indented = new Set(xfs.flatMap(([xf], index) => (xf.includes('indent="1"') ? [String(index)] : [])));
  const cells = partOf(bytes, "xl/worksheets/sheet2.xml").matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g);
  return [...cells].flatMap(([, at, style]) => (indented.has(style) ? [at] : []));
};

test("what stands beside a number has room before it, a unit of a number that is not there yet too", () => {
  expect(indentedCells()).toEqual(["C1", "C2", "C3", "C4"]);
});

test("the room is no look of the cells: it goes when the file is read, and nothing is told", () => {
  const { workbook, report } = readWorkbook(bytes, functionNames);
  const [sheet] = workbook.sheets;
  const cellStyles = [0, 1, 2, 3].map((row) => workbook.styles[sheet.cells.get(placeOf(row, 2))?.style ?? 0]);
  for (const style of cellStyles) expect(style).toEqual(plain);
  expect(workbook.styles.some(({ indent }) => indent)).toBe(false);
  expect(report.lines.map(({ finding }) => finding)).not.toContain("looks");
});

test("an indent where none of ours would stand is kept", () => {
  const foreign = bookOf(
    { A1: { value: "Sum" }, A2: { value: "of which", style: 1 } },
    { styles: [plain, { ...plain, align: "left", indent: 1 }] },
  );
  const { workbook } = readWorkbook(copied(foreign, "live").bytes, functionNames);
  expect(workbook.styles[workbook.sheets[0].cells.get(placeOf(1, 0))?.style ?? 0]).toMatchObject({
    indent: 1,
    align: "left",
  });
});

test("an indent of the user's stays where ours would stand too, and what was aligned left stays so", () => {
  const own = bookOf(
    {
      A1: { value: 5 },
      B1: { value: "USD", style: 1 },
      A2: { value: 6 },
      B2: { value: "EUR", style: 2 },
      A3: { value: 7 },
      B3: { value: "TWD" },
    },
    { styles: [plain, { ...plain, align: "left", indent: 1 }, { ...plain, align: "left" }] },
  );
  const once = readWorkbook(copied(own, "live").bytes, functionNames).workbook;
  const twice = readWorkbook(copied(once, "live").bytes, functionNames).workbook;
  for (const { sheets, styles: looks } of [once, twice])
    expect([0, 1, 2].map((row) => looks[sheets[0].cells.get(placeOf(row, 1))?.style ?? 0])).toEqual([
      { ...plain, align: "left", indent: 1 },
      { ...plain, align: "left" },
      plain,
    ]);
});

test("our indent goes also where the number beside it has become a text since", () => {
  const given = bookOf({ A1: { value: 5 }, B1: { value: "USD" } }, { styles: [plain] });
  const parts = unzipSync(copied(given, "live").bytes);
  const path = "xl/worksheets/sheet2.xml";
  const xml = strFromU8(parts[path]).replace(
    /<c r="A1"([^>]*)><v>5<\/v><\/c>/,
    '<c r="A1"$1 t="inlineStr"><is><t>n/a</t></is></c>',
  );
  expect(xml).toContain("n/a");
  const { workbook } = readWorkbook(zipSync({ ...parts, [path]: strToU8(xml) }), functionNames);
  expect(workbook.styles.some(({ indent }) => indent)).toBe(false);
});
