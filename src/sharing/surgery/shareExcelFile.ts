/**
 * A copy for somebody else out of a package that Excel itself has saved: only what must change does. Formulas get their guard or
 * go, sheets of the copy are added, what tells of people and machines is taken out; all other parts stay byte for byte.
 */

import { isAnnotationSheet } from "../annotations/annotationSheet";
import { withAbout } from "../copies/about";
import { addressOf } from "../copies/banner";
import type { CopyMode } from "../copies/copyTexts";
import { needsOf } from "../copies/needs";
import { asPortable } from "../copies/portable";
import { asValues } from "../copies/values";
import type { CopyOptions } from "../copies/writeCopy";
import type { FunctionNames } from "../formulaText/functionNames";
import { aboutName, guardOf, isBanner, isGuardName, isGuardSheet } from "../formulaText/guard";
import { areasOf } from "../formulaText/references";
import { longestFormula, toFile } from "../formulaText/toFile";
import { textOf, treeOf } from "../formulaText/tree";
import { type Losses, type LossLine, losses } from "../losses";
import type { Cell, CustomPart, Sheet, Workbook } from "../model";
import { openPackage } from "../package/openPackage";
import { readWorkbook } from "../readWorkbook";
import { FileRefusal } from "../refusal";
import { booleanFormat } from "../spreadsheetml/booleans";
import { relationshipsOf } from "../spreadsheetml/relationships";
import { readWorkbookPart } from "../spreadsheetml/workbookPart";
import { addWebExtension } from "../spreadsheetml/writing/webExtension";
import { calledFunctions } from "../spreadsheetml/writing/writeSpreadsheet";
import { texts } from "../texts";
import { addedCell, addedSheetXml } from "./addedSheets";
import { type AddedStyles, addedStyles } from "./addedStyles";
import { type AddedCell, type CellChange, cellsOfPart } from "./cellEdits";
import { type EditedPackage, editPackage } from "./editPackage";
import { withoutElements } from "./elements";
import { withoutExtension } from "./extensionEdits";
import { withoutHome } from "./homePaths";
import { type Passengers, passengersOf } from "./passengers";
import { replaceSeries } from "./seriesEdits";
import { type AddedSheet, editedWorkbook, nameKey } from "./workbookEdits";

export interface ExcelFile {
  /** As it was read: what the dialog before a copy tells about. */
  readonly workbook: Workbook;
  readonly passengers: Passengers;
  /** @param parts The series that leave with it; those of the file as they are when left out. */
  copy(
    options: CopyOptions,
    parts?: readonly CustomPart[],
  ): { readonly bytes: Uint8Array; readonly losses: readonly LossLine[] };
}

const worksheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** Answered by a data model or a server, which stay at home. */
const ofCubes = /\bCUBE[A-Z]+\(/i;
/** Functions of somebody else's add-in, and live feeds: without them a program loses the number at the first calculation. */
const ofOthers = /\b_xll\.|\b_xldudf_(?!MKT_)|\][^!'"]*!\s*[A-Z_][\w.]*\(|\b(?:RTD|CUBE[A-Z]+)\(/i;

/** All that Excel itself calculates is a formula like any other here, whether our engine knows it or not. */
function asExcelSees(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map((sheet): Sheet => {
    const cells = new Map<number, Cell>(sheet.cells);
    for (const [place, { formula, ...cell }] of sheet.cells) {
      if (!formula || (formula.frozen && ofOthers.test(formula.text))) continue;
      const { frozen: _, plain, ...live } = formula;
      // @ is how others show it; in this file it is a formula that every Excel calculates.
      const text = plain !== undefined && !plain.includes("[") ? plain : live.text;
      cells.set(place, { ...cell, formula: { ...live, text } });
    }
    return { ...sheet, cells };
  });
  return { ...workbook, sheets };
}

interface PackagePlaces {
  readonly workbook: string;
  /** Parts of sheets by their names. */
  readonly sheets: ReadonlyMap<string, string>;
  /** What a portable copy had added before, and this one adds anew. */
  readonly ofCopy: ReadonlySet<string>;
}

function placesOf(file: EditedPackage): PackagePlaces {
  const workbook = relationshipsOf(file, "").find(({ type }) => type === "officeDocument")?.target;
  if (workbook === undefined) throw new FileRefusal(texts.noWorkbook);
  const book = readWorkbookPart(file.text(workbook), workbook);
  const relationships = relationshipsOf(file, workbook);
  const sheets = new Map(
    book.sheets.flatMap(({ name, relationship }) => {
      const target = relationships.find(({ id }) => id === relationship)?.target;
      return target === undefined ? [] : [[name, target] as const];
    }),
  );
  const about = areasOf(book.names.find(({ name }) => name.toUpperCase() === aboutName)?.text ?? "")[0]?.sheet;
  const ofCopy = new Set(book.sheets.map(({ name }) => name).filter((name) => isGuardSheet(name) || name === about));
  return { workbook, sheets, ofCopy };
}

interface Surgery {
  readonly file: EditedPackage;
  readonly functions: FunctionNames;
  readonly styles: AddedStyles | undefined;
  readonly losses: Losses;
  readonly mode: CopyMode;
  /** By the number that a style has in the model of the copy: only those which the copy adds. */
  readonly styleOf: (style: number) => number;
  readonly hasFormat: (style: number) => boolean;
}

const likeFormula = /^[=+\-@]/;

/** What becomes of the cells of one sheet: `made` is what the copy is to be, `before` what the file was read as. */
function editSheet(part: string, before: Sheet, made: Sheet, surgery: Surgery): void {
  const { file, functions, styles, losses: lost, mode, styleOf } = surgery;
  const added = new Map<number, AddedCell>();
  const changes = new Map<number, CellChange>();
  const banners = [...made.cells].filter(
    ([place, cell]) => cell.formula && before.cells.get(place)?.formula === undefined,
  );
  const cells = cellsOfPart(file.text(part), part, new Set(banners.map(([place]) => place)));
  const quoted = (style: number) => styles?.derived(style, { quoted: true }) ?? style;
  const truth = (style: number) => styles?.derived(style, { format: booleanFormat }) ?? style;

  for (const { place, text, isDataTable } of cells.formulas) {
    const guarded = guardOf(treeOf(text) ?? []);
    const own = guarded ? textOf(guarded.inside) : text;
    const cell = made.cells.get(place);
    const flattened = () => {
      const isLikeFormula = typeof cell?.value === "string" && likeFormula.test(cell.value);
      changes.set(place, { formula: null, ...(isLikeFormula && { style: quoted }) });
    };
    if (isBanner(text)) changes.set(place, { emptied: true });
    else if (mode === "values" || (!cell?.formula && !isDataTable)) flattened();
    else if (cell?.formula?.frozen && (mode === "portable" || ofCubes.test(cell.formula.text))) {
      // A program without its functions would lose the number at the first calculation.
      lost.add("formulas", `${made.name}!${addressOf(place)}`);
      flattened();
    } else if (isDataTable) continue;
    else {
      const guard = guardOf(treeOf((cell?.formula?.text ?? "").slice(1)) ?? []);
      const wanted = guard ? `IF(${guard.asked},${own},${guard.snapshot})` : own;
      if (wanted.length > longestFormula) {
        lost.add("formulas", `${made.name}!${addressOf(place)}`);
        flattened();
      } else if (wanted !== text) {
        const isTruth = guard !== undefined && typeof cell?.value === "boolean" && cell.formula?.fills;
        const isUnformatted = !surgery.hasFormat(cell?.style ?? 0);
        changes.set(place, { formula: wanted, ...(isTruth && isUnformatted && { style: truth }) });
      }
    }
  }
  for (const [place, cell] of banners) {
    added.set(place, addedCell(cell, functions, styleOf));
    changes.delete(place);
  }
  file.set(part, cells.edited(changes, added));
}

/** The sheet on which lines of charts follow cells: no cell of a model says what is to become of it. */
function flattened(xml: string, part: string): string {
  const cells = cellsOfPart(xml, part);
  return cells.edited(new Map(cells.formulas.map(({ place }) => [place, { formula: null }])), new Map());
}

/** Rules, checks and columns of tables that only our functions could answer. */
function withoutOurs(part: string, { file, mode }: Surgery): void {
  const isOurs = (text: string) => text.includes("_xldudf_MKT_");
  const xml = file.text(part);
  if (/\/tables?\//i.test(part)) {
    const formulas = new Set(["calculatedColumnFormula", "totalsRowFormula"]);
    file.set(
      part,
      withoutElements(xml, part, formulas, (text) => mode === "values" || isOurs(text)),
    );
  } else if (isOurs(xml)) {
    const rules = withoutElements(xml, part, new Set(["cfRule", "dataValidation"]), isOurs);
    const emptied = withoutElements(
      rules,
      part,
      new Set(["conditionalFormatting", "dataValidations"]),
      (text) => !/<(?:\w+:)?(?:cfRule|dataValidation)\b/.test(text),
    );
    file.set(part, emptied);
  }
}

export function openExcelFile(bytes: Uint8Array, functions: FunctionNames): ExcelFile {
  const source = openPackage(bytes);
  const workbook = asExcelSees(readWorkbook(bytes, functions).workbook);
  return {
    workbook,
    passengers: passengersOf(source),
    copy(options, parts) {
      const { mode, author, addIn } = options;
      if (mode === "portable" && workbook.was1904) throw new FileRefusal(texts.counts1904);
      const lost = losses();
      const file = editPackage(source);
      const places = placesOf(file);
      const changed =
        mode === "portable"
          ? asPortable(workbook, options, lost)
          : mode === "values"
            ? asValues(workbook, lost)
            : workbook;
      const made = withAbout(changed, options);
      const relationships = relationshipsOf(file, places.workbook);
      const stylePart = relationships.find(({ type }) => type === "styles")?.target;
      const styles = stylePart === undefined ? undefined : addedStyles(file.text(stylePart), stylePart);
      const surgery: Surgery = {
        file,
        functions,
        styles,
        losses: lost,
        mode,
        styleOf: (style) => styles?.added(made.styles[style] ?? {}) ?? 0,
        hasFormat: (style) => workbook.styles[style]?.format !== undefined,
      };
      for (const name of places.ofCopy) file.drop(places.sheets.get(name) as string);
      for (const before of workbook.sheets) {
        const part = places.sheets.get(before.name) as string;
        const after = made.sheets.find(({ name }) => name === before.name) as Sheet;
        editSheet(part, before, after, surgery);
        if (mode === "live") continue;
        withoutOurs(part, surgery);
        for (const { type, target } of relationshipsOf(file, part))
          if (type === "table" && target !== undefined) withoutOurs(target, surgery);
      }

      const lines = [...places.sheets].find(([name]) => isAnnotationSheet(name))?.[1];
      if (lines !== undefined && mode === "values") file.set(lines, flattened(file.text(lines), lines));

      const main = /<(?:[\w.-]+:)?workbook\b[^>]*\sxmlns(?::[\w.-]+)?="([^"]*spreadsheetml(?:\/2006)?\/main)"/.exec(
        file.text(places.workbook),
      )?.[1] as string;
      const own = new Set(workbook.sheets.map(({ name }) => name));
      const isInFront = (sheet: Sheet) => made.sheets.indexOf(sheet) === 0;
      const sheets = made.sheets.filter(({ name }) => !own.has(name));
      const numbers = file.names.map((name) => Number(/^xl\/worksheets\/sheet(\d+)\.xml$/i.exec(name)?.[1] ?? 0));
      const entries = sheets.map((sheet, index) => {
        const part = `xl/worksheets/sheet${Math.max(0, ...numbers) + index + 1}.xml`;
        file.add(part, addedSheetXml(sheet, main, functions, surgery.styleOf), worksheet);
        const relationship = file.relate(places.workbook, { type: "worksheet", target: part });
        return { sheet, entry: { name: sheet.name, state: sheet.state, relationship } satisfies AddedSheet };
      });
      const ofNeed = needsOf(workbook);
      const indexes = new Map([...places.sheets.keys()].map((name, index) => [name.toLowerCase(), String(index)]));
      const withoutNames = workbook.names
        .filter(({ formula }) => mode === "values" && ofNeed.of(formula) === "live")
        .map(({ name, sheet }) => nameKey(name, sheet === undefined ? undefined : indexes.get(sheet.toLowerCase())));
      file.set(
        places.workbook,
        editedWorkbook(file.text(places.workbook), places.workbook, {
          without: places.ofCopy,
          inFront: entries.filter(({ sheet }) => isInFront(sheet)).map(({ entry }) => entry),
          behind: entries.filter(({ sheet }) => !isInFront(sheet)).map(({ entry }) => entry),
          names: made.names
            .filter(({ name }) => isGuardName(name))
            .map(({ name, formula, hidden }) => ({
              name,
              text: toFile(formula, functions),
              ...(hidden && { hidden }),
            })),
          withoutNames: new Set(withoutNames),
        }),
      );
      if (styles && stylePart !== undefined) file.set(stylePart, styles.xml());
      // It names cells whose formulas may be gone; Excel makes it anew.
      const chain = relationships.find(({ type }) => type === "calcChain")?.target;
      if (chain !== undefined && (mode !== "live" || places.ofCopy.size > 0)) file.drop(chain);
      if (parts) replaceSeries(file, parts);
      const hasPanes = file.find("xl/webextensions/taskpanes.xml") !== undefined;
      if (mode !== "live") withoutExtension(file, addIn.id);
      else if (!hasPanes) addWebExtension(file, addIn, calledFunctions(workbook));
      withoutHome(file, places.workbook, author || "Marketbook", lost);
      return { bytes: file.pack(), losses: lost.lines() };
    },
  };
}
