/** That no library's words are in what users read: not in a text of ours, and not by way of what was thrown. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { raw } from "../failures/parts";
import { allTexts, placeOf, sourceFiles } from "./allTexts";

/** With the reason why it reaches no user. */
const consoleAlone: Readonly<Record<string, string>> = {
  "gateway/folder/analysisFiles.ts": "a warning on the console of npm start",
  "gateway/folder/ownSeriesFiles.ts": "a warning on the console of npm start",
  "gateway/folder/workbooks.ts": "a warning on the console of npm start",
  "gateway/store/structure.ts": "the field `detail` of --json, and the console of npm start",
};

test("no text of ours holds the words of a library", () => {
  // A library's own text stands as the key that it is asked by; places to fill are no words.
  const found = allTexts.flatMap(({ place, en, tw, cn }) =>
    [en, tw, cn].filter((text) => raw.test(text.replace(/\$?\{[^}]*\}/g, ""))).map((text) => `${place}: ${text}`),
  );
  expect(found).toEqual([]);
});

test("what was thrown is turned into a sentence, never shown as it is", () => {
  const shown = sourceFiles(".ts")
    .filter((file) => /instanceof Error\s*\?\s*\w+\.message/.test(readFileSync(file, "utf8")))
    .map(placeOf);
  expect(shown.sort()).toEqual(Object.keys(consoleAlone).sort());
});

test("each test that docs/failures.md names is there", () => {
  const root = join(__dirname, "../..");
  const rows = readFileSync(join(root, "docs/failures.md"), "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells[3]?.startsWith("tests/"));
  expect(rows.length).toBeGreaterThan(25);
  const missing = rows.filter(([, , name, file]) => !readFileSync(join(root, file), "utf8").includes(name));
  expect(missing.map(([, failure]) => failure)).toEqual([]);
});
