/** The user's folder (MARKETBOOK_HOME) as the place of the user's work: workbooks and own series, as files that several programs may keep at once. */
import { join } from "node:path";
import { type AnalysisFiles, analysesIn } from "./analysisFiles";
import { type OwnSeriesFiles, ownSeriesIn } from "./ownSeriesFiles";
import { placeAt } from "./place";
import { handoverInto, type TakeHandover } from "./takeHandover";
import { type Workbooks, workbooksIn } from "./workbooks";

export interface Folder {
  /** Where workbooks stand, as their owner finds them. */
  readonly workbooksPath: string;
  readonly workbooks: Workbooks;
  readonly own: OwnSeriesFiles;
  readonly analyses: AnalysisFiles;
  readonly takeHandover: TakeHandover;
  /** Files that were found damaged and set aside. */
  damaged(): Promise<readonly string[]>;
}

/** Nothing is made before there is something to keep: a folder that cannot be written says so then. */
export function folderAt(home: string, now: () => number, warn: (sentence: string) => void): Folder {
  const places = {
    workbooks: placeAt(join(home, "workbooks"), ".marketbook.json"),
    own: placeAt(join(home, "own series"), ".json"),
    analyses: placeAt(join(home, "analyses"), ".json"),
  };
  const workbooks = workbooksIn(places.workbooks, now, warn);
  const own = ownSeriesIn(places.own, now, warn);
  return {
    workbooksPath: places.workbooks.root,
    workbooks,
    own,
    analyses: analysesIn(places.analyses, now, warn),
    takeHandover: handoverInto(join(home, "workbooks", "handed over"), workbooks, own),
    async damaged() {
      const lists = Object.values(places).map(async ({ root, damaged }) =>
        (await damaged()).map((name) => join(root, name)),
      );
      return (await Promise.all(lists)).flat();
    },
  };
}
