/** A sheet put together from its part and the parts that it relates to. */
import { areaOf } from "../formulaText/references";
import { type Cell, ownPage, type Page, type Sheet } from "../model";
import { readChart, readDrawing } from "./charts";
import { readLinks } from "./links";
import type { Looks } from "./looks";
import { soundMerges } from "./merges";
import { readNotes } from "./notes";
import { optional, type Reading } from "./packageParts";
import { relationshipsOf } from "./relationships";
import { readTable } from "./tables";
import type { SheetEntry } from "./workbookPart";

export function assembled(
  reading: Reading,
  entry: SheetEntry,
  part: string,
  looks: Looks,
  cells: Map<number, Cell>,
  { printAreas, tables, kept }: Pick<Sheet, "printAreas" | "tables"> & { readonly kept: Sheet["cells"] | undefined },
): Sheet {
  const { findings } = reading;
  const relationships = relationshipsOf(reading.file, part);
  const ofType = (type: string) => relationships.filter((each) => each.type === type);
  const { sound, odd } = soundMerges(looks.merges);
  for (const range of odd) findings.add("badMerges", `${entry.name}!${range}`);
  const notes = ofType("comments").flatMap(({ target }) => optional(reading, target, readNotes) ?? []);
  for (const { at } of notes) findings.add("notes", `${entry.name}!${at}`);
  const { columns, rows, rowHeight, frozenRows, frozenColumns, gridlines, validations } = looks;
  return {
    name: entry.name,
    state: entry.state,
    cells,
    columns,
    rows,
    ...(rowHeight !== undefined && { rowHeight }),
    merges: sound,
    frozenRows,
    frozenColumns,
    gridlines,
    validations,
    conditionalFormats: looks.conditionalFormats,
    notes,
    links: readLinks(looks.links, relationships, entry.name, findings),
    printAreas,
    charts: ofType("drawing").flatMap(({ target }) => chartsOf(reading, target, entry.name, kept)),
    tables,
    ...(looks.filter && areaOf(looks.filter.range) && { filter: looks.filter }),
  };
}

export const tablesOf = (reading: Reading, part: string): Sheet["tables"] =>
  relationshipsOf(reading.file, part)
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => optional(reading, target, readTable) ?? []);

function chartsOf(
  reading: Reading,
  drawing: string | undefined,
  sheet: string,
  kept: Sheet["cells"] | undefined,
): Sheet["charts"] {
  const anchors = optional(reading, drawing, readDrawing) ?? [];
  const relationships = drawing === undefined ? [] : relationshipsOf(reading.file, drawing);
  return anchors.flatMap(({ chart, ...anchor }) => {
    const part = chart && relationships.find(({ id }) => id === chart)?.target;
    const read = part ? optional(reading, part, (xml, name) => readChart(xml, name, kept)) : undefined;
    if (!read) reading.findings.add(chart ? "charts" : "pictures", `${sheet}!${anchor.at}`);
    return read ? [{ ...read, ...anchor }] : [];
  });
}

export function printedOf({ page, pageBreaks }: Looks, isUsers: boolean): Pick<Sheet, "page" | "pageBreaks"> {
  const rows = [...pageBreaks.rows].sort((one, other) => one - other);
  const columns = [...pageBreaks.columns].sort((one, other) => one - other);
  const hasBreaks = isUsers && rows.length + columns.length > 0;
  return { ...pageOf(page, hasBreaks && columns.length > 0), ...(hasBreaks && { pageBreaks: { rows, columns } }) };
}

/** A sheet that says how a page is set up, and nothing of what stands below it, has nothing there. */
function pageOf(page: Page | undefined, isScaled: boolean): Pick<Sheet, "page"> {
  if (!page) return {};
  const { paper, footer = "", scale, ...rest } = page;
  const own = {
    ...rest,
    ...(isScaled && scale !== undefined && { scale }),
    ...(paper !== undefined && paper !== ownPage.paper && { paper }),
    ...(footer !== ownPage.footer && { footer }),
  };
  return Object.keys(own).length > 0 ? { page: own } : {};
}
