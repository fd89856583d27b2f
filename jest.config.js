/** Unit and contract tests run in Node; tests/browser runs a real Chromium against the built pages. */
const { swcOptions } = require("./scripts/swcOptions");

const transform = { "^.+\\.ts$": ["@swc/jest", swcOptions("commonjs")] };

module.exports = {
  reporters: ["default", "<rootDir>/tests/setup/record.js"],
  testSequencer: "<rootDir>/tests/setup/longFirst.js",
  // Browser tests share one browser; test:unit and npm test let the others have all cores.
  maxWorkers: 1,
  // What freezes never ends; what waits for a core of a busy machine does.
  testTimeout: 30_000,
  projects: [
    {
      displayName: "node",
      testEnvironment: "node",
      roots: ["<rootDir>/tests"],
      testPathIgnorePatterns: ["/node_modules/", "/tests/browser/"],
      globalSetup: "<rootDir>/tests/setup/generate.js",
      transform,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      roots: ["<rootDir>/tests/browser"],
      globalSetup: "<rootDir>/tests/setup/browser.js",
      globalTeardown: "<rootDir>/tests/setup/closeBrowser.js",
      setupFilesAfterEnv: ["<rootDir>/tests/setup/again.js"],
      transform,
    },
  ],
};
