import { debtDyn } from "../../../src/functions/rates/debtDyn";
import { intCost } from "../../../src/functions/rates/intCost";
import { nimSens } from "../../../src/functions/rates/nimSens";
import { taylor } from "../../../src/functions/rates/taylor";

const code = (call: () => unknown) => {
  try {
    return call();
  } catch (thrown) {
    return (thrown as { code: string }).code;
  }
};

describe("interest bill", () => {
  test("38 trillion at 26 bp is 98.8 billion (row 2-24)", () => expect(intCost(38e12, 0.0026)).toBeCloseTo(98.8e9, 2));
  test("only the share that reprices feels the change", () =>
    expect(intCost(100, 0.03, -0.01, 0.25) - intCost(100, 0.03)).toBeCloseTo(-0.25, 14));
  test("a share above 1 is #NUM!", () => expect(code(() => intCost(1, 0.03, 0.01, 1.1))).toBe("#NUM!"));
  test("a change of rates without the share that reprices is #VALUE!", () => {
    expect(code(() => intCost(1, 0.03, 0.01))).toBe("#VALUE!");
    expect(intCost(100, 0.03, 0)).toBe(3);
  });
});

describe("debt over GDP", () => {
  test("stands still when the surplus pays for r above g", () => {
    const [r, g, start] = [0.04, 0.03, 1.2];
    const surplus = start * ((1 + r) / (1 + g) - 1);
    for (const share of debtDyn(start, r, g, surplus, 30)) expect(share).toBeCloseTo(start, 12);
  });
  test("grows by (1 + r)/(1 + g) a year without a surplus", () =>
    expect(debtDyn(1, 0.05, 0.02, 0, 10)[10]).toBeCloseTo((1.05 / 1.02) ** 10, 13));
  test("half a year is #NUM!", () => expect(code(() => debtDyn(1, 0.04, 0.04, 0, 0.5))).toBe("#NUM!"));
});

describe("Taylor's rule", () => {
  test("half a point of inflation adds three quarters of a point (row 3-05)", () =>
    expect(taylor(0.035, 0) - taylor(0.03, 0)).toBeCloseTo(0.0075, 15));
  test("at target without a gap it is r* plus the target", () => expect(taylor(0.02, 0, 0.005)).toBeCloseTo(0.025, 15));
});

test("a bank whose two sides reprice alike gains nothing", () => expect(nimSens(500, 0.4, 0.4, 0.01)).toBe(0));
