/** Names of inputs and lines: the workbook's own where it has one, else made of the label. */
import { freeName } from "../../cells/freeName";

export interface ItemNames {
  /** `given`: the name that the workbook has for the cell. */
  take(given: string | undefined, label: string, kind: "input" | "line"): string;
}

const form = /^[A-Z][A-Za-z]*_[A-Za-z0-9_]+$/;
const longest = 40;

export function itemNames(prefix: string, reserved: readonly string[]): ItemNames {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  return {
    take(given, label, kind) {
      const plain = (words: string) =>
        words
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, "_")
          .replace(/^_+|_+$/g, "")
          .slice(0, longest);
      const wanted =
        given !== undefined && form.test(given) ? given : `${prefix}${plain(given ?? label) || plain(label) || kind}`;
      const name = freeName(wanted, (each) => taken.has(each.toLowerCase()), "_");
      taken.add(name.toLowerCase());
      return name;
    },
  };
}
