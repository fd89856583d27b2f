/**
 * A workbook as one HTML page, for mail and for paper: its visible sheets as tables, its charts as pictures in the page. No
 * script, no link, nothing from elsewhere; no formula, name, note, hidden sheet, row or column.
 */
import { type Language, languageTags } from "../../language/language";
import { dayOf, filled } from "../copies/about";
import { copyTexts } from "../copies/copyTexts";
import type { Sheet, Workbook } from "../model";
import { escaped, quotedAttribute } from "../spreadsheetml/writing/xml";
import { htmlTexts } from "./htmlTexts";
import { type Paper, pageName, paperRules, zoomFor } from "./paper";
import { sheetTable } from "./sheetTable";
import type { Shown } from "./shown";
import { styleClasses } from "./styleClasses";

export interface HtmlOptions {
  readonly language: Language;
  readonly title: string;
  /** ISO 8601 in UTC. */
  readonly saved: string;
  readonly paper?: Paper;
}

const letters: Readonly<Record<Language, string>> = {
  en: "Arial,'Liberation Sans',Helvetica,'Noto Sans CJK TC','Microsoft JhengHei','PingFang TC',sans-serif",
  tw: "Arial,'Liberation Sans','Microsoft JhengHei','PingFang TC','Noto Sans CJK TC','Noto Sans TC',sans-serif",
  cn: "Arial,'Liberation Sans','Microsoft YaHei','PingFang SC','Noto Sans CJK SC','Noto Sans SC',sans-serif",
};

/** Colours are all said, so that a reader with dark mail sees the colours that the sheets have, on white. */
const pageRules = `:root{color-scheme:light only;background:#ffffff;color:#000000;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{margin:24px;background:#ffffff;color:#000000;font:10pt/1.25 var(--letters)}
header{max-width:60em;margin:0 0 20px}
h1{margin:0 0 6px;font-size:18pt;line-height:1.2}
header p{margin:0 0 2px;color:#424242}
h2{margin:28px 0 8px;padding:0 0 4px;border-bottom:1px solid #d1d1d1;font-size:12pt;color:#424242}
table{border-collapse:collapse;table-layout:fixed;background:#ffffff}
td{position:static;padding:0 4px;overflow:visible;vertical-align:bottom;white-space:pre;font-size:10pt;line-height:1.25}
:where(.lines) td{border:1px solid #e1e1e1}
td.cut{overflow:hidden}
td.holds{position:relative;overflow:visible}
.chart{position:absolute;top:0;left:0;outline:1px solid #d9d9d9;white-space:normal}
.chart svg{display:block}
.icon{float:left}
@media print{
body{margin:0}
section{break-before:page}
header+section{break-before:auto}
h2{margin-top:0;break-after:avoid}
header+section h2{margin-top:8px}
tr,.whole,.chart{break-inside:avoid}
thead{display:table-header-group}
.out{display:none}
}`;

const isShown = ({ state, cells, charts }: Sheet): boolean =>
  state === "visible" && (cells.size > 0 || charts.length > 0);

/** Answers the page; calculated values are the workbook's, their looks the host's. */
export function writeHtml(workbook: Workbook, shown: Shown, options: HtmlOptions): string {
  const { language, title, saved, paper = {} } = options;
  const day = dayOf(saved);
  const classes = styleClasses();
  const sizes: string[] = [];
  const sheets = workbook.sheets.filter(isShown);
  const sections = sheets.map((sheet, index) => {
    const { html, width, printedWidth, room } = sheetTable(sheet, workbook, shown, classes);
    const { page = {} } = sheet;
    const name = pageName(page, paper);
    const zoom = zoomFor(sheet, room.width, room.height, paper);
    sizes.push(
      `.s${index} table{width:${width}px}`,
      `@media print{${name ? `.s${index}{page:${name}}` : ""}.s${index} table{width:${printedWidth}px;zoom:${zoom}}}`,
    );
    return `<section class="s${index}">\n<h2>${escaped(sheet.name)}</h2>\n${html}\n</section>`;
  });
  const asOf = filled(copyTexts.asOfMeaning, language, { day });
  const foot = `${title} · ${filled(htmlTexts.asOf, language, { day })}`;
  const rules = [
    `:root{--letters:${letters[language]}}`,
    pageRules,
    paperRules(
      sheets.map(({ page = {} }) => page),
      paper,
      foot,
    ),
    ...sizes,
    classes.rules(),
  ].join("\n");
  return `<!doctype html>
<html lang="${languageTags[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light only">
<meta name="generator" content="Marketbook">
<meta name="date" content="${quotedAttribute(saved)}">
<title>${escaped(title)}</title>
<style>
${rules.replaceAll("<", "\\3c ")}
</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(asOf)}</p>
<p>${escaped(htmlTexts.kind[language])}</p>
</header>
${sections.join("\n")}
</body>
</html>
`;
}
