/** The functions stand on the day that the workbook's cell MKT_ASOF names; when it names another, the workbook is calculated. */

import type { Model } from "../../engine/library/library";
import { settingNames } from "../dataSettings";
import { settingValue } from "./settingCells";

/** A day that depends on the data that depend on it need not come to rest. */
const mostTurns = 3;

/** The answer stops the following. */
export function followAsOf(model: Model): () => void {
  const owner = {};
  let turns = 0;

  function follow(): void {
    const isOther = globalThis.marketbook?.fetched.setAsOf(settingValue(model, settingNames.asOf));
    if (!isOther || turns >= mostTurns) return;
    turns++;
    try {
      model.dispatch("EVALUATE_CELLS");
    } finally {
      turns--;
    }
  }

  follow();
  model.on("update", owner, follow);
  return () => model.off("update", owner);
}
