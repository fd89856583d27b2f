/**
 * @jest-environment jsdom
 */
import { TextDecoder as NodeTextDecoder } from "node:util";
import { createModel } from "../../src/engine/engine";
import { readWorkbook } from "../../src/sharing/readWorkbook";
import { saveAsExcel } from "../../src/workbench/excelFile/saveAsExcel";
import { functionNamesOf } from "../../src/workbook/grid/functionNames";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";

/** jsdom has neither; of its own realm, as the packer asks. */
Object.assign(globalThis, {
  TextEncoder: class {
    encode = (text: string) => Uint8Array.from(Buffer.from(text, "utf8"));
    encodeInto(text: string, room: Uint8Array) {
      const bytes = this.encode(text);
      room.set(bytes);
      return { read: text.length, written: bytes.length };
    }
  },
  TextDecoder: NodeTextDecoder,
});

let saved: Blob[];

beforeEach(() => {
  saved = [];
  document.body.replaceChildren();
  HTMLDialogElement.prototype.showModal = () => {};
  HTMLDialogElement.prototype.close = function close() {
    this.dispatchEvent(new Event("close"));
  };
  URL.createObjectURL = (blob) => {
    saved.push(blob as Blob);
    return "blob:";
  };
  HTMLAnchorElement.prototype.click = () => {};
});

const bytesOf = (blob: Blob): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob);
  });

async function dialogOf(cells: Readonly<Record<string, string>>): Promise<HTMLDialogElement> {
  const model = createModel(nodeEngine());
  const [sheetId] = model.getters.getSheetIds();
  for (const [address, content] of Object.entries(cells))
    model.dispatch("UPDATE_CELL", {
      sheetId,
      col: address.charCodeAt(0) - 65,
      row: Number(address.slice(1)) - 1,
      content,
    });
  await saveAsExcel(nodeEngine(), model, "Silver / desk");
  return document.querySelector("dialog") as HTMLDialogElement;
}

const pressed = (dialog: HTMLElement, text: string) =>
  [...dialog.querySelectorAll("button")].find(({ textContent }) => textContent === text)?.click();

test("the portable copy is offered first, and is what the browser saves", async () => {
  const dialog = await dialogOf({ A1: "100", A2: "121", A3: "=MKT.CAGR(A1,A2,2)" });
  expect(dialog.querySelector<HTMLInputElement>("input:checked")?.value).toBe("portable");
  expect(dialog.textContent).toContain("No series.");
  expect(dialog.textContent).toContain("Nothing is lost.");
  pressed(dialog, "Save");
  expect(document.querySelector("dialog")).toBeNull();
  const { workbook, report } = readWorkbook(await bytesOf(saved[0]), functionNamesOf(nodeEngine()));
  expect(report.lines.map(({ finding }) => finding)).toContain("guards");
  const [cell] = [...workbook.sheets[0].cells.values()].filter(({ formula }) => formula);
  expect(cell.formula?.text).toBe("=MKT.CAGR(A1,A2,2)");
  expect(cell.value).toBeCloseTo(0.1, 12);
});

test("values alone leave where values are chosen", async () => {
  const dialog = await dialogOf({ A1: "2", A2: "=A1*3" });
  dialog.querySelector<HTMLInputElement>("input[value=values]")?.click();
  pressed(dialog, "Save");
  const { workbook } = readWorkbook(await bytesOf(saved[0]), functionNamesOf(nodeEngine()));
  expect([...workbook.sheets[0].cells.values()]).toEqual(
    [
      { value: 2, style: expect.anything() },
      { value: 6, style: expect.anything() },
    ].map(({ value }) => expect.objectContaining({ value })),
  );
  expect(report(workbook)).toBe(0);
});

const report = (workbook: ReturnType<typeof readWorkbook>["workbook"]): number =>
  workbook.sheets.reduce((sum, { cells }) => sum + [...cells.values()].filter(({ formula }) => formula).length, 0);
