import { setLanguage } from "../../src/language/language";
import { categoryName, mendMenus } from "../../src/workbench/menus";
import { nodeEngine } from "../../src/workbook/grid/nodeEngine";

const { functionRegistry, topbarMenuRegistry } = nodeEngine().registries;

afterAll(() => setLanguage("en"));

test.each(["tw", "cn"] as const)("every category of functions has a name in %s", (language) => {
  setLanguage(language);
  const categories = new Set(functionRegistry.getAll().flatMap(({ hidden, category }) => (hidden ? [] : [category])));
  expect(categories.size).toBeGreaterThan(10);
  const unnamed = [...categories].filter((category) => categoryName(category ?? "") === category);
  expect(unnamed.filter((category) => category !== "Web")).toEqual([]);
});

test("no menu promises the key that filters for aligning", () => {
  mendMenus(nodeEngine());
  expect(JSON.stringify(topbarMenuRegistry.get("format"))).not.toContain("Ctrl+Shift+L");
});
