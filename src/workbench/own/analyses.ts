/** The user's own analyses in this browser and its folder. */
import { browserDatabase } from "../database";
import { folder } from "../keeping/folderHere";
import { analysisStorage, analysisStore } from "./analysisStorage";

const database = browserDatabase("marketbook.analyses", 1, (made) => {
  made.createObjectStore(analysisStore, { keyPath: "key" });
});

export const analyses = analysisStorage(database, folder);
