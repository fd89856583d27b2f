/** Properties that users and programs give a file beside those that every file has. Source: ECMA-376 part 1, 22.3. */
import { scan } from "../xml/scan";

interface CustomProperty {
  readonly name: string;
  readonly value: string;
}

export function readCustomProperties(xml: string, part: string): CustomProperty[] {
  const found: CustomProperty[] = [];
  let [name, value] = ["", ""];
  scan(xml, part, {
    open(element, attributes) {
      if (element === "property") [name, value] = [attributes.get("name") ?? "", ""];
    },
    text(piece, ancestors) {
      if (ancestors.includes("property")) value += piece;
    },
    close(element) {
      if (element === "property") found.push({ name, value: value.trim() });
    },
  });
  return found;
}
