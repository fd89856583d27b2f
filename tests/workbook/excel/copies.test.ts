/** How Excel hands its workbook over and takes the copy, with a stand-in for office.js. */

import { readWorkbook } from "../../../src/sharing/readWorkbook";
import { base64, excelCopies } from "../../../src/workbook/excel/copies";
import { seriesOfParts } from "../../../src/workbook/seriesParts";
import { functionNames } from "../../sharing/functionNames";
import { allText, copyOfPackage, excelBytes, secrets } from "../../sharing/surgery/excelPackage";
import { type FakeExcel, installFakeExcel } from "./fakeExcel";

interface Told {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: unknown;
}
type Done = (told: Told) => void;

let excel: FakeExcel;
let opened: string[];
let closed: number;
let bytes: Uint8Array;
/** The step at which Excel fails, and how many bytes a slice has. */
let failsAt: "file" | "slice" | "open" | "";
const sliceSize = 1000;

beforeEach(() => {
  excel = installFakeExcel();
  excel.answers.set("workbook.name", "Desk.xlsx");
  [opened, closed, bytes, failsAt] = [[], 0, excelBytes(), ""];
  const failed = { status: "failed", error: { code: 5001, message: "An internal error has occurred." } };
  const file = () => ({
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / sliceSize),
    getSliceAsync: (index: number, done: Done) =>
      done(
        failsAt === "slice" && index === 1
          ? failed
          : {
              status: "succeeded",
              value: { index, data: [...bytes.subarray(index * sliceSize, (index + 1) * sliceSize)] },
            },
      ),
    closeAsync: (done: Done) => {
      closed++;
      done({ status: "succeeded" });
    },
  });
  const office = (globalThis as never as { Office: { context: { document: object } } }).Office;
  Object.assign(office, { FileType: { Compressed: "compressed" } });
  Object.assign(office.context.document, {
    getFileAsync: (type: string, _: object, done: Done) =>
      done(failsAt === "file" || type !== "compressed" ? failed : { status: "succeeded", value: file() }),
  });
  const createWorkbook = async (text: string) => {
    if (failsAt === "open") throw Object.assign(new Error("internal"), { code: "GeneralException" });
    opened.push(text);
  };
  Object.assign((globalThis as never as { Excel: object }).Excel, { createWorkbook });
});

const wishes = { mode: "portable", language: "en", title: "Desk", saved: "2026-02-18T09:30:00.000Z" } as const;

test("the package comes in slices, its copy opens as a workbook of its own", async () => {
  const source = await excelCopies.take();
  expect([source.title, closed, source.unknown]).toEqual(["Desk", 1, []]);
  const copy = source.copy({ ...wishes, series: source.series });
  await excelCopies.open(copy.bytes);
  const given = Uint8Array.from(Buffer.from(opened[0], "base64"));
  expect(given).toEqual(copy.bytes);
  expect(secrets.filter((secret) => allText(given).includes(secret))).toEqual([]);
  expect(readWorkbook(given, functionNames).report.lines.map(({ finding }) => finding)).toContain("guards");
});

test("it is the copy that whoever knows every function makes", async () => {
  const source = await excelCopies.take();
  expect(source.copy({ ...wishes, series: source.series }).bytes).toEqual(copyOfPackage(bytes, "portable").bytes);
});

test("series that stay at home are not in the file", async () => {
  const source = await excelCopies.take();
  const { bytes: given } = source.copy({ ...wishes, mode: "values", series: source.series });
  expect(seriesOfParts(readWorkbook(given, functionNames).workbook.parts)).toEqual({ own: [], fetched: [] });
  expect(allText(given)).not.toContain("urn:marketbook");
});

test.each(["file", "slice"] as const)("what fails at the %s is told, and no file stays open", async (step) => {
  failsAt = step;
  const console = jest.spyOn(globalThis.console, "warn").mockImplementation();
  await expect(excelCopies.take()).rejects.toMatchObject({
    text: {
      en: expect.stringMatching(/did not hand the workbook over/),
      tw: expect.any(String),
      cn: expect.any(String),
    },
  });
  expect(closed).toBe(step === "slice" ? 1 : 0);
  console.mockRestore();
});

test("a copy that Excel does not open is told", async () => {
  failsAt = "open";
  await expect(excelCopies.open(new Uint8Array(3))).rejects.toMatchObject({
    text: { en: expect.stringMatching(/did not open the copy/) },
  });
});

test("an Excel that cannot hand its workbook over says which can", async () => {
  excel.excelApi = 7;
  await expect(excelCopies.take()).rejects.toMatchObject({ text: { en: expect.stringMatching(/Excel 2021/) } });
});

test("bytes of any number are the same as base64", () => {
  for (const length of [0, 1, 2, 3, 8191, 8192, 8193, 50_000]) {
    const all = Uint8Array.from({ length }, (_, index) => (index * 31) % 256);
    expect(Uint8Array.from(Buffer.from(base64(all), "base64"))).toEqual(all);
  }
});
