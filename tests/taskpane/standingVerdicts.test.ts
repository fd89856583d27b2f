/** @jest-environment jsdom */
/** The pane shows for an analysis that is in the workbook the verdicts that its sheet has worked out. */
import { setLanguage } from "../../src/language/language";
import { verdicts } from "../../src/language/verdicts";
import type { Template } from "../../src/templates/template";
import type { Shipped } from "../../src/workbook/board/shipped";
import { outcomes } from "../../src/workbook/layout/texts";
import { template as sample } from "./entries";
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

describe("what happened since", () => {
  const [first, second] = sample.claims;
  const outcome = { figure: "=1", day: "=2", holds: "figure<2", unit: "won a dollar", format: "#,##0.0" };
  const withOutcomes = {
    ...sample,
    claims: [
      { ...first, outcome },
      { ...second, outcome },
    ],
  } as Template;
  const shipped = {
    day: "2026-08-20",
    books: {
      sample: {
        mode: "archive",
        day: "2026-06-01",
        picture: null,
        keys: [],
        claims: [
          { verdict: "reproduced", rebuilt: 2, outcome: { word: "false", figure: 1529.46, day: 46174 } },
          { verdict: "needs data", rebuilt: null, outcome: { word: "open", figure: null, day: null } },
        ],
      },
    },
  } as const satisfies Shipped;
  const options = { templates: [withOutcomes], shipped: async () => shipped };
  const badges = (root: ShadowRoot) =>
    [...root.querySelectorAll(".facts .badge.verdict")].map(
      ({ textContent, className }) => `${textContent}|${className}`,
    );

  test("stands beside the verdict with figure, unit and day, as shipped", async () => {
    const { click, place, root } = await mounted(fakePort(), options);
    await click("template-sample");
    await settled();
    expect(badges(root)).toEqual([
      "✓ reproduced|badge verdict reproduced",
      "✗ did not|badge verdict did-not",
      "… needs data|badge verdict needs-data",
      "… open|badge verdict not-yet",
    ]);
    expect(place()).toContain("Since then:✗ did not1,529.5 won a dollar · 2026-06-01");
  });

  test("a document is quoted without digits and units that it does not print", async () => {
    const [claim] = sample.claims;
    const printed = (each: number | readonly [number, number], unit: string, format: string) =>
      ({ ...claim, outcome: undefined, printed: each, unit, format }) as Template["claims"][number];
    const claims = [
      printed(1470, "won a dollar", "0.0"),
      printed(2009, "year", "0"),
      printed(-0.04, "share", "0.0%"),
      printed([0.1, 0.15], "share", "0.0%"),
      printed(2476.1, "JPY tn", "#,##0.00"),
    ];
    const { click, place } = await mounted(fakePort(), { templates: [{ ...sample, claims }] });
    await click("template-sample");
    await settled();
    for (const quoted of ["1470 won a dollar", "2009Row", "-4%Row", "10%–15%Row", "2,476.1 JPY tn"])
      expect(place()).toContain(`The document says ${quoted}`);
  });

  test("and as the sheet says it, once the analysis is in the workbook", async () => {
    const port = inserted("reproduced", "worked out");
    port.named.set("sample_outcomes", column("I", [outcomes.true.cn, outcomes.open.cn]));
    port.named.set("sample_outcome_figures", column("J", ["1,234.5", ""]));
    port.named.set("sample_outcome_days", column("K", ["2026-08-19", ""]));
    const { click, place, root } = await mounted(port, options);
    await click("template-sample");
    await settled();
    expect(badges(root)).toEqual([
      "✓ reproduced|badge verdict reproduced",
      "✓ came true|badge verdict came-true",
      "= worked out|badge verdict worked-out",
      "… open|badge verdict not-yet",
    ]);
    expect(place()).toContain("Since then:✓ came true1,234.5 won a dollar · 2026-08-19");
  });
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
