/** Which claims of a book no shipped figure decides, and the series that would. */
import { say } from "../../language/language";
import type { Template, TemplateClaim } from "../../templates/template";
import type { ShippedBook } from "../../workbook/board/shipped";
import { dependenceOf } from "../../workbook/layout/dependence";
import { element } from "../dom/element";
import { listed } from "../listed";
import { analysesTexts } from "../texts/analysesTexts";

interface OpenClaim {
  readonly claim: TemplateClaim;
  /** Keys of the series that it reads. */
  readonly keys: readonly string[];
  /** Decided as such, but not what became of it. */
  readonly outcomeAlone: boolean;
}

export function openClaims(template: Template, { claims }: ShippedBook): readonly OpenClaim[] {
  const { series } = dependenceOf(template);
  return template.claims.flatMap((claim, index): OpenClaim[] => {
    const shipped = claims[index];
    const outcome = claim.outcome ? series(claim.outcome.figure) : [];
    if (shipped?.verdict === "needs data" && typeof claim.rebuilt === "string")
      return [{ claim, keys: series(claim.rebuilt), outcomeAlone: false }];
    if (shipped?.outcome?.word === "open" && outcome.length > 0) return [{ claim, keys: outcome, outcomeAlone: true }];
    return [];
  });
}

export function openFact({ series }: Template, { claim, keys, outcomeAlone }: OpenClaim): HTMLElement {
  const read = series
    .filter(({ key, archive, live }) => keys.includes(key) && (!archive || live))
    .map(({ label, live, mine }) => `${say(label)} (${[live, mine].filter(Boolean).join(" / ")})`);
  return element(
    "li",
    { class: "fact wide" },
    element("span", {}, say(claim.claim)),
    element(
      "span",
      { class: "under quiet" },
      outcomeAlone && element("span", { class: "badge open" }, say(analysesTexts.outcomeOpen)),
      element("span", {}, say(analysesTexts.row, { row: claim.row })),
      read.length > 0 && element("span", {}, say(analysesTexts.needsSeries, { series: listed(read) })),
    ),
  );
}
