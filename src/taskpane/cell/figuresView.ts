/** Figures of the selected text, each to be made a claim or an input of the user's own analysis. */
import type { TextFigure } from "../../authoring/sheets/addToBook";
import { cellPlace } from "../../cells/address";
import { say } from "../../language/language";
import type { SelectedCell } from "../../workbook/port";
import type { PaneContext } from "../context";
import { element } from "../dom/element";
import { ownTexts } from "../texts/ownTexts";
import { textFigures } from "./textFigures";

/** Words around a figure: a code or a label with a number in it is no text. */
const textOf = ({ formula, value }: SelectedCell): string =>
  formula === "" && typeof value === "string" && (value.trim().includes(" ") || /\p{Script=Han}{2}/u.test(value))
    ? value
    : "";

async function add(context: PaneContext, cell: SelectedCell, figure: TextFigure, kind: "claim" | "input") {
  const done = await context.act(
    () => say(ownTexts.adding),
    async () => {
      const { claimOfFigure, inputOfFigure } = await import("../../authoring/sheets/addToBook");
      const place = { sheet: cell.sheet, row: cellPlace(cell.address)?.row ?? 0 };
      const make = kind === "claim" ? claimOfFigure : inputOfFigure;
      const added = make(await context.port.asWorkbook(), place, figure);
      if (typeof added !== "string") await context.port.writeCells(added.cells);
      return added;
    },
  );
  if (!done) return;
  const { answer } = done;
  if (typeof answer === "string") {
    const action = { label: () => say(ownTexts.toAnalyses), run: () => context.go({ place: "analyses" }) };
    context.tell({
      kind: "failed",
      text: () => say(answer === "none" ? ownTexts.noBook : ownTexts.full),
      actions: [action],
    });
    return;
  }
  const { at } = answer;
  context.tell({
    kind: "done",
    text: () => say(kind === "claim" ? ownTexts.claimed : ownTexts.given, { figure: figure.shown, at }),
    actions: [
      {
        label: () => say(ownTexts.goThere),
        run: () =>
          void context.act(
            () => say(ownTexts.adding),
            () => context.port.goTo(at),
          ),
      },
    ],
  });
}

export function figuresView(context: PaneContext, cell: SelectedCell): HTMLElement | undefined {
  const figures = textFigures(textOf(cell));
  if (figures.length === 0) return undefined;
  const button = (key: string, text: string, label: string, run: () => void) =>
    element(
      "button",
      { type: "button", class: "button small", "data-key": key, "aria-label": label, onclick: run },
      text,
    );
  return element(
    "div",
    {},
    element("h3", { class: "section" }, say(ownTexts.figures)),
    element(
      "ul",
      { class: "facts" },
      ...figures.map((figure, index) =>
        element(
          "li",
          { class: "fact wide" },
          element("span", { class: "figure" }, figure.shown),
          element(
            "span",
            { class: "under" },
            button(
              `claim-${index}`,
              say(ownTexts.claim),
              say(ownTexts.claimOf, { figure: figure.shown }),
              () => void add(context, cell, figure, "claim"),
            ),
            button(
              `input-${index}`,
              say(ownTexts.input),
              say(ownTexts.inputOf, { figure: figure.shown }),
              () => void add(context, cell, figure, "input"),
            ),
          ),
        ),
      ),
    ),
  );
}
