/** What the summary over all books brings, before it is inserted. */
import { say } from "../../language/language";
import type { Template } from "../../templates/template";
import { boardTexts } from "../../workbook/board/boardTexts";
import { documentsOf, scoreOf, shippedClaims } from "../../workbook/board/score";
import type { Shipped } from "../../workbook/board/shipped";
import { type Child, element } from "../dom/element";
import { sayPhrase } from "../phrase";
import { analysesTexts } from "../texts/analysesTexts";
import { boardPicture } from "./boardPicture";
import { picture } from "./picture";
import { outcomeLine, verdictLine } from "./scoreLines";

export function boardFacts(templates: readonly Template[], shipped: Shipped | undefined): readonly Child[] {
  const claims = shipped ? shippedClaims(templates, shipped) : [];
  return [
    picture(shipped && boardPicture(templates, shipped)),
    element("p", { class: "across" }, say(boardTexts.question)),
    element("p", { class: "quiet across" }, say(analysesTexts.summaryAbout)),
    shipped && element("p", { class: "quiet across" }, say(analysesTexts.scoredTo, { day: shipped.day })),
    shipped &&
      element(
        "ul",
        { class: "facts" },
        ...documentsOf(templates).map(({ number, author, title, day }) => {
          const score = scoreOf(claims.filter(({ document }) => document === number));
          return element(
            "li",
            { class: "fact wide" },
            element("span", {}, sayPhrase(author)),
            element("span", { class: "quiet" }, `${sayPhrase(title)} · ${day}`),
            verdictLine(score),
            outcomeLine(score),
          );
        }),
      ),
  ];
}
