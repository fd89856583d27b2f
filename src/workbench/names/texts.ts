import type { Text } from "../../language/language";

export const texts = {
  menu: { en: "Named formulas", tw: "公式名稱", cn: "公式名称" },
  about: {
    en: "A name may stand for a number, a formula or a function of your own: =0.05, =SUM(Sheet1!$A:$A), =LAMBDA(x, y, x*y+1).",
    tw: "名稱可代表數字、公式或自訂函數：=0.05、=SUM(Sheet1!$A:$A)、=LAMBDA(x, y, x*y+1)。",
    cn: "名称可代表数字、公式或自定义函数：=0.05、=SUM(Sheet1!$A:$A)、=LAMBDA(x, y, x*y+1)。",
  },
  none: { en: "There are none yet.", tw: "尚無名稱。", cn: "尚无名称。" },
  name: { en: "Name", tw: "名稱", cn: "名称" },
  formula: { en: "Formula", tw: "公式", cn: "公式" },
  keep: { en: "Save", tw: "儲存", cn: "保存" },
  change: { en: "Change {name}", tw: "變更 {name}", cn: "更改 {name}" },
  remove: { en: "Delete {name}", tw: "刪除 {name}", cn: "删除 {name}" },
  taken: {
    en: "There is such a name already.",
    tw: "已有此名稱。",
    cn: "此名称已存在。",
  },
  badName: {
    en: "A name has letters, digits, _ and periods, no spaces, and is neither a number nor TRUE or FALSE.",
    tw: "名稱只能包含文字、數字、底線與句點，不可有空格，也不可為數字或 TRUE、FALSE。",
    cn: "名称只能包含文字、数字、下划线和句点，不可有空格，也不可为数字或 TRUE、FALSE。",
  },
  likeCell: {
    en: "A name must not look like the address of a cell.",
    tw: "名稱不可與儲存格位址相同。",
    cn: "名称不可与单元格地址相同。",
  },
  unreadable: {
    en: "This is no formula. A formula begins with = and has all its parentheses.",
    tw: "這不是公式。公式須以 = 開頭，且括號成對。",
    cn: "这不是公式。公式须以 = 开头，且括号成对。",
  },
  relative: {
    en: "Write references with $, such as $A$1 or Sheet1!$A:$A: A1 would mean another cell wherever the name stands.",
    tw: "參照須加上 $，例如 $A$1 或 Sheet1!$A:$A；A1 會隨名稱所在位置指向不同的儲存格。",
    cn: "引用须加上 $，例如 $A$1 或 Sheet1!$A:$A；A1 会随名称所在位置指向不同的单元格。",
  },
  refused: { en: "This could not be saved.", tw: "無法儲存。", cn: "无法保存。" },
} satisfies Record<string, Text>;
