/**
 * The user's own analyses: files in the folder, with the browser's database as cache, and as refuge while the folder cannot be
 * asked. Of two that differ under one title both stay.
 */
import { freeName } from "../../cells/freeName";
import type { StampedAnalysis } from "../../kept/folderRoutes";
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
  /** In place of one with the same title. Answers all that are kept then, as does removing. */
  save(analysis: OwnAnalysis): Promise<readonly OwnAnalysis[]>;
  remove(title: string): Promise<readonly OwnAnalysis[]>;
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

  /** Answers what the folder has of it now. */
  async function giveOne(
    record: AnalysisRecord,
    taken: (key: string) => boolean,
  ): Promise<StampedAnalysis | undefined> {
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
    return present;
  }

  /** The folder is asked once what it has; what it answers to each that is handed over says how that changed. */
  async function handOver(): Promise<void> {
    const there = new Map((await client.analyses()).map((each) => [keyOf(each.analysis.title), each]));
    const refused = new Set<string>();
    // One that has to stand beside another, or to come back, waits for the second round.
    for (let round = 0; round < 2; round++) {
      const here = await all();
      const taken = (key: string) => there.has(key) || here.some((one) => one.key === key);
      for (const record of here.filter(({ waits, key }) => waits && !refused.has(key)))
        try {
          const present = await giveOne(record, taken);
          if (present) there.set(record.key, present);
          else there.delete(record.key);
        } catch (thrown) {
          if (!(thrown instanceof Refused)) throw thrown;
          refused.add(record.key);
          console.warn(`The analysis ${record.key} could not be handed over:`, thrown);
        }
    }
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

  async function load(): Promise<readonly OwnAnalysis[]> {
    await meetFolder();
    return (await all()).flatMap(({ analysis }) => (analysis ? [analysis] : []));
  }

  return {
    load,
    async save(analysis) {
      const key = keyOf(analysis.title);
      await change(key, (present) => ({ ...present, key, analysis, waits: true }));
      return load();
    },
    async remove(title) {
      const key = keyOf(title);
      // One of which the folder has never heard is simply gone.
      await change(key, (present) => (present?.base ? { key, base: present.base, waits: true } : undefined));
      return load();
    },
  };
}
