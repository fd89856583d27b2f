/**
 * The functions stand on the day that the workbook's cell MKT_ASOF names, read the snapshot of which its name MKT_SNAPSHOT speaks,
 * and take arguments within the limits that its cell MKT_LIMITS leaves; when one of them says something else, the workbook is calculated.
 */

import type { Model } from "../../engine/library/library";
import { calculated, calculating } from "../../engine/recalculation/calculating";
import { limitsName, settingNames } from "../dataSettings";
import { settingValue } from "./settingCells";
import { followSnapshot } from "./snapshot";

/** A day that depends on the data that depend on it need not come to rest. */
const mostTurns = 3;

/** The answer stops the following. */
export function followSettings(model: Model): () => void {
  const owner = {};
  const calculation = calculating(model);
  let turns = 0;

  function follow(): void {
    // Before that the cells may have no value yet.
    if (calculation.isUnderWay) return;
    const seam = globalThis.marketbook;
    const isOtherDay = seam?.fetched.setAsOf(settingValue(model, settingNames.asOf));
    const isOtherSnapshot = followSnapshot(model);
    const areOtherLimits = seam?.setLimits(settingValue(model, limitsName));
    if (!(isOtherDay || areOtherLimits || isOtherSnapshot) || turns >= mostTurns) return;
    turns++;
    try {
      model.dispatch("EVALUATE_CELLS");
    } finally {
      if (calculation.isUnderWay) void calculated(model).then(() => turns--);
      else turns--;
    }
  }

  follow();
  model.on("update", owner, follow);
  return () => model.off("update", owner);
}
