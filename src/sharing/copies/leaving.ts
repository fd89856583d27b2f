/** What leaves with a copy besides what the sheets show: said before it is made. */
import type { Language, Text } from "../../language/language";
import type { Workbook } from "../model";
import { filled } from "./about";

const texts = {
  hidden: { en: "Hidden sheets: {names}", tw: "隱藏的工作表：{names}", cn: "隐藏的工作表：{names}" },
  notes: {
    en: "Notes and comments: {count}, with their authors’ names: {names}",
    tw: "附註與註解：{count} 則，附作者姓名：{names}",
    cn: "批注与备注：{count} 条，附作者姓名：{names}",
  },
  unsigned: { en: "Notes and comments: {count}", tw: "附註與註解：{count} 則", cn: "批注与备注：{count} 条" },
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

/** A line each; none where there is nothing of the kind. */
export function leavingWith({ sheets }: Workbook, language: Language): string[] {
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
  return lines;
}
