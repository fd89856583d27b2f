/**
 * That lint holds the walls of docs/architecture.md: a file in a room that imports, or says, what the room may not is refused, and
 * its neighbour that does what it may is not. A wall that a later one in biome.json replaces would fall in silence.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const biome = join(dirname(createRequire(__filename).resolve("@biomejs/biome/package.json")), "bin/biome");

interface Wall {
  readonly refused: readonly string[];
  readonly allowed?: readonly string[];
}

/** A folder or file of the room → imports as they are written there. */
const imports: Readonly<Record<string, Wall>> = {
  "src/language": { refused: ["../cells/cell"] },
  "src/functions/choices": { refused: ["../guard/expect", "../../language/language"] },
  "src/cells": { refused: ["../analytics/black", "../language/units"], allowed: ["../language/language"] },
  "src/analytics/distributions": {
    refused: ["../../language/language", "../../selftest/measure", "../../generated/registry"],
    allowed: ["../../cells/serialDates", "../black"],
  },
  "src/publishers/providers": {
    refused: ["../../series/series", "../../generated/registry", "../../gateway/server"],
    allowed: ["../provider", "../../language/language"],
  },
  "src/series/ids": {
    refused: ["../../generated/registry", "../../publishers/fetchSeries", "../../functions/guard/guard"],
    allowed: ["../../generated/providers", "../../publishers/provider", "../memory/supply"],
  },
  "src/bringing/files": {
    refused: ["../../taskpane/pane", "../../series/memory/supply", "../../engine/engine", "../../publishers/provider"],
    allowed: [
      "../../sharing/model",
      "../../series/own/ownSeries",
      "../../publishers/observation",
      "../../analytics/unitJump",
    ],
  },
  "src/kept": {
    refused: ["../series/series", "../publishers/provider", "../gateway/server", "../workbench/page"],
    allowed: ["../series/own/ownSeries", "../cells/serialDates", "../language/language"],
  },
  "src/functions/cip": {
    refused: ["../host/seam", "../../generated/registry", "../../engine/engine", "../../publishers/providers"],
    allowed: ["../data/days", "../guard/guard", "../../series/series", "../../selftest/measure"],
  },
  "src/functions/guard": {
    refused: ["../cip/cipBasis", "../choices/quote", "../../series/series", "../../analytics/black"],
    allowed: ["./expect", "../../cells/cell", "../../language/units", "../../series/asking/awaited"],
  },
  "src/functions/host": {
    refused: ["../cip/cipBasis", "../choices/quote", "../../generated/catalogue", "../../publishers/provider"],
    allowed: ["../guard/guard", "../../generated/registry", "../../series/memory/supply"],
  },
  "src/selftest": { refused: ["../functions/cip/cipBasis", "../series/series"], allowed: ["../functions/guard/guard"] },
  "src/engine": { refused: ["../functions/cip/cipBasis", "../workbook/port", "../series/series"] },
  "src/engine/compiler": { refused: ["../../functions/cip/cipBasis", "../../generated/functions.json"] },
  "src/engine/builtins/math": {
    refused: ["../../../functions/host/seam", "../../../selftest/measure"],
    allowed: ["../../functions/adapter", "../../../analytics/black"],
  },
  "src/sharing/formulaText": {
    refused: ["../../engine/engine", "../../generated/catalogue", "../../functions/host/seam", "../../workbook/book"],
    allowed: ["../../language/language", "../../cells/address", "../model"],
  },
  "src/templates": {
    refused: ["../cells/cell", "../functions/cip/cipBasis", "../generated/catalogue"],
    allowed: ["../language/units"],
  },
  "src/authoring": {
    refused: [
      "../taskpane/pane",
      "../workbook/excel",
      "../functions/cip/cipBasis",
      "../engine/engine",
      "../cli/claims",
    ],
    allowed: ["../workbook/layTemplate", "../templates/template", "../workbook/grid/computeBook"],
  },
  "src/workbook": {
    refused: [
      "../functions/cip/cipBasis",
      "../functions/guard/guard",
      "../functions/host/fetched",
      "../series/memory/supply",
      "../publishers/providers",
      "../taskpane/pane",
    ],
    allowed: ["../functions/host/seam", "../engine/engine", "../generated/catalogue"],
  },
  "src/workbook/grid": {
    refused: ["../../functions/cip/cipBasis", "../../gateway/server"],
    allowed: ["../../engine/functions/adapter"],
  },
  "src/taskpane/data": {
    refused: [
      "../../engine/engine",
      "../../workbook/grid/gridPort",
      "../../functions/guard/guard",
      "../../functions/host/fetched",
      "../../series/memory/supply",
      "../../workbench/page",
    ],
    allowed: ["../functions/functionHelp", "../../functions/host/seam", "../../functions/guard/entry"],
  },
  "src/workbench": {
    refused: [
      "../gateway/server",
      "../workbook/excel",
      "../workbook/excel/charts",
      "../functions/cip/cipBasis",
      "../series/memory/supply",
      "../publishers/providers",
    ],
    allowed: ["../taskpane/pane", "../engine/engine", "../workbook/port"],
  },
  "src/gateway/store": {
    refused: [
      "../../taskpane/pane",
      "../../functions/guard/guard",
      "../../series/memory/supply",
      "../../generated/registry",
    ],
    allowed: ["../../publishers/providers", "../../series/delivery"],
  },
  "src/cli": {
    refused: [
      "../taskpane/pane",
      "../gateway/server",
      "../workbook/excel",
      "../engine/engine",
      "../functions/cip/cipBasis",
    ],
    allowed: ["../gateway/keys/settings", "../functions/host/fetched", "../workbook/grid/evaluate"],
  },
};

const globals: Readonly<Record<string, Wall>> = {
  "src/workbook": { refused: ["Excel", "fetch"] },
  "src/workbook/excel": { refused: ["fetch"], allowed: ["Excel", "Office"] },
  "src/taskpane": { refused: ["Office", "fetch"] },
  "src/workbench": { refused: ["Office", "fetch"] },
  "src/gateway": { refused: ["Excel", "fetch"] },
  "src/series": { refused: ["fetch"] },
};

interface Trial {
  readonly file: string;
  readonly text: string;
  readonly isRefused: boolean;
}

function trialsOf(walls: Readonly<Record<string, Wall>>, source: (each: string) => string): Trial[] {
  const trial = (room: string, each: string, isRefused: boolean): Trial => ({
    file: `${room}/tried${each.replace(/\W+/g, "_")}.ts`,
    text: source(each),
    isRefused,
  });
  return Object.entries(walls).flatMap(([room, { refused, allowed = [] }]) => [
    ...refused.map((each) => trial(room, each, true)),
    ...allowed.map((each) => trial(room, each, false)),
  ]);
}

const trials = [
  ...trialsOf(imports, (each) => `import { tried } from "${each}";\n\nexport const made = tried;\n`),
  ...trialsOf(globals, (each) => `export const made = () => ${each};\n`),
];

let said = "";
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "walls-"));
  try {
    for (const name of ["biome.json", ".gitignore"]) copyFileSync(join(root, name), join(folder, name));
    for (const { file, text } of trials) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const only = ["noRestrictedImports", "noRestrictedGlobals"].map((rule) => `--only=style/${rule}`);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [biome, "lint", "--max-diagnostics=none", "--colors=off", ...only, "src"],
      { cwd: folder, encoding: "utf8" },
    );
    said = stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 60_000);

test("all rooms are tried", () => expect(said).toContain(`Checked ${trials.length} files`));

test.each(trials.map((each) => [each.file, each.isRefused ? "refused" : "let through", each] as const))(
  "%s is %s",
  (_, __, { file, isRefused }) => expect(said.includes(`${file}:`)).toBe(isRefused),
);
