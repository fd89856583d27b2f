/** What Excel accepts as a defined name. */
import { areaOf } from "../formulaText/references";

const wellFormed = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]{0,254}$/u;
const inRowsAndColumns = /^R\d*C\d*$/i;

/** YTD2020 is one, as no sheet has a column YTD; FYE2020 is a cell. */
export const isNameOfExcel = (name: string): boolean =>
  wellFormed.test(name) && !inRowsAndColumns.test(name) && areaOf(name) === undefined;
