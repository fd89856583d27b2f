/** The workbook's own part: sheets that come and go, names of the copy, and what tells where the file has been. */
import { isGuardName } from "../formulaText/guard";
import type { Visibility } from "../model";
import { attributes, escaped, quotedAttribute } from "../spreadsheetml/writing/xml";
import { editedTags, gone, withAttribute } from "./elements";

export interface AddedSheet {
  readonly name: string;
  readonly state: Visibility;
  readonly relationship: string;
}

interface AddedName {
  readonly name: string;
  /** As files spell it, without "=". */
  readonly text: string;
  readonly hidden?: true;
}

export interface WorkbookChange {
  /** Names of sheets that go. */
  readonly without: ReadonlySet<string>;
  readonly inFront: readonly AddedSheet[];
  readonly behind: readonly AddedSheet[];
  readonly names: readonly AddedName[];
  /** In capitals, with the sheet's index before them where one sheet alone knows them. */
  readonly withoutNames: ReadonlySet<string>;
}

export const nameKey = (name: string, sheet: string | undefined): string => `${sheet ?? ""}!${name.toUpperCase()}`;

/** Below it Excel calculates everything anew on opening. */
const calculation = 191029;

/** Excel keeps the folder of the file in a choice of its own; what else tells of people and machines has elements of their own. */
const withoutPlaces = (xml: string): string =>
  xml.replace(
    /<mc:AlternateContent\b[^>]*>(?:(?!<\/mc:AlternateContent>)[\s\S])*<(?:\w+:)?absPath\b[\s\S]*?<\/mc:AlternateContent>/g,
    "",
  );

const telling = new Set(["absPath", "revisionPtr"]);

export function editedWorkbook(xml: string, part: string, change: WorkbookChange): string {
  const { without, inFront, behind, names, withoutNames } = change;
  const entries: { readonly name: string; readonly id: number }[] = [];
  editedTags(xml, part, (element, given) => {
    if (element === "sheet") entries.push({ name: given.get("name") ?? "", id: Number(given.get("sheetId")) });
    return undefined;
  });
  const places = new Map<number, number>();
  for (const [index, { name }] of entries.entries())
    if (!without.has(name)) places.set(index, inFront.length + places.size);
  const moved = (index: string | undefined) => places.get(Number(index ?? 0));

  let text = editedTags(withoutPlaces(xml), part, (element, given, tag) => {
    if (telling.has(element)) return gone;
    if (element === "sheet" && without.has(given.get("name") ?? "")) return gone;
    if (element === "fileSharing") return withAttribute(tag, "userName", undefined);
    if (element === "workbookView") {
      const shown = moved(given.get("activeTab")) ?? inFront.length;
      const first = given.get("firstSheet") === undefined ? tag : withAttribute(tag, "firstSheet", undefined);
      return withAttribute(first, "activeTab", String(shown));
    }
    if (element === "definedName") {
      const own = given.get("localSheetId");
      const name = given.get("name") ?? "";
      if (isGuardName(name) || withoutNames.has(nameKey(name, own))) return gone;
      if (own === undefined) return undefined;
      const place = moved(own);
      return place === undefined ? gone : withAttribute(tag, "localSheetId", String(place));
    }
    if (element === "calcPr") {
      const calm = withAttribute(tag, "fullCalcOnLoad", undefined);
      return Number(given.get("calcId") ?? 0) < calculation ? withAttribute(calm, "calcId", String(calculation)) : calm;
    }
    return undefined;
  });

  const prefix = /<((?:[\w.-]+:)?)workbook\b/.exec(text)?.[1] ?? "";
  const relation = /<(?:[\w.-]+:)?sheet\b[^>]*?\s([\w.-]+:id)=/.exec(xml)?.[1] ?? "r:id";
  let next = Math.max(0, ...entries.map(({ id }) => id)) + 1;
  const sheetXml = ({ name, state, relationship }: AddedSheet) => {
    const shown = state === "visible" ? undefined : state;
    return `<${prefix}sheet${attributes({ name, sheetId: next++, state: shown })} ${relation}="${relationship}"/>`;
  };
  const [before, after] = [inFront, behind].map((sheets) => sheets.map(sheetXml).join(""));
  text = text
    .replace(new RegExp(`<${prefix}sheets\\b[^>]*>`), (tag) => `${tag}${before}`)
    .replace(`</${prefix}sheets>`, (tag) => `${after}${tag}`);
  const written = names
    .map(
      ({ name, text: formula, hidden }) =>
        `<${prefix}definedName name="${quotedAttribute(name)}"${hidden ? ' hidden="1"' : ""}>${escaped(formula)}</${prefix}definedName>`,
    )
    .join("");
  return withNames(text, prefix, written);
}

/** Behind the workbook's own, or in a list of their own where the schema has its place. */
function withNames(xml: string, prefix: string, names: string): string {
  const none = new RegExp(`<${prefix}definedNames\\b[^>]*>\\s*</${prefix}definedNames>`);
  if (names === "") return xml.replace(none, "");
  const end = `</${prefix}definedNames>`;
  if (xml.includes(end)) return xml.replace(end, () => `${names}${end}`);
  const before = ["externalReferences", "functionGroups", "sheets"]
    .map((name) => `</${prefix}${name}>`)
    .find((each) => xml.includes(each)) as string;
  return xml.replace(before, () => `${before}<${prefix}definedNames>${names}${end}`);
}
