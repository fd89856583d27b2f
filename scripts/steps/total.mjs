// The closing lines of two runs of Jest as one run's, in Jest's own words.

const sum = (counts, key) => counts.reduce((total, each) => total + each[key], 0);

function line(title, counts) {
  const parts = ["failed", "skipped", "passed"]
    .map((key) => [sum(counts, key), key])
    .filter(([count, key]) => count > 0 || key === "passed")
    .map(([count, key]) => `${count} ${key}`);
  return `${title.padEnd(13)}${[...parts, `${sum(counts, "total")} total`].join(", ")}`;
}

export function closingLines(records, seconds) {
  const [suites, tests] = [records.map((each) => each.suites), records.map((each) => each.tests)];
  const failed = sum(tests, "failed") + sum(records, "suitesThatCouldNotRun");
  return [
    "",
    `${sum(tests, "passed")} passed, ${failed} failed, ${sum(tests, "skipped")} skipped`,
    "",
    line("Test Suites:", suites),
    line("Tests:", tests),
    `${"Time:".padEnd(13)}${seconds.toFixed(0)} s`,
    `Ran all test suites of ${records.length} projects.`,
  ].join("\n");
}
