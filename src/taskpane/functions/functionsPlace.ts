import { say } from "../../language/language";
import type { SelectedCell } from "../../workbook/port";
import type { PaneContext, Place } from "../context";
import { element } from "../dom/element";
import { field, select } from "../dom/field";
import { keyed, paint } from "../dom/paint";
import { empty } from "../dom/parts";
import { placeOf } from "../insertFormula";
import { functionsTexts } from "../texts/functionsTexts";
import { paneTexts } from "../texts/paneTexts";
import { drawFunctionDetail, type FunctionDetail } from "./functionDetail";
import { familiesOf, familyName, functionList } from "./functionList";

export function functionsPlace(context: PaneContext): Place {
  const panel = element("section", { class: "place" });
  const written = new Map<string, string[]>();
  let open: FunctionDetail | undefined;
  let family = "";
  let target: string | undefined;

  /** Only the button's words follow the selection: nothing that is being read or written moves. */
  function aim(cell: SelectedCell): void {
    target = placeOf(cell);
    const button = keyed(panel, "insert");
    if (button) button.textContent = say(functionsTexts.insertInto, { where: target });
  }

  async function askTarget(): Promise<void> {
    const asked = await context.act(
      () => say(paneTexts.loading),
      () => context.port.selectedCell(),
    );
    if (asked) aim(asked.answer);
  }

  const dispose = context.port.onSelection(aim);

  function drawList(): void {
    if (context.functions.length === 0) {
      paint(panel, empty({ icon: "info", heading: say(functionsTexts.none), hint: say(functionsTexts.noneHint) }));
      return;
    }
    const chooser = select(
      [
        { value: "", text: say(functionsTexts.all, { count: context.functions.length }) },
        ...familiesOf(context.functions).map((value) => ({ value, text: familyName(value) })),
      ],
      family,
      (value) => {
        family = value;
        drawList();
      },
    );
    chooser.dataset.key = "family";
    paint(
      panel,
      field({ label: say(functionsTexts.family), control: chooser }),
      functionList(context.functions, family, (id) => context.go({ place: "functions", id })),
    );
  }

  function repaint(): void {
    if (open) drawFunctionDetail(panel, context, { ...open, target }, back);
    else drawList();
  }

  function back(): boolean {
    if (!open) return false;
    const from = `function-${open.entry.id}`;
    open = undefined;
    repaint();
    keyed(panel, from)?.focus();
    return true;
  }

  /** What was written into the fields of a function stays until the pane closes. */
  function draftOf(id: string, given: readonly string[] | undefined): string[] {
    const draft = given ? [...given] : (written.get(id) ?? []);
    written.set(id, draft);
    return draft;
  }

  return {
    panel,
    show: (route) => {
      if (route.place !== "functions") return;
      const entry = context.functions.find(({ id }) => id === route.id);
      open = entry && { entry, written: draftOf(entry.id, route.given) };
      repaint();
      if (!entry) return;
      void askTarget();
      panel.scrollTop = 0;
      const first = entry.parameters[0];
      keyed(panel, first ? `argument-${first.name}` : "insert")?.focus({ preventScroll: true });
    },
    back,
    dispose,
    repaint,
  };
}
