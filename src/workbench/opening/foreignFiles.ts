/** Files of other programs that are opened in the page, whether they are chosen or dropped on the grid. */
import type { Library } from "../../engine/library/library";
import { calculated } from "../../engine/recalculation/calculating";
import { say } from "../../language/language";
import { withDifferences } from "../../workbook/grid/opening/differences";
import type { OpenedFile } from "../../workbook/grid/opening/openFile";
import { isTextFile } from "../../workbook/grid/opening/textFile";
import type { Desk } from "../keeping/desk";
import { dropMessage, showMessage } from "../messageBar";
import { askHow, type Way } from "./askHow";
import { readInWorker } from "./readInWorker";
import { showReport } from "./reportDialog";
import { texts } from "./texts";

/** Several files at once: those that are series go to the pane together, after one question; the others are opened by `open`. */
export async function openTogether(
  files: readonly File[],
  open: (file: File, way?: Way) => Promise<void>,
  bringSeries: (files: readonly File[]) => void,
): Promise<void> {
  const foreign = files.filter(({ name }) => !/\.marketbook\.json$/i.test(name));
  const way = foreign.length > 1 ? await askHow(foreign.map(({ name }) => name)) : undefined;
  if (foreign.length > 1 && way === undefined) return;
  if (way === "series") bringSeries(foreign);
  for (const file of way === "series" ? files.filter((each) => !foreign.includes(each)) : files) await open(file, way);
}

/** What the dialog of the browser offers; .xls and .xlsb are refused with the way to convert them. */
export const foreignEndings = ".xlsx,.xlsm,.xltx,.ods,.csv,.tsv,.txt,.xls,.xlsb";

export interface ForeignFiles {
  /** Throws an UnreadableWorkbook. Of a text file it asks whether it is a sheet or series, unless that is known. */
  open(file: File, desk: Desk, way?: Way): Promise<void>;
}

/** @param bringSeries The pane takes them. */
export function foreignFiles(library: Library, bringSeries: (files: readonly File[]) => void): ForeignFiles {
  async function read(file: File): Promise<OpenedFile> {
    const stop = new AbortController();
    const actions = [{ text: texts.stop, act: () => stop.abort() }];
    showMessage("reading", () => say(texts.reading, { file: file.name }), actions);
    try {
      return await readInWorker(file, library, stop.signal);
    } finally {
      dropMessage("reading");
    }
  }

  return {
    async open(file, desk, known) {
      // Why an earlier file was refused is no news of this one.
      dropMessage("file");
      const way = known ?? (isTextFile(file.name) ? await askHow([file.name]) : "sheet");
      if (way === "series") bringSeries([file]);
      if (way !== "sheet") return;
      const { name, workbook, report, activeSheet, saved } = await read(file);
      const model = await desk.openData(name, workbook, activeSheet);
      if (!model) return;
      const tell = (whole: typeof report) => {
        const { sheets, cells, formulas } = whole;
        const words = () => say(texts.opened, { file: file.name, sheets, cells, formulas });
        const show = () => showReport(file.name, whole);
        showMessage("opened", words, [{ text: texts.showReport, act: show }]);
        if (whole.lines.length > 0) show();
      };
      await calculated(model);
      tell(withDifferences(report, model, saved));
    },
  };
}
