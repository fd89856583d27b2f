/** Distributions against 60-digit values (distributions.py), and quantiles as their inverses. */
import { agrees, calculator, readPairs } from "./tables";

const answer = calculator();
const cases = readPairs("distributions");

test("probabilities and densities hold twelve digits far into the tails", () => {
  const wrong = cases.flatMap(([formula, expected]) => {
    const given = answer(formula);
    return agrees(given, expected, 1e-12) ? [] : [`${formula} ${given}, not ${expected}`];
  });
  expect(cases.length).toBeGreaterThan(350);
  expect(wrong).toEqual([]);
});

/** Quantile, and the distribution that takes it back. */
const inverses: [string, string][] = [
  ["NORM.S.INV(p)", "NORM.S.DIST(x,TRUE)"],
  ["T.INV(p,4)", "T.DIST(x,4,TRUE)"],
  ["T.INV.2T(p,9)", "T.DIST.2T(x,9)"],
  ["CHISQ.INV(p,6)", "CHISQ.DIST(x,6,TRUE)"],
  ["CHISQ.INV.RT(p,3)", "CHISQ.DIST.RT(x,3)"],
  ["F.INV(p,5,8)", "F.DIST(x,5,8,TRUE)"],
  ["F.INV.RT(p,5,8)", "F.DIST.RT(x,5,8)"],
  ["GAMMA.INV(p,2.5,3)", "GAMMA.DIST(x,2.5,3,TRUE)"],
  ["BETA.INV(p,2,7)", "BETA.DIST(x,2,7,TRUE)"],
  ["LOGNORM.INV(p,1,0.4)", "LOGNORM.DIST(x,1,0.4,TRUE)"],
];
test.each(inverses)("%s is the inverse of %s", (quantile, distribution) => {
  for (const p of ["1E-12", "0.001", "0.3", "0.5", "0.9", "0.9999"]) {
    const x = answer(`=${quantile.replace("p", p)}`);
    const back = answer(`=${distribution.replace("x", x)}`);
    expect([p, agrees(back, p, 1e-11)]).toEqual([p, true]);
  }
});
