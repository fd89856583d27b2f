/** The worker in which files of other programs are read: what is wrong with one costs the page nothing but this. */
import { FileRefusal } from "../../sharing/refusal";
import { openFile } from "../../workbook/grid/opening/openFile";
import type { ReadAnswer, ReadRequest } from "./request";

const answer = (message: ReadAnswer) => (globalThis as unknown as Worker).postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ReadRequest>) => {
  const { name, bytes, functions, language } = data;
  try {
    answer({ opened: openFile(name, new Uint8Array(bytes), functions, language) });
  } catch (thrown) {
    // Anything else reaches the page as an error of the worker.
    if (!(thrown instanceof FileRefusal)) throw thrown;
    answer({ refused: thrown.text });
  }
});
