/** The pane stays when another workbook opens: its port leads to whichever workbook the grid shows. */
import type { SelectedCell, WorkbookPort } from "../workbook/port";

export interface FollowingPort {
  readonly port: WorkbookPort;
  follow(present: WorkbookPort): void;
}

export function followingPort(first: WorkbookPort): FollowingPort {
  let present = first;
  const listeners = new Set<(cell: SelectedCell) => void>();
  const tellAll = (cell: SelectedCell) => {
    for (const listener of listeners) listener(cell);
  };
  let forget = present.onSelection(tellAll);

  return {
    port: {
      host: "workbench",
      marks: () => present.marks(),
      dateFault: () => present.dateFault(),
      insertBook: (book) => present.insertBook(book),
      selectedCell: () => present.selectedCell(),
      selectedValues: (most) => present.selectedValues(most),
      onSelection(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      occupiedAtSelection: () => present.occupiedAtSelection(),
      occupiedIn: (range) => present.occupiedIn(range),
      insertFormula: (formula) => present.insertFormula(formula),
      insertSeries: (block) => present.insertSeries(block),
      freeze: (scope) => present.freeze(scope),
      thaw: (scope) => present.thaw(scope),
      repair: () => present.repair(),
      writeCells: (cells) => present.writeCells(cells),
      asWorkbook: () => present.asWorkbook(),
      ownBookTitles: () => present.ownBookTitles(),
      loadAnalyses: () => present.loadAnalyses(),
      saveAnalysis: (analysis) => present.saveAnalysis(analysis),
      removeAnalysis: (title) => present.removeAnalysis(title),
      goTo: (reference) => present.goTo(reference),
      shownIn: (names) => present.shownIn(names),
      loadOwnSeries: () => present.loadOwnSeries(),
      saveOwnSeries: (series) => present.saveOwnSeries(series),
      ownSeriesInUse: () => present.ownSeriesInUse(),
      recalculateData: () => present.recalculateData(),
      loadFetchedSeries: () => present.loadFetchedSeries(),
      saveFetchedSeries: (series) => present.saveFetchedSeries(series),
      seriesInUse: (scope) => present.seriesInUse(scope),
      dataCells: () => present.dataCells(),
      dataSettings: () => present.dataSettings(),
      setDataSettings: (settings) => present.setDataSettings(settings),
      switchSnapshot: (to) => present.switchSnapshot(to),
      writeSources: () => present.writeSources(),
    },
    follow(next) {
      forget();
      present = next;
      forget = present.onSelection(tellAll);
      void present.selectedCell().then(tellAll);
    },
  };
}
