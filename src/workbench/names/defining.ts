/** What the dialog of named formulas does to the workbook. */
import type { Model } from "../../engine/library/library";
import type { NamesFormulas } from "../../engine/names/namedFormulas";
import type { Text } from "../../language/language";
import { texts } from "./texts";

type Dispatch = (type: string, payload: object) => { readonly reasons: readonly string[] };

const sentences: Readonly<Record<string, Text>> = {
  NamedRangeNameAlreadyExists: texts.taken,
  NamedRangeInvalidName: texts.badName,
  NamedRangeNameLooksLikeCellReference: texts.likeCell,
  NamedFormulaUnreadable: texts.unreadable,
  NamedFormulaRelative: texts.relative,
};

export const namedFormulas = (model: Model): readonly (readonly [name: string, formula: string])[] =>
  (model.getters as unknown as NamesFormulas).getNamedFormulas();

/** Why it is refused, or undefined. `before` is the name that is changed; references without a sheet mean the active one. */
export function define(model: Model, before: string | undefined, name: string, formula: string): Text | undefined {
  const dispatch = model.dispatch as unknown as Dispatch;
  const sheetId = model.getters.getActiveSheetId();
  const { reasons } =
    before === undefined
      ? dispatch("CREATE_NAMED_RANGE", { name, formula, sheetId })
      : dispatch("UPDATE_NAMED_RANGE", { oldRangeName: before, newRangeName: name, formula, sheetId });
  const [reason] = reasons;
  return reason === undefined ? undefined : (sentences[reason] ?? texts.refused);
}

export function remove(model: Model, name: string): void {
  (model.dispatch as unknown as Dispatch)("DELETE_NAMED_RANGE", { name });
}
