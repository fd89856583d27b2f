/** Series in the custom XML parts of a package: those that stay at home are taken out. */
import type { CustomPart } from "../model";
import { relationshipsOf } from "../spreadsheetml/relationships";
import type { EditedPackage } from "./editPackage";

const ownNamespace = /<[^>?!]*\sxmlns(?::\w+)?="(urn:marketbook:[^"]*)"/;

/** Each part of ours holds what is given for its namespace, or goes. */
export function replaceSeries(file: EditedPackage, wanted: readonly CustomPart[]): void {
  for (const name of file.names.filter((each) => /^customXml\/item\d*\.xml$/i.test(each))) {
    const namespace = ownNamespace.exec(file.text(name))?.[1];
    if (namespace === undefined) continue;
    const given = wanted.find((each) => each.namespace === namespace);
    if (given) {
      file.set(name, given.xml);
      continue;
    }
    for (const { target } of relationshipsOf(file, name)) if (target !== undefined) file.drop(target);
    file.drop(name);
  }
}
