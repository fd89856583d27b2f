/**
 * Dependencies of an open workbook (injected; tests bring their own): the page that shows it, the storage that keeps it,
 * other pages, and words for the user.
 */

import type { Model } from "../../engine/library/library";
import type { Text } from "../../language/language";
import type { CarriedSeries } from "../../workbook/carriedSeries";
import type { WorkbookStorage } from "./kept";

/** The page, as far as workbooks need it. */
export interface Stage {
  /** Brings publishers' series up to what any tab of this browser has shown: no number of a kept workbook goes back. */
  catchUp(): Promise<void>;
  /** A model of a workbook's data, or an empty one. */
  createModel(workbook?: object): Model;
  openingBook(): Promise<{ readonly model: Model; readonly name: string }>;
  /** Puts the model into the grid and before the pane. */
  show(model: Model): Promise<void>;
  /** The series that its formulas read. */
  seriesOf(model: Model): Promise<CarriedSeries>;
  /** Adds what is not here; answers the ids of the user's own series that are other ones here. */
  takeSeries(series: CarriedSeries): Promise<readonly string[]>;
  /** Draws the workbook's name and the state of saving anew. */
  refresh(): void;
}

/** Other pages of the same browser. */
export interface Neighbours {
  tell(id: string): void;
  onTold(listener: (id: string) => void): void;
}

/** What the user is told, and may answer. */
export interface Messages {
  saveFailed(reason: unknown, again: () => void): void;
  saved(): void;
  /** Another workbook is shown: what was said about the last one is past. */
  workbookChanged(): void;
  /** The user wants another workbook: what was said of earlier wishes, their files and copies is past. */
  anotherAsked(): void;
  /** A file is to be made anew: why the last one was not is past. */
  fileAsked(): void;
  restored(name: string): void;
  overtaken(name: string, copy: string, keepOnlyOther: () => void): void;
  newerElsewhere(name: string, show: () => void): void;
  /** Changed in the folder and here while the folder was away: what was changed here is now `copy`. */
  movedBeside(name: string, copy: string): void;
  /** The folder cannot be asked, or keeps nothing; undefined when it does again. */
  away(reason: Text | undefined): void;
  /** This browser has kept workbooks, and none is there. */
  nothingFound(folder: string | undefined): void;
  deleted(name: string, undo: () => void): void;
  olderOpened(name: string, lost: number, used: number): void;
  unreadable(name: string): void;
  didNotOpen(name: string): void;
  fileRefused(file: string, reason: unknown): void;
  excelFailed(reason: unknown): void;
  /** Own series with these ids are here already, and not those of the file. */
  ownSeriesStay(ids: readonly string[]): void;
  /** True when the user leaves unsaved changes behind. */
  askToLeave(name: string): Promise<boolean>;
}

export interface KeepingDependencies {
  readonly stage: Stage;
  readonly storage: WorkbookStorage;
  readonly neighbours: Neighbours;
  readonly messages: Messages;
}
