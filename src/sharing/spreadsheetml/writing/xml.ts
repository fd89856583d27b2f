/** Text and elements as parts of a package hold them. */

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const main = "http://schemas.openxmlformats.org";
const microsoft = "http://schemas.microsoft.com/office";

export const namespaces = {
  main: `${main}/spreadsheetml/2006/main`,
  relationships: `${main}/officeDocument/2006/relationships`,
  packageRelationships: `${main}/package/2006/relationships`,
  contentTypes: `${main}/package/2006/content-types`,
  coreProperties: `${main}/package/2006/metadata/core-properties`,
  extendedProperties: `${main}/officeDocument/2006/extended-properties`,
  customXml: `${main}/officeDocument/2006/customXml`,
  drawing: `${main}/drawingml/2006/main`,
  sheetDrawing: `${main}/drawingml/2006/spreadsheetDrawing`,
  chart: `${main}/drawingml/2006/chart`,
  webExtension: `${microsoft}/webextensions/webextension/2010/11`,
  taskPanes: `${microsoft}/webextensions/taskpanes/2010/11`,
  microsoft,
} as const;

const signs: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};

/** For what stands between tags and is no text of a cell: formulas, formats. */
export const escaped = (text: string): string => text.replace(/[&<>\r]/g, (sign) => signs[sign]);

export const quotedAttribute = (text: string): string => text.replace(/[&<>"\r\n\t]/g, (sign) => signs[sign]);

/** What XML cannot hold, and what would be read as such a sign's number. */
const unsayable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Whether XML can hold it as it is. */
export const isSayable = (text: string): boolean =>
  text.replace(unsayable, "").length === text.replace(/_(?=x[0-9A-Fa-f]{4}_)|\r/g, "").length;

const numbered = (text: string): string =>
  text.replace(unsayable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`);

/** Text of a cell: signs that XML has not are written by their numbers, as Excel does. */
export const cellText = (text: string): string => escaped(numbered(text));

export const attributeText = (text: string): string => quotedAttribute(numbered(text));

/** ` name="value"` for each that is given; true is 1. */
export function attributes(given: Readonly<Record<string, string | number | true | undefined>>): string {
  return Object.entries(given)
    .map(([name, value]) => {
      if (value === undefined) return "";
      return ` ${name}="${typeof value === "string" ? quotedAttribute(value) : value === true ? 1 : value}"`;
    })
    .join("");
}

/** A text element; spaces at its ends would be lost without being told to stay. */
export function textElement(name: string, text: string): string {
  const keeps = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${keeps}>${cellText(text)}</${name}>`;
}
