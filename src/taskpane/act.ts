/** Actions on the workbook: shown while they run, told when they fail. */
import { say } from "../language/language";
import type { NoticeBar } from "./notice";
import { reasonOf } from "./reasonOf";
import { paneTexts } from "./texts/paneTexts";

const patience = 400;

export async function act<Answer>(
  notices: Pick<NoticeBar, "tell" | "hush" | "succeeded">,
  doing: () => string,
  action: () => Promise<Answer>,
): Promise<{ readonly answer: Answer } | undefined> {
  let told = false;
  const waiting = setTimeout(() => {
    told = true;
    notices.tell({ kind: "working", text: doing });
  }, patience);
  try {
    const answer = await action();
    if (told) notices.hush();
    notices.succeeded(doing());
    return { answer };
  } catch (reason) {
    const text = () => say(paneTexts.failed, { reason: reasonOf(reason) });
    notices.tell({ kind: "failed", text, tried: doing() });
    return undefined;
  } finally {
    clearTimeout(waiting);
  }
}
