/** Takes what another address of the pages had kept (kept/handover.ts): adds what is not there, overwrites nothing, and knows what it has taken. */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { freeName } from "../../cells/freeName";
import { checksum } from "../../kept/checksum";
import type { HandedWorkbook, Handover, HandoverAnswer } from "../../kept/handover";
import type { OwnSeries } from "../../series/own/ownSeries";
import { makeFolder, namesIn, placeNew } from "./durable";
import { FolderFault } from "./folderFault";
import type { OwnSeriesFiles } from "./ownSeriesFiles";
import type { Workbooks } from "./workbooks";

export type TakeHandover = (bundle: Handover) => Promise<HandoverAnswer>;

const digest = (...parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 32);

interface Taken {
  readonly added: boolean;
  readonly to: string;
}

/** `folder` holds a mark for each thing that was taken, so that what the user deletes later does not come back. */
export function handoverInto(folder: string, workbooks: Workbooks, own: OwnSeriesFiles): TakeHandover {
  async function once(mark: string, name: string, take: () => Promise<Taken>): Promise<Taken> {
    if ((await namesIn(folder)).includes(mark)) return { added: false, to: name };
    const taken = await take();
    await makeFolder(folder);
    await placeNew(folder, mark, "");
    return taken;
  }

  /** What is not what it was is kept as it came, for whoever can read it. */
  async function setAside(name: string, value: unknown): Promise<void> {
    const aside = join(folder, "damaged");
    await makeFolder(aside);
    const file = `${name} ${digest(value)}.json`;
    if (!(await namesIn(aside)).includes(file)) await placeNew(aside, file, JSON.stringify(value));
  }

  async function addWorkbook(workbook: HandedWorkbook): Promise<Taken> {
    const { view, opened, deleted } = workbook;
    const sound = workbook.copies.filter(isSound);
    const [newest] = sound;
    const damaged = workbook.copies.filter((copy) => !isSound(copy));
    if (damaged.length > 0) await setAside(workbook.id, { ...workbook, copies: damaged });
    if (!newest) return { added: false, to: workbook.name };
    const isSame = (copy: { readonly revision: number; readonly checksum: number; readonly size: number }) =>
      copy.revision === newest.revision && copy.checksum === newest.checksum && copy.size === newest.text.length;
    const all = await workbooks.list();
    const there = await workbooks.find(workbook.id);
    if (there?.workbook.copies.some(isSame)) return { added: false, to: there.workbook.name };
    // Someone has worked on at both places: the one that comes becomes a workbook of its own, always the same one.
    const id = there ? digest("beside", workbook.id, newest.revision, newest.checksum) : workbook.id;
    const present = all.filter((each) => each.workbook.deleted === undefined);
    const taken = new Set(present.map((each) => each.workbook.name.toLowerCase()));
    const isTaken = (each: string) => deleted === undefined && taken.has(each.toLowerCase());
    const name = freeName(workbook.name, isTaken, " ");
    const change = { name, view, opened, deleted, added: sound };
    const put = await workbooks.put(id, change);
    if (put.done) return { added: true, to: name };
    if (put.present?.workbook.copies.some(isSame)) return { added: false, to: put.present.workbook.name };
    throw new FolderFault("other");
  }

  async function addSeries(series: OwnSeries): Promise<Taken> {
    const taken = new Set<string>();
    // Each turn finds one more name taken; of names there is no end.
    for (;;) {
      const name = freeName(series.name, (each) => taken.has(each), "_");
      const present = (await own.find(name))?.series;
      if (present && isSameSeries(present, series)) return { added: false, to: name };
      if (!present && (await own.put(name, { series: { ...series, name } })).done) return { added: true, to: name };
      taken.add(name);
    }
  }

  return async ({ workbooks: handed, series }) => {
    const renamed: { from: string; to: string }[] = [];
    const count = { workbooks: 0, series: 0 };
    const note = (kind: keyof typeof count, from: string, { added, to }: Taken) => {
      if (!added) return;
      count[kind]++;
      if (to !== from) renamed.push({ from, to });
    };
    for (const workbook of handed) {
      const [newest] = workbook.copies;
      const mark = digest("workbook", workbook.id, newest?.revision, newest?.checksum);
      note("workbooks", workbook.name, await once(mark, workbook.name, () => addWorkbook(workbook)));
    }
    for (const each of series) {
      const mark = digest("series", each.name, each.unit, each.scale, each.observations);
      note("series", each.name, await once(mark, each.name, () => addSeries(each)));
    }
    return { ...count, renamed };
  };
}

/** Text that UTF-8 cannot say would come back as another one. */
const isSound = (copy: { readonly text: string; readonly checksum: number }) =>
  checksum(copy.text) === copy.checksum && Buffer.from(copy.text, "utf8").toString("utf8") === copy.text;

const isSameSeries = (one: OwnSeries, other: OwnSeries) =>
  one.unit === other.unit &&
  one.scale === other.scale &&
  JSON.stringify(one.observations) === JSON.stringify(other.observations);
