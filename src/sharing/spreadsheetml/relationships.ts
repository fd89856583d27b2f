/** How the parts of a package point at one another. Source: ECMA-376 part 2, relationships. */
import type { Package } from "../package/openPackage";
import { decodeXml } from "../xml/decode";
import { scan } from "../xml/scan";

export interface Relationship {
  readonly id: string;
  /** The last word of its type, the same for strict and transitional files: worksheet, sharedStrings. */
  readonly type: string;
  /** The part's name as the file spells it, an address where `external`; undefined where there is no such part. */
  readonly target: string | undefined;
  readonly external: boolean;
}

/** Of a part, or of the package where the name is empty. */
export function relationshipsOf(file: Package, part: string): Relationship[] {
  const cut = part.lastIndexOf("/") + 1;
  const name = file.find(`${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`);
  if (name === undefined) return [];
  const found: Relationship[] = [];
  scan(decodeXml(file.bytes(name)), name, {
    open(element, attributes) {
      if (element !== "Relationship") return;
      const external = attributes.get("TargetMode")?.toLowerCase() === "external";
      const target = attributes.get("Target") ?? "";
      found.push({
        id: attributes.get("Id") ?? "",
        type: (attributes.get("Type") ?? "").split("/").at(-1) ?? "",
        target: external ? target : file.find(placeOf(target, part)),
        external,
      });
    },
  });
  return found;
}

/** LibreOffice climbs above the root, ../customXml/item1.xml: what leads nowhere stays at the root. */
function placeOf(target: string, from: string): string {
  const path = target.replaceAll("\\", "/").split(/[?#]/)[0];
  const steps = path.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
