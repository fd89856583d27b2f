/**
 * What the bundle of functions shares with the pages beside it: in Excel and in the workbench the functions are a script of
 * their own (functions.js), so pane and functions meet at this one global object and nowhere else.
 */
import type { Language } from "../language/language";
import type { OwnSeries } from "../sources/ownData";

export interface FunctionsSeam {
  setLanguage(language: Language): void;
  /** The sentence of the error that a cell shows, kept because Excel drops most of them; address as Excel writes it, Sheet1!A1. */
  sentenceAt(address: string): string | undefined;
  /** The user's own series, which SERIES, LAST and META read as FILE:name. */
  ownSeries(): readonly OwnSeries[];
  /** Puts the user's series in place of those before; cells are not recalculated by this. */
  setOwnSeries(series: readonly OwnSeries[]): void;
}

declare global {
  var marketbook: FunctionsSeam | undefined;
}
