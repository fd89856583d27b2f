/** Microsoft, "Excel specifications and limits": 8,192 characters, 64 levels of nesting, 255 arguments. */
import { createModel } from "../../../src/engine/engine";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";
import { testSheet } from "../sheet";

const library = nodeEngine();

const nested = (depth: number) => `=${"ABS(".repeat(depth)}-7${")".repeat(depth)}`;
const withArguments = (count: number) => `=SUM(${Array(count).fill("1").join(",")})`;
const long = (length: number) => `=LEN("${"x".repeat(length - 8)}")`;

function shown(formula: string) {
  const sheet = testSheet();
  sheet.set({ A1: formula, A2: "=1+1" });
  expect(sheet.value("A2")).toBe(2);
  const { value, message } = sheet.model.getters.getEvaluatedCell({ sheetId: "sheet1", col: 0, row: 0 }) as {
    value: unknown;
    message?: string;
  };
  expect(sheet.formula("A1")).toBe(formula);
  return [value, message?.toString()];
}

test("formulas at the limits are calculated", () => {
  expect(shown(nested(64))).toEqual([7, undefined]);
  expect(shown(withArguments(255))).toEqual([255, undefined]);
  expect(shown(long(8_192))).toEqual([8_184, undefined]);
});

test.each([
  ["nesting", nested(65), "The formula is nested too deeply: functions may stand 64 deep inside one another."],
  ["arguments", withArguments(256), "A function of the formula has too many arguments; it may have 255."],
  ["characters", long(8_193), "The formula has 8193 characters; it may have 8192."],
])("one beyond the limit of %s stays in its cell and says so", (_, formula, sentence) =>
  expect(shown(formula)).toEqual(["#NAME?", sentence]),
);

test.each([
  ["powers", "^1", 1],
  ["sums", "+1", 4_001],
  ["differences", "-1", -3_999],
  ["comparisons", "=1", false],
])("%s of four thousand terms are calculated, whatever stack is left", (_, term, expected) =>
  expect(shown(`=1${term.repeat(4_000)}`)).toEqual([expected, undefined]),
);

test.each([
  ["parentheses", `=${"(".repeat(4_000)}1${")".repeat(4_000)}`],
  ["signs", `=${"-".repeat(8_000)}1`],
  ["braces", `=1+${"{".repeat(4_000)}`],
  ["arrays", `=${"{".repeat(4_000)}`],
  ["a million characters", `=1${"+1".repeat(500_000)}`],
])("%s without end are answered at once", (_, formula) => {
  const began = process.cpuUsage();
  const [value] = shown(formula);
  expect([1, "#NAME?"]).toContain(value);
  expect(process.cpuUsage(began).user / 1e6).toBeLessThan(2);
});

test("the command line refuses the same with the same sentence", () => {
  expect(evaluateFormula(nested(64))).toBe(7);
  for (const formula of [nested(65), withArguments(256), long(8_193)])
    expect(evaluateFormula(formula)).toMatchObject({ code: "#NAME?" });
});

test("what is typed beyond a limit is not taken: the editor stays open and says why", () => {
  const model = createModel(library);
  const raised: string[] = [];
  const { stores } = library;
  const editor = Object.create(stores.CellComposerStore.prototype, {
    notificationStore: { value: { raiseError: (text: string) => raised.push(text) } },
    getters: { value: model.getters },
    currentEditedCell: { value: { sheetId: "sheet1", col: 0, row: 0 } },
    _currentContent: { value: nested(65), writable: true },
    initialContent: { value: "" },
  }) as { stopEdition(): void };
  editor.stopEdition();
  expect(raised).toEqual(["The formula is nested too deeply: functions may stand 64 deep inside one another."]);
});
