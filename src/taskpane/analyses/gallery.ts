import { say } from "../../language/language";
import type { Template } from "../../templates/template";
import { moveInList } from "../dom/arrows";
import { element } from "../dom/element";
import { analysesTexts } from "../texts/analysesTexts";

export function documentName({ documents: [document] }: Template): string {
  return say(analysesTexts.documentName, { number: document.number, subject: say(document.subject) });
}

function templateCard(template: Template, open: () => void): HTMLElement {
  const inputs = template.inputs.reduce((sum, block) => sum + block.inputs.length + block.tables.length, 0);
  return element(
    "button",
    { type: "button", class: "card", "data-key": `template-${template.id}`, onclick: open },
    element("span", { class: "title" }, say(template.title)),
    element("span", { class: "question" }, say(template.question)),
    element("span", { class: "quiet" }, documentName(template)),
    element("span", { class: "quiet" }, say(analysesTexts.counts, { inputs, claims: template.claims.length })),
  );
}

export function gallery(templates: readonly Template[], open: (id: string) => void): HTMLElement {
  const cards = element(
    "ul",
    { class: "cards" },
    ...templates.map((template) =>
      element(
        "li",
        {},
        templateCard(template, () => open(template.id)),
      ),
    ),
  );
  cards.addEventListener("keydown", moveInList(cards));
  return cards;
}
