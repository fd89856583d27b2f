/** The worker in which workbooks that are brought are read: what is wrong with one costs the page nothing but this. */
import type { Text } from "../../../language/language";
import { FileRefusal } from "../../../sharing/refusal";
import { type BroughtSheet, sheetsIn } from "./sheetsIn";

/** A refusal is a sentence in all languages. */
export type SheetsAnswer = { readonly sheets: readonly BroughtSheet[] } | { readonly refused: Text };

const answer = (message: SheetsAnswer) => (globalThis as unknown as Worker).postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ArrayBuffer>) => {
  try {
    answer({ sheets: sheetsIn(new Uint8Array(data)) });
  } catch (thrown) {
    // Anything else reaches the page as an error of the worker.
    if (!(thrown instanceof FileRefusal)) throw thrown;
    answer({ refused: thrown.text });
  }
});
