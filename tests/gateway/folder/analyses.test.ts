/** Analyses of the user's own: files in the folder, with the browser as refuge while nobody answers. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { OwnAnalysis } from "../../../src/kept/ownAnalysis";
import { openTestFolder, type TestFolder } from "../../workbench/folderOfTest";

let folder: TestFolder;
beforeEach(() => {
  folder = openTestFolder();
});
afterEach(() => folder.close());

const silver: OwnAnalysis = { title: "Silver in spring", text: "order: 1\n", saved: 1 };

test("one is kept under its title, changed by who has seen it, and refused to who has not", async () => {
  const put = await folder.client.putAnalysis(silver.title, { analysis: silver });
  expect(put).toMatchObject({ done: true, present: { analysis: silver } });
  expect(readdirSync(join(folder.home, "analyses")).some((name) => name.startsWith("Silver in spring "))).toBe(true);
  const changed = { ...silver, text: "order: 2\n" };
  const blind = await folder.client.putAnalysis(silver.title, { analysis: changed });
  expect(blind).toMatchObject({ done: false, present: { analysis: silver } });
  const seeing = await folder.client.putAnalysis(silver.title, { expected: put.present?.stamp, analysis: changed });
  expect(seeing.done).toBe(true);
  expect((await folder.client.analyses()).map(({ analysis }) => analysis)).toEqual([changed]);
});

test("one that is taken away goes into the bin", async () => {
  const put = await folder.client.putAnalysis(silver.title, { analysis: silver });
  await folder.client.putAnalysis(silver.title, { expected: put.present?.stamp });
  expect(await folder.client.analyses()).toEqual([]);
  expect(readdirSync(join(folder.home, "analyses", "bin"))).toHaveLength(1);
});

test.each([
  ["without a title", { ...silver, title: " " }],
  ["longer than any", { ...silver, text: "x".repeat(4_000_001) }],
  ["under another title", { ...silver, title: "Gold" }],
])("one %s is refused", async (_, analysis) => {
  await expect(folder.client.putAnalysis(silver.title, { analysis })).rejects.toThrow();
  expect(await folder.client.analyses()).toEqual([]);
});
