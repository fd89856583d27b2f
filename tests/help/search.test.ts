/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";

const help = join(__dirname, "../../src/generated/help");

function open(language: string): HTMLInputElement {
  document.documentElement.innerHTML = readFileSync(join(help, language, "index.html"), "utf8");
  new Function(readFileSync(join(help, "help.js"), "utf8"))();
  return document.querySelector("#search") as HTMLInputElement;
}

function search(box: HTMLInputElement, words: string): readonly (string | null | undefined)[] {
  box.value = words;
  box.dispatchEvent(new Event("input"));
  const items = [...document.querySelectorAll<HTMLElement>("li")].filter((item) => !item.hidden);
  return items.map((item) => item.querySelector("a")?.textContent);
}

test.each(["en", "tw", "cn"])(
  "a function is found from the page in %s by its name and by terms of both scripts",
  (language) => {
    const box = open(language);
    for (const words of ["cipbasis", "CIP偏離", "CIP偏离", "cross-currency basis", "ＣＩＰＢＡＳＩＳ"])
      expect(search(box, words)).toContain("CIPBASIS");
  },
);

test("several words narrow the list, and a heading without functions goes", () => {
  const box = open("en");
  expect(search(box, "implied volatility black")).toEqual(expect.arrayContaining(["B76IV", "BSIV"]));
  const headings = [...document.querySelectorAll<HTMLElement>("main > section")].filter((each) => !each.hidden);
  for (const heading of headings) expect(heading.querySelector("li:not([hidden])")).not.toBeNull();
});

test("the number of functions found is said, also when there is none", () => {
  const box = open("tw");
  search(box, "cipbasis");
  expect(document.querySelector("#found")?.textContent).toMatch(/^\d+ 個函數$/);
  expect(search(box, "zzzz")).toEqual([]);
  expect(document.querySelector("#found")?.textContent).toMatch(/^沒有相符的函數/);
});

test("the theme chosen in the workbench holds here", () => {
  localStorage.setItem("marketbook.page", '{"theme":"dark"}');
  open("en");
  expect(document.documentElement.dataset.theme).toBe("dark");
});
