/** What the component's own menus say amiss, categories of functions in English only and a key that does something else here; and the entry for named formulas. */

import type { Library, Model } from "../engine/library/library";
import { say, type Text } from "../language/language";
import { addChartMenus } from "./charts/chartMenu";
import { mendInsertChart } from "./charts/insertedChart";
import { addFormulaMenus } from "./freezing/dataMenu";
import { showNames } from "./names/nameDialog";
import { texts } from "./names/texts";

/** The categories as Excel's function library names them. */
const categories: Readonly<Record<string, Text>> = {
  Array: { en: "Arrays", tw: "陣列", cn: "数组" },
  Database: { en: "Database", tw: "資料庫", cn: "数据库" },
  Date: { en: "Date & time", tw: "日期及時間", cn: "日期与时间" },
  Engineering: { en: "Engineering", tw: "工程", cn: "工程" },
  Filter: { en: "Filter & sort", tw: "篩選與排序", cn: "筛选与排序" },
  Financial: { en: "Financial", tw: "財務", cn: "财务" },
  Info: { en: "Information", tw: "資訊", cn: "信息" },
  Logical: { en: "Logical", tw: "邏輯", cn: "逻辑" },
  Lookup: { en: "Lookup & reference", tw: "查閱與參照", cn: "查找与引用" },
  Math: { en: "Math & trig", tw: "數學與三角函數", cn: "数学与三角函数" },
  MKT: { en: "Marketbook", tw: "Marketbook", cn: "Marketbook" },
  Operator: { en: "Operators", tw: "運算子", cn: "运算符" },
  Statistical: { en: "Statistical", tw: "統計", cn: "统计" },
  Text: { en: "Text", tw: "文字", cn: "文本" },
  Web: { en: "Web", tw: "Web", cn: "Web" },
};

interface MenuItem {
  readonly id?: string;
  readonly name?: string;
  shortcut?: string;
  readonly children?: (MenuItem | MenuBuilder)[];
}

type MenuBuilder = (environment: unknown) => MenuItem[];

const isBuilder = (entry: MenuItem | MenuBuilder): entry is MenuBuilder => typeof entry === "function";

function entriesIn(library: Library, root: string): (MenuItem | MenuBuilder)[] {
  return (library.registries.topbarMenuRegistry.get(root) as unknown as MenuItem).children ?? [];
}

function entriesOf(library: Library, root: string, id: string): (MenuItem | MenuBuilder)[] {
  const entry = entriesIn(library, root).find((each) => !isBuilder(each) && each.id === id) as MenuItem | undefined;
  return entry?.children ?? [];
}

export function categoryName(category: string): string {
  const name = categories[category];
  return name ? say(name) : category;
}

/** Below the names of ranges. */
function addNamedFormulas(library: Library): void {
  const entries = entriesIn(library, "data");
  if (entries.some((entry) => !isBuilder(entry) && entry.id === "named_formulas")) return;
  library.registries.topbarMenuRegistry.addChild("named_formulas", ["data"], {
    name: () => say(texts.menu),
    sequence: 36,
    separator: true,
    execute: ({ model }: { readonly model: Model }) => showNames(model),
  });
  addFormulaMenus(library);
}

function addCharts(library: Library): void {
  if (entriesIn(library, "format").some((entry) => !isBuilder(entry) && entry.id === "format_chart")) return;
  addChartMenus(library);
  for (const entry of entriesIn(library, "insert"))
    if (!isBuilder(entry) && entry.id === "insert_chart") mendInsertChart(library, entry as never);
}

export function mendMenus(library: Library): void {
  addCharts(library);
  addNamedFormulas(library);
  const functions = entriesOf(library, "insert", "insert_function");
  for (const [index, build] of functions.entries())
    if (isBuilder(build))
      functions[index] = (environment) =>
        build(environment).map((item) => ({ ...item, name: categoryName(item.name ?? "") }));
  // Ctrl+Shift+L is Excel's key for filters.
  for (const entry of entriesOf(library, "format", "format_alignment"))
    if (!isBuilder(entry) && entry.id === "format_alignment_left") delete entry.shortcut;
}
