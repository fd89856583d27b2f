/** What the compiler says about a formula that it cannot calculate. */
import type { Text } from "../../language/language";

export const texts = {
  textInArithmetic: {
    en: 'A number is needed, but "{text}" came.',
    tw: "此處需要數字，但收到「{text}」。",
    cn: "此处需要数字，但收到“{text}”。",
  },
  divisionByZero: { en: "The divisor is zero or empty.", tw: "除數為零或空白。", cn: "除数为零或为空。" },
  notANumber: {
    en: "The result is not a finite number.",
    tw: "結果不是有限的數值。",
    cn: "结果不是有限的数值。",
  },
  differentSizes: {
    en: "The ranges are of different size: there is no value for this place.",
    tw: "範圍大小不同，此位置沒有對應的值。",
    cn: "区域大小不同，此位置没有对应的值。",
  },
  unknownName: { en: 'There is no name "{name}".', tw: "沒有名為「{name}」的名稱。", cn: "没有名为“{name}”的名称。" },
  unknownFunction: { en: "There is no function {name}.", tw: "沒有 {name} 這個函數。", cn: "没有 {name} 这个函数。" },
  circularName: {
    en: 'The name "{name}" needs itself, directly or through other names.',
    tw: "名稱「{name}」直接或間接參照自己（循環參照）。",
    cn: "名称“{name}”直接或间接引用了自己（循环引用）。",
  },
  relativeName: {
    en: 'The formula of the name "{name}" must say which cells it means: Sheet1!$A$1, not A1.',
    tw: "名稱「{name}」的公式須使用絕對參照：Sheet1!$A$1，而非 A1。",
    cn: "名称“{name}”的公式须使用绝对引用：Sheet1!$A$1，而非 A1。",
  },
  unreadableName: {
    en: 'What the name "{name}" stands for is no formula.',
    tw: "名稱「{name}」所代表的內容不是公式。",
    cn: "名称“{name}”所代表的内容不是公式。",
  },
  tooLong: {
    en: "The formula has {length} characters; it may have {most}.",
    tw: "公式有 {length} 個字元，最多只能有 {most} 個。",
    cn: "公式有 {length} 个字符，最多只能有 {most} 个。",
  },
  tooNested: {
    en: "The formula is nested too deeply: functions may stand {most} deep inside one another.",
    tw: "公式的巢狀層數過多，函數最多可套疊 {most} 層。",
    cn: "公式的嵌套层数过多，函数最多可嵌套 {most} 层。",
  },
  notCompiled: {
    en: "This formula cannot be read: Marketbook made a mistake with it. Please write it in another way.",
    tw: "無法讀取此公式：Marketbook 處理時發生錯誤，請改用其他寫法。",
    cn: "无法读取此公式：Marketbook 处理时出错，请改用其他写法。",
  },
  stopped: {
    en: "This formula stopped, for a reason that nobody foresaw; other cells are not touched by it. Please write it in another way.",
    tw: "此公式因未預期的原因中斷；其他儲存格不受影響。請改用其他寫法。",
    cn: "此公式因未预料的原因中断；其他单元格不受影响。请改用其他写法。",
  },
  stackExhausted: {
    en: "The formula and what it reads need one another too deeply to be calculated; split it into several cells.",
    tw: "公式與其讀取的內容相依層數過深，無法計算；請拆成數個儲存格。",
    cn: "公式与其读取的内容相互依赖层数过深，无法计算；请拆成若干单元格。",
  },
  tooManyArguments: {
    en: "A function of the formula has too many arguments; it may have {most}.",
    tw: "公式中有函數的引數過多，最多只能有 {most} 個。",
    cn: "公式中有函数的参数过多，最多只能有 {most} 个。",
  },
  tooFew: {
    en: "{name} needs {count} {count|argument|arguments} or more.",
    tw: "{name} 至少需要 {count} 個引數。",
    cn: "{name} 至少需要 {count} 个参数。",
  },
  tooMany: {
    en: "{name} takes at most {count} {count|argument|arguments}.",
    tw: "{name} 最多接受 {count} 個引數。",
    cn: "{name} 最多接受 {count} 个参数。",
  },
  badPairs: {
    en: "The repeated arguments of {name} come in groups of {count}.",
    tw: "{name} 的重複引數須以 {count} 個為一組。",
    cn: "{name} 的重复参数须以 {count} 个为一组。",
  },
  notALambda: { en: "A LAMBDA is needed here.", tw: "此處需要 LAMBDA。", cn: "此处需要 LAMBDA。" },
  uncalledLambda: {
    en: "A LAMBDA must be called: a cell cannot show the function itself.",
    tw: "LAMBDA 必須加以呼叫，儲存格無法顯示函數本身。",
    cn: "LAMBDA 必须被调用，单元格无法显示函数本身。",
  },
  wrongLambdaArguments: {
    en: "This LAMBDA takes {count} {count|argument|arguments}, but {received} came.",
    tw: "此 LAMBDA 需要 {count} 個引數，但收到 {received} 個。",
    cn: "此 LAMBDA 需要 {count} 个参数，但收到 {received} 个。",
  },
  nestedArray: {
    en: "The LAMBDA must give one value for each call here.",
    tw: "此處的 LAMBDA 每次只能傳回單一值。",
    cn: "此处的 LAMBDA 每次只能返回单个值。",
  },
  emptyArray: { en: "The result is an empty range.", tw: "結果是空的範圍。", cn: "结果是空的区域。" },
  tooDeep: {
    en: "The LAMBDA calls itself too often.",
    tw: "LAMBDA 自我呼叫次數過多。",
    cn: "LAMBDA 自我调用次数过多。",
  },
  tooManySteps: {
    en: "The LAMBDA calculates too long: it may take {most} steps.",
    tw: "LAMBDA 計算步驟過多，最多 {most} 步。",
    cn: "LAMBDA 计算步骤过多，最多 {most} 步。",
  },
  tooManyCells: {
    en: "An array of {rows} × {columns} cells is too large: a formula may make {most} cells.",
    tw: "{rows} × {columns} 格的陣列過大，公式最多可產生 {most} 格。",
    cn: "{rows} × {columns} 格的数组过大，公式最多可生成 {most} 格。",
  },
  circular: {
    en: "The formula needs its own cell, directly or through others.",
    tw: "公式直接或間接參照自己的儲存格（循環參照）。",
    cn: "公式直接或间接引用了自己的单元格（循环引用）。",
  },
  badSize: {
    en: "Rows and columns must be whole numbers from 1.",
    tw: "列數與欄數須為 1 以上的整數。",
    cn: "行数与列数须为 1 以上的整数。",
  },
  outsideRange: {
    en: "The range has no such row or column.",
    tw: "範圍中沒有該列或該欄。",
    cn: "区域中没有该行或该列。",
  },
  badName: {
    en: "{name} needs a name here: letters, not the address of a cell.",
    tw: "{name} 此處需要名稱：須為文字，不可為儲存格位址。",
    cn: "{name} 此处需要名称：须为文字，不可为单元格地址。",
  },
  noIntersection: {
    en: "The range has no cell in this row or column.",
    tw: "此範圍在本列或本欄沒有儲存格。",
    cn: "此区域在本行或本列没有单元格。",
  },
  noCrossing: {
    en: "The references before and after the space have no cell in common.",
    tw: "空格前後的參照沒有共同的儲存格。",
    cn: "空格前后的引用没有共同的单元格。",
  },
  severalAreas: {
    en: "One range is needed here, but several joined by commas came.",
    tw: "此處需要單一範圍，但收到以逗號連接的多個範圍。",
    cn: "此处需要单个区域，但收到以逗号连接的多个区域。",
  },
  noArea: {
    en: "There is no area number {number}.",
    tw: "沒有第 {number} 個區域。",
    cn: "没有第 {number} 个区域。",
  },
  notAReference: { en: "A reference to cells is needed.", tw: "此處需要儲存格參照。", cn: "此处需要单元格引用。" },
  notThere: {
    en: "The cells or the sheet that the reference led to are gone.",
    tw: "參照所指的儲存格或工作表已不存在。",
    cn: "引用所指的单元格或工作表已不存在。",
  },
  notLogical: {
    en: 'TRUE or FALSE is needed, but "{text}" came.',
    tw: "此處需要 TRUE 或 FALSE，但收到「{text}」。",
    cn: "此处需要 TRUE 或 FALSE，但收到“{text}”。",
  },
  noMatch: { en: "No condition holds.", tw: "沒有任何條件成立。", cn: "没有任何条件成立。" },
  noChoice: {
    en: "There is no choice number {number}.",
    tw: "沒有第 {number} 個選項。",
    cn: "没有第 {number} 个选项。",
  },
} satisfies Record<string, Text>;
