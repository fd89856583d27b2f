/** Unit and contract tests run in Node; tests/browser runs a real Chromium against the built pages. */
const transform = {
  "^.+\\.ts$": [
    "ts-jest",
    {
      tsconfig: {
        target: "ES2022",
        module: "CommonJS",
        moduleResolution: "node10",
        ignoreDeprecations: "6.0",
        esModuleInterop: true,
        isolatedModules: true,
        resolveJsonModule: true,
      },
      diagnostics: false,
    },
  ],
};

module.exports = {
  reporters: ["default", "<rootDir>/tests/setup/counts.js"],
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
      globalSetup: "<rootDir>/tests/setup/generate.js",
      transform,
    },
  ],
};
