/** A folder behind the gateway's own routes, which a test can take away and bring back, and programs and browsers around it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Hono } from "hono";
import { folderAt as folderOnDisk } from "../../src/gateway/folder/folder";
import { folderRoutesOf } from "../../src/gateway/routes/folder";
import { type FolderClient, folderAt } from "../../src/workbench/keeping/askFolder";

export interface TestFolder {
  readonly client: FolderClient;
  readonly home: string;
  /** Nobody answers from now on. */
  leave(): void;
  comeBack(): void;
  /** What is asked next is done, but its answer is lost on the way. */
  loseNextAnswer(method: string): void;
  /** The next answer is this one instead, and nothing is done. */
  refuse(status: number, en: string): void;
  close(): void;
}

export function openTestFolder(): TestFolder {
  const home = mkdtempSync(join(tmpdir(), "folder-"));
  const disk = folderOnDisk(home, Date.now, (sentence) => {
    throw new Error(sentence);
  });
  const app = new Hono().route("/", folderRoutesOf(disk, Date.now));
  let isAway = false;
  let lost: string | undefined;
  let refusal: Response | undefined;
  const ask: typeof fetch = async (url, options = {}) => {
    if (isAway) throw new TypeError("Failed to fetch");
    const refused = refusal?.clone();
    if (refused) return refused;
    const { method, body } = options;
    const answer = await app.request(String(url), { method, body, headers: options.headers });
    if (lost !== method) return answer;
    lost = undefined;
    isAway = true;
    throw new TypeError("Failed to fetch");
  };
  return {
    client: folderAt(() => "http://localhost:3000", ask),
    home,
    leave() {
      isAway = true;
    },
    comeBack() {
      isAway = false;
      refusal = undefined;
    },
    loseNextAnswer(method) {
      lost = method;
    },
    refuse(status, en) {
      refusal = new Response(JSON.stringify({ failure: { kind: "gateway", at: "", text: { en, tw: en, cn: en } } }), {
        status,
      });
    },
    close: () => rmSync(home, { recursive: true, force: true }),
  };
}
