const digits = (error) => (error === 0 ? "0" : error.toExponential(1));

/** docs/accuracy.md: one row a function. */
export function accuracyTable(measured, without) {
  const rows = Object.entries(measured).map(
    ([id, { cases, worst, conditioned, source }]) =>
      `| ${id} | ${cases} | ${digits(conditioned)} | ${digits(worst)} | ${source} |`,
  );
  return `# Accuracy

Made by \`npm run accuracy\`, which calls each function through the guard on every reference case of \`tests/vectors\`. The
references come from code of their own in 40 to 120 digits or by brute force; the scripts stand beside the numbers.

- **Error**: the worst distance from the reference, relative to the size of the terms that the answer is made of: |answer| plus what
  each input contributes to it, |∂answer/∂input · input|. No program that works with doubles can be sure of more than about 1e-16 of
  that. Where a script does not state those terms, it is the same as the next column.
- **Relative to the answer alone**: the same distance over |answer|. Large where the inputs cancel: 0.9 − 0.9 is known to no digit.

Targets: 1e-13 for closed forms, 1e-12 for solvers and regressions. \`=MKT.SELFTEST()\` measures a selection of these cases in the
sheet.

| function | cases | error | relative to the answer alone | references |
|---|---:|---:|---:|---|
${rows.join("\n")}

Without numbers of their own to compare: ${without.join(", ")}.
`;
}
