/** The books of a workbook: which sheets belong together, in which language they were laid out, and what their names begin with. */
import type { Language } from "../../language/language";
import { ownTitlePattern } from "../../workbook/layout/ownNames";
import { sheetNames } from "../../workbook/layout/texts";
import type { NamedArea, SheetView, WorkbookView } from "./workbookView";

export interface FoundBook {
  /** The book's id, as the names of its columns say it. */
  readonly id: string;
  readonly title: string;
  /** What stands before the names of its sheets; undefined where they were renamed. */
  readonly tab: string | undefined;
  readonly language: Language;
  readonly prefix: string;
  readonly isOwn: boolean;
  readonly readMe: SheetView;
  readonly inputs: SheetView;
  readonly analysis: SheetView;
  readonly claims: SheetView;
  readonly sources: SheetView;
  readonly text: SheetView | undefined;
  /** Of its sheets, under the names that the book has for them: a second of the same book has a number behind each. */
  readonly areas: readonly BookArea[];
}

interface BookArea extends NamedArea {
  /** The name that the workbook has for it. */
  readonly given: string;
}

const languages: readonly Language[] = ["en", "tw", "cn"];
const verdictsPattern = /^([A-Za-z]\w*?)_verdicts(_\d+)?$/;

/** The title in front of the sheet's own word, and the language of that word. */
function titleOf(sheet: SheetView, kind: keyof typeof sheetNames): { title: string; language: Language } | undefined {
  const shown = sheet.text(0, 0);
  for (const language of languages) {
    const tail = ` · ${sheetNames[kind][language]}`;
    if (shown.endsWith(tail)) return { title: shown.slice(0, -tail.length), language };
  }
  return undefined;
}

/** Of several sheets of that title the one nearest to the claims: a book's sheets stand beside each other. */
function nearest(
  sheets: readonly SheetView[],
  place: number,
  fits: (sheet: SheetView) => boolean,
): SheetView | undefined {
  const found = sheets
    .map((sheet, index) => ({ sheet, far: Math.abs(index - place) }))
    .filter(({ sheet }) => fits(sheet));
  return found.toSorted((one, other) => one.far - other.far)[0]?.sheet;
}

function bookAt({ sheets, areas }: WorkbookView, marker: NamedArea): FoundBook | undefined {
  const [, id = "", suffix = ""] = verdictsPattern.exec(marker.name) ?? [];
  const place = sheets.findIndex(({ name }) => name === marker.sheet);
  const claims = sheets[place];
  const head = claims && titleOf(claims, "claims");
  if (!head) return undefined;
  const { title, language } = head;
  const called = (kind: keyof typeof sheetNames) => (sheet: SheetView) =>
    sheet.text(0, 0) === `${title} · ${sheetNames[kind][language]}`;
  // Two sheets have the title alone: under its question the first one has an empty row, the analysis has the answer.
  const titled = (isAnalysis: boolean) => (sheet: SheetView) =>
    sheet.text(0, 0) === title && !sheet.isEmpty(0, 2) === isAnalysis;
  const readMe = nearest(sheets, place, titled(false));
  const analysis = nearest(sheets, place, (sheet) => called("analysis")(sheet) || titled(true)(sheet));
  const [inputs, sources, text] = (["inputs", "sources", "text"] as const).map((kind) =>
    nearest(sheets, place, called(kind)),
  );
  if (!readMe || !inputs || !analysis || !sources) return undefined;
  const own = new Set([readMe, inputs, analysis, claims, sources, text].map((sheet) => sheet?.name));
  const plain = (name: string) => (suffix !== "" && name.endsWith(suffix) ? name.slice(0, -suffix.length) : name);
  const named = areas
    .filter(({ sheet }) => own.has(sheet))
    .map((area) => ({ ...area, given: area.name, name: plain(area.name) }));
  const ownTitle = named.map(({ name }) => ownTitlePattern.exec(name)?.[1]).find((prefix) => prefix !== undefined);
  const prefix =
    ownTitle ?? named.map(({ name }) => /^[A-Z][A-Za-z]*_/.exec(name)?.[0]).find((found) => found !== undefined);
  if (prefix === undefined) return undefined;
  const isOwn = ownTitle !== undefined;
  const [, tab] = new RegExp(`^(.+) · ${sheetNames.readMe[language]}( \\d+)?$`).exec(readMe.name) ?? [];
  return { id, title, tab, language, prefix, isOwn, readMe, inputs, analysis, claims, sources, text, areas: named };
}

export function findBooks(view: WorkbookView): readonly FoundBook[] {
  return view.areas.filter(({ name }) => verdictsPattern.test(name)).flatMap((marker) => bookAt(view, marker) ?? []);
}
