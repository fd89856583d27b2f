/** What is known of a whole file before one of its columns is read. */
import type { DateOrder } from "../dates/reading";
import type { DecimalMark, Sign } from "../refusal";
import type { SheetPlaces } from "../sheetPlaces";
import type { Told } from "../table/block";
import type { Country } from "../units/unitOf";

export interface Known {
  /** Undefined where no date hangs on it. */
  readonly order: DateOrder | undefined;
  readonly mark: DecimalMark;
  /** What ▲ before a number says; undefined where no number has it. */
  readonly triangles: Sign | undefined;
  readonly country: Country;
  readonly told: Told;
  readonly sheet: SheetPlaces;
  /** Letters behind numbers are a statistical office's flags. */
  readonly isFlagged: boolean;
}
