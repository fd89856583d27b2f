/** Has a workbook read in a worker of its own, which ends with the answer or after half a minute. */
import { Told } from "../../../language/told";
import { limits } from "../../../sharing/package/limits";
import { bringTexts } from "../../texts/bringTexts";
import type { BroughtSheet } from "./sheetsIn";
import type { SheetsAnswer } from "./sheetsWorker";

export async function sheetsInWorker(bytes: ArrayBuffer): Promise<readonly BroughtSheet[]> {
  const worker = new Worker(new URL("./sheetsWorker.ts", import.meta.url), { name: "bringing" });
  let waiting: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<readonly BroughtSheet[]>((resolve, reject) => {
      const slow = () => reject(new Told(bringTexts.tooSlow, { seconds: limits.seconds }));
      waiting = setTimeout(slow, limits.seconds * 1000);
      worker.addEventListener("error", (event) => {
        console.warn("The workbook cannot be read:", event.message);
        // It is told in the pane, and no failure of the page.
        event.preventDefault();
        reject(new Told(bringTexts.notReadable, {}));
      });
      worker.addEventListener("message", ({ data }: MessageEvent<SheetsAnswer>) => {
        if ("sheets" in data) resolve(data.sheets);
        else reject(new Told(data.refused, {}));
      });
      worker.postMessage(bytes, [bytes]);
    });
  } finally {
    clearTimeout(waiting);
    worker.terminate();
  }
}
