/** What leaves with a copy besides what the sheets show: said before it is made. */
import type { Language, Text } from "../../language/language";
import type { Workbook } from "../model";
import type { Passengers } from "../surgery/passengers";
import { filled } from "./about";

const texts = {
  hidden: { en: "Hidden sheets: {names}", tw: "隱藏的工作表：{names}", cn: "隐藏的工作表：{names}" },
  notes: {
    en: "Notes and comments: {count}, with their authors' names: {names}",
    tw: "附註與註解：{count} 則，附作者姓名：{names}",
    cn: "批注与备注：{count} 条，附作者姓名：{names}",
  },
  unsigned: { en: "Notes and comments: {count}", tw: "附註與註解：{count} 則", cn: "批注与备注：{count} 条" },
  properties: {
    en: "Document properties of the file: {names}",
    tw: "檔案的文件屬性：{names}",
    cn: "文件的文档属性：{names}",
  },
  pivotCaches: {
    en: "Rows behind pivot tables and slicers, also those that are not shown: {count} {count|set|sets}",
    tw: "樞紐分析表與交叉分析篩選器背後的資料（含未顯示者）：{count} 組",
    cn: "数据透视表与切片器背后的数据（含未显示者）：{count} 组",
  },
  linkedBooks: {
    en: "Cells of other workbooks that links have read: {count} {count|workbook|workbooks}",
    tw: "連結已讀取的其他活頁簿儲存格：{count} 本",
    cn: "链接已读取的其他工作簿单元格：{count} 个工作簿",
  },
  embedded: { en: "Embedded files: {count}", tw: "內嵌檔案：{count} 個", cn: "嵌入的文件：{count} 个" },
  otherData: {
    en: "Data of other programs that no cell shows: {count} {count|part|parts}",
    tw: "其他程式存放、儲存格未顯示的資料：{count} 個部分",
    cn: "其他程序存放、单元格未显示的数据：{count} 个部分",
  },
  links: {
    en: "Web and mail addresses that cells link to: {count}",
    tw: "儲存格連結的網頁與郵件地址：{count}",
    cn: "单元格链接的网页与邮件地址：{count}",
  },
} satisfies Record<string, Text>;

const shownNames = 5;

function listed(names: Iterable<string>, language: Language): string {
  const all = [...new Set(names)];
  const between = language === "en" ? ", " : "、";
  return `${all.slice(0, shownNames).join(between)}${all.length > shownNames ? " …" : ""}`;
}

/**
 * A line each; none where there is nothing of the kind.
 * @param passengers Of a package that Excel has made: files of our own carry none.
 */
export function leavingWith({ sheets }: Workbook, language: Language, passengers?: Passengers): string[] {
  const lines: string[] = [];
  const hidden = sheets.filter(({ state }) => state !== "visible").map(({ name }) => name);
  if (hidden.length > 0) lines.push(filled(texts.hidden, language, { names: listed(hidden, language) }));
  const notes = sheets.flatMap((sheet) => sheet.notes);
  const authors = notes.flatMap(({ author }) => (author?.trim() ? [author.trim()] : []));
  if (notes.length > 0)
    lines.push(
      filled(authors.length > 0 ? texts.notes : texts.unsigned, language, {
        count: String(notes.length),
        names: listed(authors, language),
      }),
    );
  const links = sheets.flatMap((sheet) => sheet.links.filter(({ target }) => target !== undefined));
  if (links.length > 0) lines.push(filled(texts.links, language, { count: String(links.length) }));
  if (!passengers) return lines;
  const { properties } = passengers;
  if (properties.length > 0) lines.push(filled(texts.properties, language, { names: listed(properties, language) }));
  for (const kind of ["pivotCaches", "linkedBooks", "embedded", "otherData"] as const) {
    const count = passengers[kind];
    if (count > 0) lines.push(filled(texts[kind], language, { count: String(count) }));
  }
  return lines;
}
