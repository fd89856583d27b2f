/** Actions on the workbook: shown while they run, told when they fail. */
import { say } from "../language/language";
import type { PaneContext } from "./context";
import { reasonOf } from "./reasonOf";
import { paneTexts } from "./texts/paneTexts";

const patience = 400;

export async function act<Answer>(
  context: Pick<PaneContext, "tell" | "hush">,
  doing: () => string,
  action: () => Promise<Answer>,
): Promise<{ readonly answer: Answer } | undefined> {
  let told = false;
  const waiting = setTimeout(() => {
    told = true;
    context.tell({ kind: "working", text: doing });
  }, patience);
  try {
    const answer = await action();
    if (told) context.hush();
    return { answer };
  } catch (reason) {
    context.tell({ kind: "failed", text: () => say(paneTexts.failed, { reason: reasonOf(reason) }) });
    return undefined;
  } finally {
    clearTimeout(waiting);
  }
}
