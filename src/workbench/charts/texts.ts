import type { NoAmount } from "../../engine/library/boundAmounts";
import type { Text } from "../../language/language";

export const texts = {
  chart: { en: "Chart", tw: "圖表", cn: "图表" },
  untitled: { en: "Chart {number}", tw: "圖表 {number}", cn: "图表 {number}" },
  edit: { en: "Edit chart", tw: "編輯圖表", cn: "编辑图表" },
  annotate: { en: "Levels, bands and events…", tw: "水準線、區間與事件…", cn: "水平线、区间与事件…" },
  copy: { en: "Copy as picture", tw: "複製為圖片", cn: "复制为图片" },
  png: { en: "Save as PNG", tw: "另存為 PNG", cn: "另存为 PNG" },
  svg: { en: "Save as SVG", tw: "另存為 SVG", cn: "另存为 SVG" },
  copied: { en: "The picture is on the clipboard.", tw: "圖片已在剪貼簿。", cn: "图片已在剪贴板。" },
  notCopied: {
    en: "The browser did not let the picture onto the clipboard. Save it as PNG instead.",
    tw: "瀏覽器不允許將圖片放入剪貼簿。請改為另存為 PNG。",
    cn: "浏览器不允许将图片放入剪贴板。请改为另存为 PNG。",
  },
  noSvg: {
    en: "A chart of this kind can only be saved as PNG.",
    tw: "這種圖表只能另存為 PNG。",
    cn: "这种图表只能另存为 PNG。",
  },
  failed: {
    en: "The picture could not be made. The chart itself is unchanged.",
    tw: "無法產生圖片。圖表本身沒有改變。",
    cn: "无法生成图片。图表本身没有改变。",
  },
  about: {
    en: "Drawn over the chart and kept with it, in Excel files too. A level and a band stand at values of the vertical axis, an event at a place on the horizontal one. In place of a value a cell such as =Inputs!B4, or its name, may be given: the line then moves with it.",
    tw: "畫在圖表上並隨圖表保存，Excel 檔案也保留。水準線與區間依垂直軸的數值，事件依水平軸的位置。數值也可以填儲存格（例如 =Inputs!B4）或其名稱，線會隨之移動。",
    cn: "画在图表上并随图表保存，Excel 文件也保留。水平线与区间按纵轴的数值，事件按横轴的位置。数值也可以填单元格（例如 =Inputs!B4）或其名称，线会随之移动。",
  },
  none: { en: "Nothing is drawn over it yet.", tw: "目前沒有標示。", cn: "目前没有标示。" },
  kind: { en: "Kind", tw: "種類", cn: "种类" },
  level: { en: "Level line", tw: "水準線", cn: "水平线" },
  band: { en: "Band", tw: "區間", cn: "区间" },
  event: { en: "Event", tw: "事件", cn: "事件" },
  value: { en: "At the value (number or =cell)", tw: "數值（數字或 =儲存格）", cn: "数值（数字或 =单元格）" },
  from: { en: "From (number or =cell)", tw: "從（數字或 =儲存格）", cn: "从（数字或 =单元格）" },
  to: { en: "To (number or =cell)", tw: "到（數字或 =儲存格）", cn: "到（数字或 =单元格）" },
  at: { en: "At (date, number or label)", tw: "位置（日期、數字或標籤）", cn: "位置（日期、数字或标签）" },
  words: { en: "Words beside it", tw: "說明文字", cn: "说明文字" },
  add: { en: "Add", tw: "新增", cn: "添加" },
  remove: { en: "Delete {text}", tw: "刪除 {text}", cn: "删除 {text}" },
  noNumber: {
    en: "“{text}” is no number. Type one such as 2.5 or 4%, or a cell such as =Inputs!B4.",
    tw: "「{text}」不是數字。請輸入 2.5 或 4% 等數字，或 =Inputs!B4 等儲存格。",
    cn: "“{text}”不是数字。请输入 2.5 或 4% 等数字，或 =Inputs!B4 等单元格。",
  },
  noCell: {
    en: "“{text}” names no cell here. Type one such as =Inputs!B4 or its name; what is to be calculated is calculated in a cell.",
    tw: "「{text}」不是這裡的儲存格。請輸入 =Inputs!B4 等儲存格或其名稱；需要計算時，請在儲存格中計算。",
    cn: "“{text}”不是这里的单元格。请输入 =Inputs!B4 等单元格或其名称；需要计算时，请在单元格中计算。",
  },
  severalCells: {
    en: "“{text}” is more than one cell. A line stands at one number.",
    tw: "「{text}」不只一個儲存格。一條線只對應一個數字。",
    cn: "“{text}”不止一个单元格。一条线只对应一个数字。",
  },
  follows: { en: "{cell} ({value})", tw: "{cell}（{value}）", cn: "{cell}（{value}）" },
  noPlace: {
    en: "The horizontal axis has no “{text}”. It reaches from {first} to {last}.",
    tw: "水平軸上沒有「{text}」。水平軸從 {first} 到 {last}。",
    cn: "横轴上没有“{text}”。横轴从 {first} 到 {last}。",
  },
  tooMany: {
    en: "A chart takes at most {most} of them.",
    tw: "一張圖表最多 {most} 項。",
    cn: "一张图表最多 {most} 项。",
  },
  between: { en: "{from} to {to}", tw: "{from} 至 {to}", cn: "{from} 至 {to}" },
  notOver: {
    en: "Over a chart of this kind nothing can be drawn. Line, column and scatter charts and candlesticks take levels, bands and events.",
    tw: "這種圖表無法加上標示。折線圖、直條圖、散佈圖與 K 線圖可加水準線、區間與事件。",
    cn: "这种图表无法添加标示。折线图、柱形图、散点图与 K 线图可加水平线、区间与事件。",
  },
} satisfies Record<string, Text>;

/** Why there is no line at a cell. */
export const noLine = {
  gone: {
    en: "Not drawn: its cell was deleted.",
    tw: "未繪製：其儲存格已刪除。",
    cn: "未绘制：其单元格已删除。",
  },
  unknown: {
    en: "Not drawn: {cell} names no cell here.",
    tw: "未繪製：{cell} 不是這裡的儲存格。",
    cn: "未绘制：{cell} 不是这里的单元格。",
  },
  several: {
    en: "Not drawn: {cell} is more than one cell.",
    tw: "未繪製：{cell} 不只一個儲存格。",
    cn: "未绘制：{cell} 不止一个单元格。",
  },
  blank: {
    en: "Not drawn: {cell} is empty.",
    tw: "未繪製：{cell} 是空白儲存格。",
    cn: "未绘制：{cell} 是空白单元格。",
  },
  text: {
    en: "Not drawn: {cell} holds “{shown}”, which is no number.",
    tw: "未繪製：{cell} 的內容「{shown}」不是數字。",
    cn: "未绘制：{cell} 的内容“{shown}”不是数字。",
  },
  error: {
    en: "Not drawn: {cell} holds the error {shown}.",
    tw: "未繪製：{cell} 是錯誤 {shown}。",
    cn: "未绘制：{cell} 是错误 {shown}。",
  },
} satisfies Record<NoAmount, Text>;
