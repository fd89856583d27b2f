/** Asks again and again until the answer is yes, in growing pauses, and at once when somebody looks at the page. */

/** Milliseconds. */
const pause = { first: 2_000, most: 30_000 };

/** What it gives starts the asking, once; `isBack` never rejects on what is expected. */
export function askAgain(isBack: () => Promise<boolean>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = pause.first;

  async function ask(): Promise<void> {
    clearTimeout(timer);
    const done = await isBack().catch(() => false);
    removeEventListener("focus", ask);
    timer = undefined;
    if (done) {
      wait = pause.first;
      return;
    }
    wait = Math.min(2 * wait, pause.most);
    start();
  }

  function start(): void {
    if (timer !== undefined) return;
    timer = setTimeout(ask, wait);
    addEventListener("focus", ask);
  }

  return start;
}
