/**
 * @jest-environment jsdom
 */
import { type Language, setLanguage } from "../../src/language/language";
import { showOpenDialog } from "../../src/workbench/keeping/openDialog";

beforeEach(() => {
  // jsdom has no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
});
afterEach(() => {
  document.body.replaceChildren();
  setLanguage("en");
});

const show = (damaged: readonly string[]) =>
  showOpenDialog([], {
    openId: undefined,
    folder: "/home/ana/marketbook/workbooks",
    damaged,
    open: () => {},
    discard: async () => {},
    bringBack: async () => {},
    chooseFile: () => {},
  });

test.each<[Language, string]>([
  ["en", "Damaged files were set aside: a.json, b.json"],
  ["tw", "已損毀的檔案移至一旁：a.json, b.json"],
  ["cn", "已损坏的文件移至一旁：a.json, b.json"],
])("files that were set aside are named in %s", (language, sentence) => {
  setLanguage(language);
  show(["a.json", "b.json"]);
  expect(document.querySelector(".open-list")?.textContent).toContain(sentence);
});

test("nothing is said where nothing was set aside", () => {
  show([]);
  expect(document.body.textContent).not.toContain("set aside");
});
