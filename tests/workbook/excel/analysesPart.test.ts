/** @jest-environment jsdom */
/** The user's own analyses inside Excel's workbook: in a custom XML part, or in the settings where there are no parts. */
import type { OwnAnalysis } from "../../../src/kept/ownAnalysis";
import { loadAnalyses, removeAnalysis, saveAnalysis } from "../../../src/workbook/excel/analysesPart";
import { type FakeCells, fakeCells } from "./fakeCells";
import { type FakeExcel, installFakeExcel } from "./fakeExcel";

let fake: FakeExcel;
let excel: FakeCells;

beforeEach(() => {
  fake = installFakeExcel();
  excel = fakeCells(["S"]);
  const run = async (act: (context: object) => unknown) => act(excel.context);
  Object.assign(globalThis, { Excel: { run } });
});

const analysis = (title: string, text: string): OwnAnalysis => ({ title, text, saved: 1_700_000_000_000 });
const silver = analysis("Silver", 'claim: { en: "it rises <by> 5 % & more" }\n');

test("a workbook without any has none", async () => {
  expect(await loadAnalyses()).toEqual([]);
  expect(excel.parts).toEqual([]);
});

test.each([
  ["a part", 17],
  ["the settings", 4],
])("are kept in %s: saved, replaced by title, removed", async (_, excelApi) => {
  fake.excelApi = excelApi;
  expect(await saveAnalysis(silver)).toEqual([silver]);
  expect(await loadAnalyses()).toEqual([silver]);
  const gold = analysis("Gold", "claims: []");
  expect(await saveAnalysis(gold)).toEqual([silver, gold]);
  const newer = analysis("Silver", "newer");
  expect(await saveAnalysis(newer)).toEqual([gold, newer]);
  expect(await loadAnalyses()).toEqual([gold, newer]);
  expect(await removeAnalysis("Gold")).toEqual([newer]);
  expect(await loadAnalyses()).toEqual([newer]);
  expect(excel.parts).toHaveLength(excelApi === 17 ? 1 : 0);
  expect(fake.settings.size).toBe(excelApi === 17 ? 0 : 1);
});

test.each([
  ["no JSON", "{"],
  ["no list", '{"title":"Silver"}'],
  ["one without text", '[{"title":"Silver","saved":1}]'],
  ["one without title", '[{"title":" ","text":"","saved":1}]'],
])("another program has made %s of it: told, and nothing is written over it", async (_, json) => {
  await saveAnalysis(silver);
  const xml = `<ownAnalyses xmlns="urn:marketbook:own-analyses:1">${json}</ownAnalyses>`;
  excel.parts.splice(0, 1, { xml });
  const sentence = /own analyses cannot be read: the part that keeps them was changed by another program/;
  await expect(loadAnalyses()).rejects.toThrow(sentence);
  await expect(saveAnalysis(silver)).rejects.toThrow(sentence);
  await expect(removeAnalysis("Silver")).rejects.toThrow(sentence);
  expect(excel.parts).toEqual([{ xml }]);
});
