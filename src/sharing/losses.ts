/** What a workbook has and a file cannot hold, told before it is saved. */
import type { Text } from "../language/language";

const lossTexts = {
  formulas: {
    en: "Formulas that are too long, read other files or call functions of other add-ins; their values stay: {count}",
    tw: "過長、讀取其他檔案或使用其他增益集函數的公式，僅保留其值：{count}",
    cn: "过长、读取其他文件或使用其他加载项函数的公式，仅保留其值：{count}",
  },
  names: {
    en: "Names that Excel does not accept: {count}",
    tw: "Excel 不接受的名稱：{count}",
    cn: "Excel 不接受的名称：{count}",
  },
  validations: {
    en: "Lists and checks of entries that Excel does not have, or only with shorter texts: {count}",
    tw: "Excel 沒有的（或僅容許較短文字的）輸入檢查與清單：{count}",
    cn: "Excel 没有的（或仅允许较短文字的）输入检查与列表：{count}",
  },
  rules: {
    en: "Conditional formats that an Excel file cannot hold: {count}",
    tw: "無法存入 Excel 檔的條件式格式：{count}",
    cn: "无法存入 Excel 文件的条件格式：{count}",
  },
  charts: {
    en: "Charts of a kind that is not written to Excel files: {count}",
    tw: "不寫入 Excel 檔的圖表類型：{count}",
    cn: "不写入 Excel 文件的图表类型：{count}",
  },
  chartLooks: {
    en: "Charts that are drawn plainly in the file, without stacking, trend lines or a second axis: {count}",
    tw: "在檔案中以基本樣式繪製、不含堆疊、趨勢線或第二座標軸的圖表：{count}",
    cn: "在文件中以基本样式绘制、不含堆叠、趋势线或第二坐标轴的图表：{count}",
  },
  marks: {
    en: "Points with a place of their own beside bands or bars in charts, which Excel has no place for: {count}",
    tw: "圖表中與區間或長條並列、位置自訂的點（Excel 無法放置）：{count} 個",
    cn: "图表中与区间或柱形并列、位置自定的点（Excel 无法放置）：{count} 个",
  },
  pictures: { en: "Pictures: {count}", tw: "圖片：{count}", cn: "图片：{count}" },
  tables: {
    en: "Tables, whose cells stay without the table's filter and stripes: {count}",
    tw: "表格（儲存格保留，但不含表格的篩選與條紋）：{count}",
    cn: "表格（单元格保留，但不含表格的筛选与条纹）：{count}",
  },
  pivots: {
    en: "Pivot tables, whose values stay: {count}",
    tw: "樞紐分析表（保留其值）：{count}",
    cn: "数据透视表（保留其值）：{count}",
  },
  groups: {
    en: "Groups of rows or columns: {count}",
    tw: "列或欄的群組：{count}",
    cn: "行或列的分组：{count}",
  },
  banners: {
    en: "Sheets with no free cell near the top for the note on the age of the figures: {count}",
    tw: "頂端沒有空白儲存格可放置數字時間說明的工作表：{count}",
    cn: "顶端没有空白单元格可放置数字时间说明的工作表：{count}",
  },
  macros: {
    en: "Macros, which a copy for others does not carry: {count}",
    tw: "分享副本不附帶的巨集：{count}",
    cn: "分享副本不附带的宏：{count}",
  },
  dataModels: {
    en: "Data models of Power Pivot, which may hold more than the cells show; the cells keep what they brought: {count}",
    tw: "Power Pivot 資料模型（可能含儲存格未顯示的資料；儲存格保留已取得的內容）：{count}",
    cn: "Power Pivot 数据模型（可能含单元格未显示的数据；单元格保留已取得的内容）：{count}",
  },
  properties: {
    en: "Document properties with the path of a folder: {count}",
    tw: "含資料夾路徑的文件屬性：{count}",
    cn: "含文件夹路径的文档属性：{count}",
  },
  connections: {
    en: "Connections and queries, whose addresses and passwords stay at home; the cells keep what they brought: {count}",
    tw: "連線與查詢（其位址與密碼不隨附，儲存格保留已取得的內容）：{count}",
    cn: "连接与查询（其地址与密码不随附，单元格保留已取得的内容）：{count}",
  },
} satisfies Record<string, Text>;

type Loss = keyof typeof lossTexts;

export interface LossLine {
  readonly loss: Loss;
  /** With {count}. */
  readonly text: Text;
  readonly count: number;
  /** The first of them. */
  readonly places: readonly string[];
}

export interface Losses {
  add(loss: Loss, place: string): void;
  lines(): LossLine[];
}

const mostPlaces = 50;

export function losses(): Losses {
  const found = new Map<Loss, string[]>();
  return {
    add(loss, place) {
      const places = found.get(loss);
      if (places) places.push(place);
      else found.set(loss, [place]);
    },
    lines: () =>
      [...found].map(([loss, places]) => ({
        loss,
        text: lossTexts[loss],
        count: places.length,
        places: places.slice(0, mostPlaces),
      })),
  };
}
