/**
 * The user's own analyses: files in the folder, with the browser's database as cache, and as refuge while the folder cannot be
 * asked. Of two that differ under one title both stay.
 */
import { freeName } from "../../cells/freeName";
import { isSameAnalysis, type OwnAnalysis } from "../../kept/ownAnalysis";
import type { Database } from "../database";
import { Away, type FolderClient, Refused } from "../keeping/askFolder";

export const analysisStore = "analyses";

interface AnalysisRecord {
  /** Titles are compared without regard to case. */
  readonly key: string;
  /** undefined for one that was deleted here, of which the folder does not know yet. */
  readonly analysis?: OwnAnalysis | undefined;
  /** The state in the folder that this started from. */
  readonly base?: string | undefined;
  /** Not handed over yet. */
  readonly waits?: boolean | undefined;
}

export interface AnalysisStorage {
  load(): Promise<readonly OwnAnalysis[]>;
  /** In place of one with the same title. */
  save(analysis: OwnAnalysis): Promise<void>;
  remove(title: string): Promise<void>;
}

const keyOf = (title: string): string => title.normalize("NFC").toLowerCase();

export function analysisStorage(database: Database, client: FolderClient): AnalysisStorage {
  const all = () => database.read<AnalysisRecord[]>(analysisStore, (records) => records.getAll());

  /** Changes one record inside a transaction of its own: tabs do not overwrite each other. */
  function change(
    key: string,
    decide: (present: AnalysisRecord | undefined) => AnalysisRecord | undefined | false,
  ): Promise<void> {
    return database.write([analysisStore], (transaction) => {
      const records = transaction.objectStore(analysisStore);
      const asking: IDBRequest<AnalysisRecord | undefined> = records.get(key);
      asking.addEventListener("success", () => {
        const record = decide(asking.result);
        if (record === false) return;
        if (record) records.put(record);
        else records.delete(key);
      });
    });
  }

  async function giveOne(record: AnalysisRecord, taken: (key: string) => boolean): Promise<void> {
    const { key, analysis, base } = record;
    const put = await client.putAnalysis(analysis?.title ?? key, { expected: base, analysis });
    const { present } = put;
    if (!put.done && analysis && present && !isSameAnalysis(analysis, present.analysis)) {
      const title = freeName(analysis.title, (each) => taken(keyOf(each)), " ");
      await change(keyOf(title), () => ({ key: keyOf(title), analysis: { ...analysis, title }, waits: true }));
    }
    // Deleted elsewhere and changed here: it comes back with the next hand-over.
    const comesBack = !put.done && analysis !== undefined && present === undefined;
    await change(key, (now) => {
      if (now && (now.waits !== record.waits || !isSameAnalysis(now.analysis, analysis)))
        return { ...now, base: present?.stamp };
      if (comesBack) return { key, analysis, waits: true };
      return present && { key, analysis: present.analysis, base: present.stamp };
    });
  }

  async function handOver(): Promise<void> {
    // One that has to stand beside another, or to come back, waits for the second round.
    for (let round = 0; round < 2; round++) {
      const here = await all();
      const there = new Set((await client.analyses()).map(({ analysis }) => keyOf(analysis.title)));
      const taken = (key: string) => there.has(key) || here.some((one) => one.key === key);
      for (const record of here.filter(({ waits }) => waits))
        await giveOne(record, taken).catch((thrown) => {
          if (!(thrown instanceof Refused)) throw thrown;
          console.warn(`The analysis ${record.key} could not be handed over:`, thrown);
        });
    }
    const there = new Map((await client.analyses()).map((each) => [keyOf(each.analysis.title), each]));
    for (const { key } of await all())
      if (!there.has(key)) await change(key, (now) => (now?.waits ? false : undefined));
    for (const [key, { stamp, analysis }] of there)
      await change(key, (now) => (now?.waits ? false : { key, analysis, base: stamp }));
  }

  /** One tab at a time. What the folder cannot take stays here and waits. */
  async function meetFolder(): Promise<void> {
    const { locks } = globalThis.navigator ?? {};
    try {
      await (locks ? locks.request("marketbook.analyses", handOver) : handOver());
    } catch (thrown) {
      if (!(thrown instanceof Away)) throw thrown;
    }
  }

  return {
    async load() {
      await meetFolder();
      return (await all()).flatMap(({ analysis }) => (analysis ? [analysis] : []));
    },
    async save(analysis) {
      const key = keyOf(analysis.title);
      await change(key, (present) => ({ ...present, key, analysis, waits: true }));
      await meetFolder();
    },
    async remove(title) {
      const key = keyOf(title);
      // One of which the folder has never heard is simply gone.
      await change(key, (present) => (present?.base ? { key, base: present.base, waits: true } : undefined));
      await meetFolder();
    },
  };
}
