/** One sheet with the parts that belong to it, in the order that Excel asks for. */
import type { Losses } from "../../losses";
import { type Link, ownPage, type Page, type Sheet, type Workbook } from "../../model";
import { add, encodedText } from "./encodedText";
import { withoutLooseMarks } from "./looseMarks";
import { pageBreaksXml } from "./pageBreaks";
import type { NewParts, Parts } from "./parts";
import { extentOf, type Writing, writeCells } from "./writeCells";
import { chartXml } from "./writeChart";
import { drawingXml } from "./writeDrawing";
import { filterXml } from "./writeFilter";
import { columnsXml, conditionalFormatsXml, validationsXml, viewXml } from "./writeLooks";
import { commentsXml, notesDrawing } from "./writeNotes";
import { tableXml } from "./writeTables";
import { attributes, declaration, escaped, namespaces } from "./xml";

const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const drawings = "application/vnd.openxmlformats-officedocument";

/** Numbers parts of the whole package. */
export interface Numbering {
  drawings: number;
  charts: number;
  comments: number;
  tables: number;
}

/** Of one that only has a number; of formulas there is room for half, and they grow into the rest. */
const bytesOfCell = 40;

const allowed = /^(?:https?:\/\/|mailto:)/i;

function linksXml(links: readonly Link[], sheetPart: string, parts: Parts): string {
  const written = links.flatMap(({ range, target, location, tooltip }) => {
    if (target !== undefined && !allowed.test(target)) return [];
    if (target === undefined && location === undefined) return [];
    const id = target && parts.relate(sheetPart, { type: "hyperlink", target, external: true });
    return [`<hyperlink ref="${range}"${attributes({ "r:id": id, location, tooltip })}/>`];
  });
  return written.length > 0 ? `<hyperlinks>${written.join("")}</hyperlinks>` : "";
}

function addCharts(
  { name, charts }: Sheet,
  sheetPart: string,
  workbook: Workbook,
  { parts, numbering, losses }: { parts: Parts; numbering: Numbering; losses: Losses },
): string {
  if (charts.length === 0) return "";
  const drawing = `xl/drawings/drawing${++numbering.drawings}.xml`;
  for (const given of charts) {
    const { chart, left } = withoutLooseMarks(given);
    for (let mark = 0; mark < left; mark++) losses.add("marks", `${name}!${given.at}`);
    const part = `xl/charts/chart${++numbering.charts}.xml`;
    parts.add(part, chartXml(chart, workbook), `${drawings}.drawingml.chart+xml`);
    parts.relate(drawing, { type: "chart", target: part });
  }
  parts.add(drawing, drawingXml(charts), `${drawings}.drawing+xml`);
  return `<drawing r:id="${parts.relate(sheetPart, { type: "drawing", target: drawing })}"/>`;
}

function addNotes({ notes }: Sheet, sheetPart: string, parts: Parts, numbering: Numbering): string {
  if (notes.length === 0) return "";
  const index = ++numbering.comments;
  const [comments, shapes] = [`xl/comments${index}.xml`, `xl/drawings/vmlDrawing${index}.vml`];
  parts.add(comments, commentsXml(notes), `${spreadsheet}.comments+xml`);
  parts.add(shapes, notesDrawing(notes, index));
  parts.relate(sheetPart, { type: "comments", target: comments });
  return `<legacyDrawing r:id="${parts.relate(sheetPart, { type: "vmlDrawing", target: shapes })}"/>`;
}

function addTables(
  sheet: Sheet,
  sheetPart: string,
  tables: Writing["tables"],
  parts: Parts,
  numbering: Numbering,
): string {
  const own = tables.of.get(sheet) ?? [];
  if (own.length === 0) return "";
  const listed = own.map((table) => {
    const id = ++numbering.tables;
    const part = `xl/tables/table${id}.xml`;
    parts.add(part, tableXml(table, id), `${spreadsheet}.table+xml`);
    return `<tablePart r:id="${parts.relate(sheetPart, { type: "table", target: part })}"/>`;
  });
  return `<tableParts count="${own.length}">${listed.join("")}</tableParts>`;
}

function pageXml(page: Page, isFitted: boolean): string {
  const { portrait, onePage, paper = ownPage.paper, header, footer = ownPage.footer, scale } = page;
  const margins = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>';
  const given = attributes({
    paperSize: paper,
    scale: isFitted ? undefined : scale,
    fitToHeight: onePage || !isFitted ? undefined : 0,
    orientation: portrait ? "portrait" : "landscape",
  });
  const said = [
    header && `<oddHeader>${escaped(header)}</oddHeader>`,
    footer && `<oddFooter>${escaped(footer)}</oddFooter>`,
  ].filter(Boolean);
  return `${margins}<pageSetup${given}/>${said.length > 0 ? `<headerFooter>${said.join("")}</headerFooter>` : ""}`;
}

export function addSheet(
  sheet: Sheet,
  sheetPart: string,
  workbook: Workbook,
  { isShown, numbering, parts, ...writing }: Writing & { parts: NewParts; isShown: boolean; numbering: Numbering },
): void {
  const { cells, columns, rowHeight, merges, conditionalFormats, links, page = {} } = sheet;
  const { table, styles } = writing;
  // A sheet as wide as a page has no page that begins with a column.
  const isFitted = (sheet.pageBreaks?.columns.length ?? 0) === 0;
  const listed = merges.map((range) => `<mergeCell ref="${range}"/>`);
  const xml = encodedText(bytesOfCell * cells.size);
  const head = [
    `${declaration}<worksheet xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}">`,
    `${isFitted ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ""}<dimension ref="${extentOf(cells)}"/>`,
    viewXml(sheet, isShown),
    `<sheetFormatPr${attributes({ defaultRowHeight: rowHeight ?? 15, customHeight: rowHeight === undefined ? undefined : true })}/>`,
    columnsXml(columns, (style) => table.cell(styles[style] ?? {})),
  ];
  add(xml, head.join(""));
  writeCells(sheet, writing, xml);
  const rest = [
    sheet.filter ? filterXml(sheet.filter.range, sheet.filter.columns) : "",
    listed.length > 0 ? `<mergeCells count="${listed.length}">${listed.join("")}</mergeCells>` : "",
    conditionalFormatsXml(conditionalFormats, writing),
    validationsXml(sheet, writing),
    linksXml(links, sheetPart, parts),
    pageXml(page, isFitted),
    pageBreaksXml(sheet, writing.styles),
    addCharts(sheet, sheetPart, workbook, { parts, numbering, losses: writing.losses }),
    addNotes(sheet, sheetPart, parts, numbering),
    addTables(sheet, sheetPart, writing.tables, parts, numbering),
    "</worksheet>",
  ];
  add(xml, rest.join(""));
  parts.addEncoded(sheetPart, xml.room.subarray(0, xml.used), `${spreadsheet}.worksheet+xml`);
}
