/**
 * What a package of Excel's tells about who made it and where: folders, printers, accounts, servers. A copy for others does
 * without; what the sheets show does not change.
 */
import type { Losses } from "../losses";
import { readCustomProperties } from "../spreadsheetml/customProperties";
import { isPowerQuery } from "../spreadsheetml/leftOut";
import { relationshipsOf } from "../spreadsheetml/relationships";
import { cellText } from "../spreadsheetml/writing/xml";
import type { EditedPackage } from "./editPackage";
import { editedTags, gone, withAttribute, withoutElements } from "./elements";

/** A folder of a machine or a network; web and mail addresses are none. */
const isPath = (target: string): boolean =>
  /^(?:file:|[a-z]:[\\/]|\\\\|\/)/i.test(target) || (target.includes("\\") && !/^[a-z][a-z0-9+.-]+:\/\//i.test(target));

/** The file's own name, which whoever has both files in one folder still finds. */
const fileOf = (target: string): string => target.split(/[\\/]|%5C/i).at(-1) || "file";

/** Parts that say nothing but such things. */
const parts: readonly RegExp[] = [
  /\/printerSettings\/[^/]+\.bin$/i,
  /^xl\/revisions\//i,
  /^xl\/userNames\.xml$/i,
  // What live feeds were asked and answered; Excel makes it anew.
  /^xl\/volatileDependencies\.xml$/i,
  /^docProps\/thumbnail\./i,
];

function withoutFolders(file: EditedPackage): void {
  for (const name of file.names.filter((each) => each.endsWith(".rels")))
    file.set(
      name,
      editedTags(file.text(name), name, (element, given, tag) => {
        const target = given.get("Target") ?? "";
        const isOutside = given.get("TargetMode")?.toLowerCase() === "external";
        return element === "Relationship" && isOutside && isPath(target)
          ? withAttribute(tag, "Target", fileOf(target))
          : undefined;
      }),
    );
}

function withoutPrinters(file: EditedPackage): void {
  for (const name of file.names.filter((each) => /^xl\/(?:work|chart|dialog|macro)sheets\/[^/]+\.xml$/i.test(each))) {
    const printers = new Set(
      relationshipsOf(file, name)
        .filter(({ type }) => type === "printerSettings")
        .map(({ id }) => id),
    );
    if (printers.size === 0) continue;
    file.set(
      name,
      editedTags(file.text(name), name, (element, given, tag) =>
        element === "pageSetup" && printers.has(given.get("id") ?? "")
          ? withAttribute(tag, "id", undefined)
          : undefined,
      ),
    );
  }
  for (const name of file.names) if (parts.some((form) => form.test(name))) file.drop(name);
}

/** Attributes that hold accounts, paths or what a server is asked, by the part and its elements. */
const silenced: readonly (readonly [part: RegExp, element: RegExp, attributes: readonly string[]])[] = [
  [/\/pivotCacheDefinition\d*\.xml$/i, /^pivotCacheDefinition$/, ["refreshedBy"]],
];

/** Required by their schema: they stay, and say nothing. */
const emptied: readonly (readonly [part: RegExp, attributes: readonly string[]])[] = [
  [
    /^xl\/connections\.xml$/i,
    [
      "connection",
      "command",
      "description",
      "sourceFile",
      "odcFile",
      "url",
      "post",
      "localConnection",
      "singleSignOnId",
      "editPage",
    ],
  ],
];

/** Beside the name of another file Excel keeps where its owner has it: a folder, or a drive in the cloud. */
function withoutOtherAddresses(file: EditedPackage, part: string): void {
  const ids = new Set<string>();
  const kept = withoutElements(file.text(part), part, new Set(["alternateUrls"]), (text) => {
    for (const [, id] of text.matchAll(/:id="([^"]*)"/g)) ids.add(id);
    return true;
  });
  file.set(part, kept);
  const name = ids.size > 0 ? file.find(part.replace(/([^/]*)$/, "_rels/$1.rels")) : undefined;
  if (name === undefined) return;
  const isLost = (id: string | undefined) => id !== undefined && ids.has(id);
  file.set(
    name,
    editedTags(file.text(name), name, (element, given) =>
      element === "Relationship" && isLost(given.get("Id")) ? gone : undefined,
    ),
  );
}

function withoutAccounts(file: EditedPackage): void {
  for (const name of file.names) {
    for (const [part, element, given] of silenced)
      if (part.test(name))
        file.set(
          name,
          editedTags(file.text(name), name, (each, _, tag) =>
            element.test(each)
              ? given.reduce((text, attribute) => withAttribute(text, attribute, undefined), tag)
              : undefined,
          ),
        );
    for (const [part, given] of emptied)
      if (part.test(name))
        file.set(
          name,
          editedTags(file.text(name), name, (_, told, tag) =>
            given.reduce((text, attribute) => (told.get(attribute) ? withAttribute(text, attribute, "") : text), tag),
          ),
        );
    if (/\/persons\/[^/]+\.xml$/i.test(name))
      file.set(
        name,
        editedTags(file.text(name), name, (element, given, tag) =>
          element === "person"
            ? withAttribute(withAttribute(tag, "userId", given.get("displayName") ?? ""), "providerId", "None")
            : undefined,
        ),
      );
    if (/\/externalLink\d*\.xml$/i.test(name)) withoutOtherAddresses(file, name);
    if (/\/drawings\/[^/]+\.xml$/i.test(name))
      file.set(
        name,
        // Excel once gave pictures the path of their file for a description.
        editedTags(file.text(name), name, (element, given, tag) =>
          element === "cNvPr" && isPath(given.get("descr") ?? "") ? withAttribute(tag, "descr", undefined) : undefined,
        ),
      );
    // Where an add-in came from may be a folder of this machine or network.
    if (/\/webextension\d*\.xml$/i.test(name))
      file.set(
        name,
        editedTags(file.text(name), name, (element, given, tag) =>
          element === "reference" && isPath(given.get("store") ?? "") ? withAttribute(tag, "store", "") : undefined,
        ),
      );
  }
}

/** Queries of Power Query lie in a part of their own, addresses and folders among them. */
function withoutQueries(file: EditedPackage, losses: Losses): void {
  for (const name of file.names) {
    if (/^xl\/connections\.xml$/i.test(name)) losses.add("connections", name);
    if (!/^customXml\/item\d*\.xml$/i.test(name) || !isPowerQuery(file.text(name))) continue;
    losses.add("connections", name);
    for (const { target } of relationshipsOf(file, name)) if (target !== undefined) file.drop(target);
    file.drop(name);
  }
}

/** Whole tables, and in them how their sources are reached: what Power Pivot keeps is a database of its own. */
function withoutDataModel(file: EditedPackage, workbook: string, losses: Losses): void {
  const parts = file.names.filter((name) => /^xl\/(?:model|customData)\//i.test(name));
  if (parts.length === 0) return;
  for (const name of parts) {
    if (/\.data$/i.test(name)) losses.add("dataModels", name);
    file.drop(name);
  }
  const tied = withoutElements(file.text(workbook), workbook, new Set(["ext"]), (text) => /:dataModel\b/.test(text));
  const isEmpty = (text: string) => !/<(?:\w+:)?ext\b/.test(text);
  file.set(workbook, withoutElements(tied, workbook, new Set(["extLst"]), isEmpty));
}

/** Those that are no path stay, and are told before the copy is made. */
function withoutPathsInProperties(file: EditedPackage, losses: Losses): void {
  for (const { type, target } of relationshipsOf(file, "")) {
    if (type !== "custom-properties" || target === undefined) continue;
    const xml = file.text(target);
    const paths = new Set(
      readCustomProperties(xml, target).flatMap(({ name, value }) => (isPath(value) ? [name] : [])),
    );
    for (const name of paths) losses.add("properties", name);
    file.set(
      target,
      editedTags(xml, target, (element, given) =>
        element === "property" && paths.has(given.get("name") ?? "") ? gone : undefined,
      ),
    );
  }
}

function withoutMacros(file: EditedPackage, workbook: string, losses: Losses): void {
  for (const name of file.names.filter((each) => /\/vba[^/]*\.(?:bin|xml)$/i.test(each))) {
    if (/vbaProject\.bin$/i.test(name)) {
      losses.add("macros", name);
      file.retype(workbook, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml");
    }
    file.drop(name);
  }
}

const ofFirm = new Set(["Company", "Manager", "HyperlinkBase", "HeadingPairs", "TitlesOfParts"]);

function withAuthor(file: EditedPackage, author: string): void {
  for (const { type, target } of relationshipsOf(file, "")) {
    if (target === undefined) continue;
    if (type === "extended-properties")
      // The titles of parts are no longer those of the sheets that there are.
      file.set(
        target,
        editedTags(file.text(target), target, (element) => (ofFirm.has(element) ? gone : undefined)),
      );
    if (type === "core-properties")
      file.set(
        target,
        file
          .text(target)
          .replace(
            /(<((?:\w+:)?(?:creator|lastModifiedBy))\b[^>]*>)[^<]*(?=<\/\2>)/g,
            (_, tag) => `${tag}${cellText(author)}`,
          ),
      );
  }
}

/** @param author The name that the user gives; the program's where there is none. */
export function withoutHome(file: EditedPackage, workbook: string, author: string, losses: Losses): void {
  withoutFolders(file);
  withoutPrinters(file);
  withoutAccounts(file);
  withoutQueries(file, losses);
  withoutDataModel(file, workbook, losses);
  withoutPathsInProperties(file, losses);
  withoutMacros(file, workbook, losses);
  withAuthor(file, author);
}
