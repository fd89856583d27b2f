/** Series outlive the page: the user's own in the folder, with the browser's database as cache and refuge; publishers' in the database. */

import type { SeriesStorage } from "../workbook/grid/gridPort";
import { fetchedStorageIn } from "./fetchedStorage";
import { folder } from "./keeping/folderHere";
import { analyses } from "./own/analyses";
import { ownRecordsIn } from "./own/ownRecords";
import { ownSeriesStorage } from "./own/ownSeriesStorage";
import { database } from "./seriesDatabase";

export const own = ownSeriesStorage(ownRecordsIn(database), folder);

export const seriesStorage: SeriesStorage = {
  load: () => own.load(),
  save: (series) => own.save(series),
  ...fetchedStorageIn(database),
  loadAnalyses: () => analyses.load(),
  saveAnalysis: (analysis) => analyses.save(analysis),
  removeAnalysis: (title) => analyses.remove(title),
};
