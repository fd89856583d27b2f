/** Freezing, thawing and repairing in the Data menu. */
import type { Library, Model } from "../../engine/library/library";
import { say } from "../../language/language";
import { Told } from "../../language/told";
import { sayOutcome } from "../../workbook/freezeReport";
import type { DataScope } from "../../workbook/port";
import { sayRepair } from "../../workbook/repairReport";
import { dropMessage, showMessage, showNews } from "../messageBar";
import { texts } from "./texts";

interface Environment {
  readonly model: Model;
}

/** What was done in a workbook is no news in another one. */
export function forgetFormulaMessages(): void {
  for (const key of ["freezing", "repairing"]) dropMessage(key);
}

const scopes: readonly DataScope[] = ["selection", "sheet", "workbook"];

/** What was done goes by itself; what was left out stays until it is closed, or the whole is undone. */
function tellOutcome(key: string, model: Model, words: () => string, isWhole: boolean): void {
  if (isWhole) {
    showNews(key, words);
    return;
  }
  showMessage(key, words);
  const owner = {};
  model.on("update", owner, () => {
    if (!model.getters.canRedo()) return;
    model.off("update", owner);
    dropMessage(key);
  });
}

/** What reads the whole catalogue is loaded when it is first asked for. */
async function run(action: "freeze" | "thaw", model: Model, scope: DataScope): Promise<void> {
  const { freeze, thaw } = await import("../../workbook/grid/freeze");
  try {
    const outcome = await (action === "freeze" ? freeze : thaw)(model, scope);
    const words = () => sayOutcome(action === "freeze" ? "frozen" : "thawed", outcome);
    tellOutcome("freezing", model, words, outcome.left.length === 0);
  } catch (thrown) {
    if (!(thrown instanceof Told)) throw thrown;
    const { text } = thrown;
    showMessage("freezing", () => say(text), [], true);
  }
}

async function repair(model: Model): Promise<void> {
  const { repairCells } = await import("../../workbook/grid/repairCells");
  const repaired = await repairCells(model);
  showNews("repairing", () => sayRepair(repaired));
}

export function addFormulaMenus(library: Library): void {
  const menu = library.registries.topbarMenuRegistry;
  for (const [index, action] of (["freeze", "thaw"] as const).entries()) {
    menu.addChild(`formulas_${action}`, ["data"], {
      name: () => say(texts[action]),
      sequence: 37 + index,
      isReadonlyAllowed: false,
    });
    for (const [place, scope] of scopes.entries())
      menu.addChild(`formulas_${action}_${scope}`, ["data", `formulas_${action}`], {
        name: () => say(texts[scope]),
        sequence: place,
        execute: ({ model }: Environment) => void run(action, model, scope),
      });
  }
  menu.addChild("formulas_repair", ["data"], {
    name: () => say(texts.repair),
    sequence: 39,
    separator: true,
    execute: ({ model }: Environment) => void repair(model),
  });
}
