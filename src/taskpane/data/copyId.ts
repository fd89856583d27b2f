import { say } from "../../language/language";
import type { PaneContext } from "../context";
import { dataTexts } from "../texts/dataTexts";

export async function copyId(context: PaneContext, id: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(id);
    context.tell({ kind: "done", text: () => say(dataTexts.copied, { id }) });
  } catch {
    // Some hosts refuse the clipboard to a page in a frame: the id is then shown, to be copied by hand.
    context.tell({ kind: "failed", text: () => say(dataTexts.copyRefused, { id }) });
  }
}
