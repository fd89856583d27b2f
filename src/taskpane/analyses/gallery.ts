/** The cards of the gallery: what a book asks, of which document, how it comes out, what data it needs. */
import { say } from "../../language/language";
import type { Template } from "../../templates/template";
import { boardTexts } from "../../workbook/board/boardTexts";
import { boardId } from "../../workbook/board/layBoard";
import { scoreOf, shippedClaims } from "../../workbook/board/score";
import type { PictureMark, Shipped } from "../../workbook/board/shipped";
import { moveInList } from "../dom/arrows";
import { type Child, element } from "../dom/element";
import { sayPhrase } from "../phrase";
import { analysesTexts } from "../texts/analysesTexts";
import { boardPicture } from "./boardPicture";
import { picture } from "./picture";
import { dataLine, outcomeLine, verdictLine, waitingLine } from "./scoreLines";

/** What a card does, and which of them is being inserted. */
export interface CardSteps {
  open(id: string): void;
  insert(id: string): void;
  readonly running: boolean;
}

/** Author, title and day of the document that the book is about first. */
export function documentName({ documents: [document, ...others] }: Template): string {
  const name = `${sayPhrase(document.author)} · ${sayPhrase(document.title)} · ${document.day}`;
  if (others.length === 0) return name;
  return `${name} · ${say(analysesTexts.andMore, { count: others.length })}`;
}

interface Card {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly marks: readonly PictureMark[] | null | undefined;
  readonly lines: readonly Child[];
  readonly wide?: boolean;
}

function card({ id, title, question, marks, lines, wide }: Card, steps: CardSteps): HTMLElement {
  return element(
    "li",
    { class: wide ? "tile wide" : "tile" },
    element(
      "button",
      { type: "button", class: "card", "data-key": `template-${id}`, onclick: () => steps.open(id) },
      picture(marks),
      element("span", { class: "title" }, title),
      element("span", { class: "question" }, question),
      ...lines,
    ),
    element(
      "button",
      {
        type: "button",
        class: "button small",
        "data-key": `insert-${id}`,
        "aria-label": say(analysesTexts.insertNamed, { title }),
        "aria-busy": steps.running ? "true" : undefined,
        onclick: () => steps.insert(id),
      },
      say(analysesTexts.insertShort),
    ),
  );
}

/** Before the scores are there the place of their line is kept, so that nothing moves under the reader. */
const comingLine = () => element("span", { class: "score coming" }, "\u00a0");

function bookCard(template: Template, shipped: Shipped | undefined): Card {
  const book = shipped?.books[template.id];
  const score = shipped && book && scoreOf(shippedClaims([template], shipped));
  return {
    id: template.id,
    title: say(template.title),
    question: say(template.question),
    marks: book?.picture,
    lines: [
      element("span", { class: "quiet named" }, documentName(template)),
      score ? verdictLine(score) : !shipped && comingLine(),
      score && outcomeLine(score),
      dataLine(template, book?.keys ?? []),
      book && waitingLine(book),
    ],
  };
}

function boardCard(templates: readonly Template[], shipped: Shipped | undefined): Card {
  const score = shipped && scoreOf(shippedClaims(templates, shipped));
  return {
    id: boardId,
    title: say(boardTexts.title),
    question: say(boardTexts.question),
    marks: shipped && boardPicture(templates, shipped),
    wide: true,
    lines: [score ? verdictLine(score) : comingLine(), score && outcomeLine(score)],
  };
}

export function gallery(templates: readonly Template[], shipped: Shipped | undefined, steps: CardSteps): HTMLElement {
  const drawn = [boardCard(templates, shipped), ...templates.map((template) => bookCard(template, shipped))];
  const cards = element("ul", { class: "cards" }, ...drawn.map((each) => card(each, steps)));
  cards.addEventListener("keydown", moveInList(cards));
  return cards;
}
