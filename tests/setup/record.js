const { mkdirSync, writeFileSync } = require("node:fs");
const { join } = require("node:path");

const folder = join(__dirname, "../../.cache/tests");

/** A file with what it took, in seconds: all of it, and its tests alone; the rest is setup. */
function fileOf({ testFilePath, perfStats, testResults }) {
  const tests = testResults.map(({ fullName, duration }) => ({ name: fullName, seconds: (duration ?? 0) / 1000 }));
  return {
    path: testFilePath,
    seconds: (perfStats.end - perfStats.start) / 1000,
    again: testResults.filter(({ invocations }) => invocations > 1).map(({ fullName }) => fullName),
    testSeconds: tests.reduce((sum, { seconds }) => sum + seconds, 0),
    slowest: tests.reduce((most, test) => (test.seconds > most.seconds ? test : most), { name: "", seconds: 0 }),
  };
}

/** Keeps what each file of a project took and the counts, for npm test and npm run test:times; closes with the counts. */
module.exports = class Record {
  files = [];
  projects = new Set();

  constructor({ testPathPatterns, testNamePattern }) {
    this.isWhole = !testNamePattern && testPathPatterns.patterns.length === 0;
  }

  onTestResult({ context }, result) {
    this.projects.add(context.config.displayName.name);
    this.files.push(fileOf(result));
  }

  onRunComplete(_contexts, results) {
    const {
      numPassedTests,
      numFailedTests,
      numPendingTests,
      numTodoTests,
      numTotalTests,
      numPassedTestSuites,
      numFailedTestSuites,
      numPendingTestSuites,
      numTotalTestSuites,
      numRuntimeErrorTestSuites,
    } = results;
    const skipped = numPendingTests + numTodoTests;
    const tests = { passed: numPassedTests, failed: numFailedTests, skipped, total: numTotalTests };
    process.stderr.write(
      `\n${tests.passed} passed, ${tests.failed + numRuntimeErrorTestSuites} failed, ${skipped} skipped\n`,
    );
    // A few files, or both projects at once, are nobody's record.
    if (!this.isWhole || this.projects.size !== 1) return;
    const [project] = this.projects;
    const suites = {
      passed: numPassedTestSuites,
      failed: numFailedTestSuites,
      skipped: numPendingTestSuites,
      total: numTotalTestSuites,
    };
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, `${project}.json`),
      JSON.stringify({ suites, tests, suitesThatCouldNotRun: numRuntimeErrorTestSuites, files: this.files }),
    );
  }
};
