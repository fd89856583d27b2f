/** Actions on the workbook: shown while they run, told when they fail. */
import { currentLanguage, say } from "../language/language";
import type { PaneContext } from "./context";
import { paneTexts } from "./texts/paneTexts";

const patience = 400;

/** A host's reason as a sentence that ours can follow. */
export function sentence(reason: unknown): string {
  const text = (reason instanceof Error ? reason.message : String(reason)).trim();
  if (/[.!?\u3002\uff01\uff1f]$/.test(text)) return text;
  return `${text}${currentLanguage() === "en" ? "." : "。"}`;
}

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
    context.tell({ kind: "failed", text: () => say(paneTexts.failed, { reason: sentence(reason) }) });
    return undefined;
  } finally {
    clearTimeout(waiting);
  }
}
