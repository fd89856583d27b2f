/** What Excel accepts as a defined name. */
const wellFormed = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]{0,254}$/u;
const likeCell = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;

export const isNameOfExcel = (name: string): boolean => wellFormed.test(name) && !likeCell.test(name);
