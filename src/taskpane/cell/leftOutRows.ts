import { say } from "../../language/language";
import { element } from "../dom/element";
import { message } from "../dom/parts";
import { cellTexts } from "../texts/cellTexts";

/** Says how many rows with gaps a cell's functions did without; nothing where there were none. */
export function leftOutRows(address: string): HTMLElement | undefined {
  const left = globalThis.marketbook?.leftOutAt(address) ?? [];
  if (left.length === 0) return undefined;
  return message(
    "info",
    ...left.map(({ functionId, rows }) => element("span", {}, say(cellTexts.leftOutRows, { name: functionId, rows }))),
  );
}
