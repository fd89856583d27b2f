/** Texts of finding a series, of its preview and of the formula that reads it. */
import type { Text } from "../../language/language";
import { periodTexts } from "../../language/periods";
import { decimal } from "../../language/units";

export const finderTexts = {
  find: { en: "Find a series", tw: "尋找數列", cn: "查找序列" },
  findHint: {
    en: "Words in any language, or an id such as FRED:WALCL",
    tw: "任何語言的文字，或代號如 FRED:WALCL",
    cn: "任何语言的文字，或代号如 FRED:WALCL",
  },
  asTyped: { en: "Open {id} as typed", tw: "依輸入開啟 {id}", cn: "按输入打开 {id}" },
  asTypedAbout: {
    en: "Any series of a source can be read by its id.",
    tw: "來源的任何數列都能以代號讀取。",
    cn: "来源的任何序列都能按代号读取。",
  },
  nothing: {
    en: "No known series matches “{query}”",
    tw: "沒有符合「{query}」的已知數列",
    cn: "没有符合“{query}”的已知序列",
  },
  nothingHint: {
    en: "Try other words, or type the id as the publisher has it: PROVIDER:CODE.",
    tw: "請換個說法，或輸入發布機構的代號，寫成「來源：代碼」，如 ECB:EXR。",
    cn: "请换个说法，或输入发布机构的代号，写成“来源：代码”，如 ECB:EXR。",
  },
  clear: { en: "Clear search", tw: "清除搜尋", cn: "清除搜索" },
  made: { en: "Made-up sample", tw: "虛構範例", cn: "虚构示例" },
  madeWarning: {
    en: "These numbers are made by Marketbook for trying things out. They describe no market.",
    tw: "這些數字由 Marketbook 產生，供試用，不代表任何市場。",
    cn: "这些数字由 Marketbook 生成，供试用，不代表任何市场。",
  },
  preview: { en: "Preview", tw: "預覽", cn: "预览" },
  previewHint: {
    en: "Nothing is asked of the publisher until you press Preview.",
    tw: "按下「預覽」前不會向發布機構查詢。",
    cn: "按下“预览”前不会向发布机构查询。",
  },
  asking: { en: "Asking for {id}…", tw: "正在查詢 {id}…", cn: "正在查询 {id}…" },
  unit: { en: "Unit", tw: "單位", cn: "单位" },
  frequency: { en: "Frequency", tw: "頻率", cn: "频率" },
  source: { en: "Source", tw: "來源", cn: "来源" },
  licence: { en: "Licence", tw: "授權條款", cn: "许可条款" },
  last: { en: "Last observation", tw: "最新觀測值", cn: "最新观测值" },
  span: { en: "Observations", tw: "觀測值", cn: "观测值" },
  retrieved: { en: "Retrieved", tw: "取得時間", cn: "获取时间" },
  openPage: { en: "See it at the publisher", tw: "到發布機構查看", cn: "到发布机构查看" },
  stillGood: {
    en: "What is shown is from before.",
    tw: "以下為先前取得的資料。",
    cn: "以下为之前取得的数据。",
  },
  build: { en: "Read it into a cell", tw: "讀入儲存格", cn: "读入单元格" },
  start: { en: "From", tw: "起始日", cn: "起始日" },
  end: { en: "To", tw: "結束日", cn: "结束日" },
  asof: { en: "As known on", tw: "基準日", cn: "基准日" },
  dateHint: { en: "2026-01-31 or B2", tw: "2026-01-31 或儲存格", cn: "2026-01-31 或单元格" },
  dateFault: {
    en: "“{text}” is no date; expected one such as 2026-01-31, a cell such as B2, or = and an expression.",
    tw: "「{text}」不是日期；應如 2026-01-31、儲存格如 B2，或以 = 開頭的運算式。",
    cn: "“{text}”不是日期；应如 2026-01-31、单元格如 B2，或以 = 开头的表达式。",
  },
  orderFault: {
    en: "This lies before the first day, {start}.",
    tw: "早於起始日 {start}。",
    cn: "早于起始日 {start}。",
  },
  freq: { en: "One row per", tw: "每列一期", cn: "每行一期" },
  agg: { en: "Of a period take", tw: "每期取", cn: "每期取" },
  fill: { en: "Days without data", tw: "沒有資料的日期", cn: "没有数据的日期" },
  transform: { en: "Show as", tw: "顯示為", cn: "显示为" },
  transformHint: {
    en: "In {unit}. Functions take rates as decimals: choose them where values go on into a function.",
    tw: "單位為 {unit}。函數的利率為小數：值若要再放入函數，請選小數。",
    cn: "单位为 {unit}。函数的利率为小数：值若要再放入函数，请选小数。",
  },
  heading: { en: "With heading, unit and last day", tw: "附標題、單位與最新日期", cn: "附标题、单位与最新日期" },
  chart: { en: "With a chart beside it", tw: "旁邊附圖表", cn: "旁边附图表" },
  formula: { en: "Formula", tw: "公式", cn: "公式" },
  insert: { en: "Insert", tw: "插入", cn: "插入" },
  back: { en: "All series", tw: "所有數列", cn: "所有序列" },
} satisfies Record<string, Text>;

export interface Option {
  readonly value: string;
  readonly text: Text;
}

/** "" is what MKT.SERIES does when the argument is left out. */
export const builderOptions = {
  freq: [
    { value: "", text: { en: "observation", tw: "依發布日期", cn: "按发布日期" } },
    ...Object.entries(periodTexts).map(([value, text]) => ({ value, text })),
  ],
  agg: [
    { value: "", text: { en: "the last one", tw: "最後一個", cn: "最后一个" } },
    { value: "avg", text: { en: "the mean", tw: "平均", cn: "平均" } },
    { value: "sum", text: { en: "the sum", tw: "合計", cn: "合计" } },
  ],
  fill: [
    { value: "", text: { en: "are left out", tw: "不列出", cn: "不列出" } },
    { value: "exact", text: { en: "show #N/A", tw: "顯示 #N/A", cn: "显示 #N/A" } },
    { value: "previous", text: { en: "take the one before", tw: "取前值", cn: "取前值" } },
    { value: "next", text: { en: "take the next (looks ahead)", tw: "取後值（用到未來）", cn: "取后值（用到未来）" } },
    {
      value: "nearest",
      text: { en: "take the nearest (looks ahead)", tw: "取最近值（用到未來）", cn: "取最近值（用到未来）" },
    },
    {
      value: "linear",
      text: { en: "lie on a line (looks ahead)", tw: "線性內插（用到未來）", cn: "线性插值（用到未来）" },
    },
  ],
  transform: [
    { value: "", text: { en: "values", tw: "原值", cn: "原值" } },
    { value: "decimal", text: decimal },
    { value: "change", text: { en: "change", tw: "變動", cn: "变动" } },
    { value: "pct", text: { en: "relative change", tw: "變動率", cn: "变动率" } },
    { value: "yoy", text: { en: "change on a year before", tw: "年增率", cn: "同比" } },
    { value: "log", text: { en: "logarithm", tw: "自然對數", cn: "自然对数" } },
    { value: "rebase", text: { en: "first value = 100", tw: "首值 = 100", cn: "首值 = 100" } },
  ],
} satisfies Record<string, readonly Option[]>;

export function noSuchSample(code: string, present: readonly string[]): Text {
  const names = present.join(", ");
  return {
    en: `SAMPLE has no series ${code}; it has ${names}.`,
    tw: `SAMPLE 沒有數列 ${code}；現有：${names}。`,
    cn: `SAMPLE 没有序列 ${code}；现有：${names}。`,
  };
}
