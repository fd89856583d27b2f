/** A call that may meet data which are not here yet (suspend and retry): they are brought, and the call is made again. */

import type { Answer } from "../../cells/cell";
import { Awaited } from "../../series/asking/awaited";
import { upstreamOfCells } from "../../series/memory/quiet";
import type { Supply } from "../../series/memory/supply";
import { notAvailable } from "../guard/expect";

/** A series may name the next one that a formula needs; no formula of sense needs so many turns. */
const mostRounds = 8;

const endless = notAvailable({
  en: "This formula asks for further series without end.",
  tw: "此公式不斷要求更多數列，沒有盡頭。",
  cn: "此公式不断要求更多序列，没有尽头。",
});

/** The answer at once where everything is here, which is what a recalculation meets. */
export function answerOrWait(call: (again: boolean) => Answer, supply: Supply): Answer | Promise<Answer> {
  try {
    return call(false);
  } catch (thrown) {
    if (!(thrown instanceof Awaited)) throw thrown;
    return wait(thrown);
  }

  async function wait(first: Awaited): Promise<Answer> {
    // Decided now: what was opened quietly stays quiet to its end.
    const upstream = upstreamOfCells();
    let { asks, files } = first;
    for (let round = 0; round < mostRounds; round++) {
      await Promise.all([supply.bring(asks, upstream), ...files]);
      try {
        return call(true);
      } catch (thrown) {
        if (!(thrown instanceof Awaited)) throw thrown;
        ({ asks, files } = thrown);
      }
    }
    return endless;
  }
}
