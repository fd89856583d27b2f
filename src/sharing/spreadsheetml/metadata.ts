/** Which cell metadata mean a formula that spills: the records of the type XLDAPR. */
import { scan } from "../xml/scan";

/** Numbers of cell metadata, as cells name them, from 1 on. */
export function dynamicMetadata(xml: string, part: string): ReadonlySet<number> {
  const types: string[] = [];
  const found = new Set<number>();
  let record = 0;
  scan(xml, part, {
    open(name, attributes, ancestors) {
      if (name === "metadataType") types.push(attributes.get("name") ?? "");
      else if (name === "bk" && ancestors.at(-1) === "cellMetadata") record++;
      else if (
        name === "rc" &&
        ancestors.at(-2) === "cellMetadata" &&
        types[Number(attributes.get("t")) - 1] === "XLDAPR"
      )
        found.add(record);
    },
  });
  return found;
}
