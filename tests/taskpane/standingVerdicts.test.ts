/** @jest-environment jsdom */
/** The pane shows for an analysis that is in the workbook the verdicts that its sheet has worked out. */
import { setLanguage } from "../../src/language/language";
import { verdicts } from "../../src/language/verdicts";
import { fakePort, freeCell } from "./fakePort";
import { mounted, settled } from "./mounted";

const column = (letter: string, shown: readonly string[]) =>
  shown.map((each, index) => ({ address: `Claims!${letter}${4 + index}`, shown: each }));

function inserted(first: string, second: string) {
  const port = fakePort();
  port.named = new Map([
    ["sample_claim_rows", column("B", ["0-01", "0-02"])],
    ["sample_claim_parts", column("N", ["", ""])],
    ["sample_verdicts", column("H", [first, second])],
    ["Sample_last_assets", [{ address: "Inputs!C6", shown: "" }]],
  ]);
  return port;
}

test("verdict with sign and word, its reason, and a way to the cell that decides it", async () => {
  const port = inserted("reproduced", "needs data");
  const { click, place, key, root } = await mounted(port);
  await click("template-sample");
  await settled();
  expect(place()).toContain("✓ reproduced");
  expect(place()).toContain("Claims!H4");
  expect(place()).toContain("… needs data");
  expect(place()).toContain("Series to bring: Assets en");
  expect([...root.querySelectorAll(".badge.verdict")].map(({ className }) => className)).toEqual([
    "badge verdict reproduced",
    "badge verdict needs-data",
  ]);
  key("decides-0-02-").click();
  await settled();
  expect(port.visited).toEqual(["Inputs!C6"]);
});

test("follows the sheet, whatever the language of either", async () => {
  const port = inserted(verdicts["not reproduced"].cn, verdicts["worked out"].cn);
  const { click, place } = await mounted(port);
  await click("template-sample");
  await settled();
  expect(place()).toContain("✗ not reproduced");
  port.named.set("sample_verdicts", column("H", [verdicts.reproduced.cn, verdicts.error.cn]));
  port.select({ ...freeCell, address: "B4" });
  await settled();
  expect(place()).toContain("✓ reproduced");
  expect(place()).toContain("! error");
  setLanguage("tw");
  await settled();
  expect(place()).toContain("✓ 可重現");
  setLanguage("en");
});

test("says no verdict where the workbook does not have the analysis, and says why it cannot read it", async () => {
  const port = fakePort();
  const { click, place, notice } = await mounted(port);
  await click("template-sample");
  await settled();
  expect(place()).not.toContain("reproduced");
  port.refusal = "the workbook is busy";
  port.select({ ...freeCell, address: "B5" });
  await settled();
  expect(notice()).toContain("The workbook is busy");
});
