/** Has a file read in a worker of its own, which ends with the answer, after half a minute, or when the user has had enough. */
import type { Library } from "../../engine/library/library";
import { currentLanguage } from "../../language/language";
import { limits } from "../../sharing/package/limits";
import type { OpenedFile } from "../../workbook/grid/opening/openFile";
import { UnreadableWorkbook } from "../keeping/refusal";
import type { ReadAnswer, ReadRequest } from "./request";
import { texts } from "./texts";

export async function readInWorker(file: File, library: Library, stopped: AbortSignal): Promise<OpenedFile> {
  // It brings the whole catalogue of functions, which the first cells need not wait for.
  const { functionNamesOf } = await import("../../workbook/grid/functionNames");
  const bytes = await file.arrayBuffer();
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "opening" });
  try {
    return await new Promise<OpenedFile>((resolve, reject) => {
      const refuse = (text: ConstructorParameters<typeof UnreadableWorkbook>[0], values = {}) =>
        reject(new UnreadableWorkbook(text, values));
      const tooSlow = () => refuse(texts.tooSlow, { seconds: limits.seconds });
      setTimeout(tooSlow, limits.seconds * 1000);
      stopped.addEventListener("abort", () => refuse(texts.stopped));
      worker.addEventListener("error", (event) => {
        console.warn("The file cannot be read:", event.message);
        // It is told in the page, and no failure of the page.
        event.preventDefault();
        refuse(texts.notReadable);
      });
      worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
        if ("opened" in data) resolve(data.opened);
        else refuse(data.refused);
      });
      const request: ReadRequest = {
        name: file.name,
        bytes,
        functions: functionNamesOf(library),
        language: currentLanguage(),
      };
      worker.postMessage(request, [bytes]);
    });
  } finally {
    worker.terminate();
  }
}
