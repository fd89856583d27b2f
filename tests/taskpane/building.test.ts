/** @jest-environment jsdom */
import { freeCell } from "./fakePort";
import { mounted } from "./mounted";

const filled = { ...freeCell, formula: "=SUM(A1:A3)", shown: "6", value: 6 };

async function builder() {
  const pane = await mounted();
  await pane.tab("functions");
  await pane.click("function-CIPBASIS");
  return pane;
}

test("the button says into which cell the formula goes", async () => {
  const { port, key } = await builder();
  expect(key("insert").textContent).toBe("Insert into Sheet1!B3");
  port.select({ ...freeCell, address: "C9" });
  expect(key("insert").textContent).toBe("Insert into Sheet1!C9");
});

test("the formula grows while the arguments are written", async () => {
  const { type, find } = await builder();
  await type("argument-spot", "B3");
  await type("argument-quote", "xxxusd");
  expect(find("output").textContent).toBe('=MKT.CIPBASIS(B3, ‹fwd›, , "XXXUSD")');
});

test("a missing argument is named, takes the focus, and nothing is inserted", async () => {
  const { type, click, port, root, key } = await builder();
  await type("argument-spot", "1.1");
  await click("insert");
  expect(port.formulas).toEqual([]);
  expect(root.activeElement).toBe(key("argument-fwd"));
  expect(key("argument-fwd").getAttribute("aria-invalid")).toBe("true");
  await type("argument-fwd", "1.2");
  expect(key("argument-fwd").hasAttribute("aria-invalid")).toBe(false);
});

test("into a free cell it goes at once, and the pane says where", async () => {
  const { type, click, port, notice } = await builder();
  await type("argument-spot", "1.1");
  await type("argument-fwd", "1.2");
  await click("insert");
  expect(port.formulas).toEqual(["=MKT.CIPBASIS(1.1, 1.2)"]);
  expect(notice()).toContain("Inserted into Sheet1!B3.");
});

test("over a cell that is not empty it asks, showing the range and what stands there", async () => {
  const { type, click, port, notice, button, root, press } = await builder();
  port.select(filled);
  await type("argument-spot", "1.1");
  await type("argument-fwd", "1.2");
  await click("insert");
  expect(notice()).toContain("Sheet1!B3 is not empty: it holds =SUM(A1:A3). Replace it?");
  expect(root.activeElement).toBe(button("Replace"));
  await press("Escape");
  expect(notice()).toBe("");
  expect(port.formulas).toEqual([]);
  await click("insert");
  button("Replace").click();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(port.formulas).toEqual(["=MKT.CIPBASIS(1.1, 1.2)"]);
});

test("the answer holds for the cell that was asked about and for no other", async () => {
  const { type, click, port, button, notice } = await builder();
  port.select(filled);
  await type("argument-spot", "1.1");
  await type("argument-fwd", "1.2");
  await click("insert");
  port.select({ ...filled, address: "C9", formula: "=A1" });
  button("Replace").click();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(port.formulas).toEqual([]);
  expect(notice()).toContain("Sheet1!C9 is not empty: it holds =A1.");
});

test("a cell picked in the sheet becomes the argument, and the target stays where it was", async () => {
  const { click, port, key, find, notice } = await builder();
  await click("pick-spot");
  expect(notice()).toContain("Select the cell for spot");
  port.select({ ...freeCell, sheet: "My inputs", address: "D4" });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect((key("argument-spot") as HTMLInputElement).value).toBe("'My inputs'!D4");
  expect(find("output").textContent).toContain("'My inputs'!D4");
  expect(port.visited).toEqual(["Sheet1!B3"]);
  expect(notice()).toBe("");
});

test("picking can be given up", async () => {
  const { click, port, key, press, notice } = await builder();
  const listeners = port.listeners();
  await click("pick-spot");
  await press("Escape");
  expect(port.listeners()).toBe(listeners);
  expect(notice()).toBe("");
  port.select({ ...freeCell, address: "D4" });
  expect((key("argument-spot") as HTMLInputElement).value).toBe("");
});

test("an example's arguments fill the fields", async () => {
  const { button, find } = await builder();
  button("Use these arguments").click();
  expect(find("output").textContent).toBe('=MKT.CIPBASIS(1.1, 1.2, , "XXXUSD")');
});

test("a workbook that refuses is reported with its reason; what was written stays", async () => {
  const { type, click, port, notice, key } = await builder();
  await type("argument-spot", "1.1");
  await type("argument-fwd", "1.2");
  port.refusal = "The sheet is protected.";
  await click("insert");
  expect(notice()).toContain("That did not work: The sheet is protected.");
  expect((key("argument-spot") as HTMLInputElement).value).toBe("1.1");
});

test("Esc goes back to the list, onto the function that was open", async () => {
  const { press, root } = await builder();
  await press("Escape");
  expect((root.activeElement as HTMLElement).dataset.key).toBe("function-CIPBASIS");
});

test("in a German workbook arguments are written and formulas shown with commas and semicolons; the port gets those of files", async () => {
  const { port, type, find, click, root } = await builder();
  port.spelling = { decimal: ",", separator: ";" };
  await click("back");
  await click("function-CIPBASIS");
  const example = [...root.querySelectorAll(".example code")].map(({ textContent }) => textContent).join();
  expect(example).toBe('=MKT.CIPBASIS(1,1; 1,2; ; "XXXUSD")');
  await type("argument-spot", "1,0855");
  await type("argument-fwd", "=MAX(1,09;B3)");
  await type("argument-quote", "xxxusd");
  expect(find("output").textContent).toBe('=MKT.CIPBASIS(1,0855; MAX(1,09;B3); ; "XXXUSD")');
  await click("insert");
  expect(port.formulas).toEqual(['=MKT.CIPBASIS(1.0855, MAX(1.09,B3), , "XXXUSD")']);
});
