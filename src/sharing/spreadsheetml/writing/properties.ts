/** What a file says of itself: no name of a person or a machine but the one that the user gives. */
import { cellText, declaration, namespaces } from "./xml";

export interface Properties {
  readonly title: string;
  /** Marketbook when left out. */
  readonly author?: string;
  /** The moment of the copy, ISO 8601 in UTC. */
  readonly saved: string;
}

export function coreXml({ title, author, saved }: Properties): string {
  const moment = saved.replace(/\.\d+Z$/, "Z");
  const spaces = [
    `xmlns:cp="${namespaces.coreProperties}"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(" ");
  return [
    `${declaration}<cp:coreProperties ${spaces}><dc:title>${cellText(title)}</dc:title>`,
    `<dc:creator>${cellText(author || "Marketbook")}</dc:creator>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created></cp:coreProperties>`,
  ].join("");
}

/** LibreOffice believes saved texts of formulas only where a program wrote them that it trusts. */
export const applicationXml = `${declaration}<Properties xmlns="${namespaces.extendedProperties}"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`;
