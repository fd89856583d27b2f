/** What the one search box finds: analyses, functions, data, cells, always in the order of the places. */
import type { FunctionEntry } from "../../functions/guard/entry";
import { say } from "../../language/language";
import type { SourceState } from "../../series/delivery";
import { findKnown } from "../../series/known/find";
import type { OwnSeries } from "../../series/own/ownSeries";
import type { PaneContext } from "../context";
import { knownRow } from "../data/find/foundView";
import { searchSources, sourceRow } from "../data/sources/sourceList";
import { unitName } from "../data/units";
import { moveInList } from "../dom/arrows";
import { element } from "../dom/element";
import { keyed, paint } from "../dom/paint";
import { empty } from "../dom/parts";
import { functionRow } from "../functions/functionList";
import { paneTexts } from "../texts/paneTexts";
import { nearFunctions, searchFunctions } from "./searchFunctions";
import { asReference, searchSeries, searchTemplates } from "./searchPlaces";
import { usesIn } from "./uses";
import { plainQuery } from "./words";

const firstFunctions = 12;
/** Of the known series and of the sources; Data finds the rest. */
const firstKnown = 8;

interface Searched {
  readonly own: readonly OwnSeries[];
  readonly sources: readonly SourceState[];
}

function row(key: string, name: string, about: string, open: () => void): HTMLElement {
  return element(
    "button",
    { type: "button", class: "row", "data-key": key, onclick: open },
    element("span", { class: "name" }, name),
    element("span", { class: "about" }, about),
  );
}

/** Nothing that answers the query, but what comes near it. */
function nearList(context: PaneContext, query: string, near: readonly FunctionEntry[], clear: () => void): HTMLElement {
  const list = element(
    "div",
    { class: "list" },
    element("h3", { class: "group" }, say(paneTexts.nothingBut, { query })),
    ...near.map((entry) => functionRow(entry, () => context.go({ place: "functions", id: entry.id }))),
    element(
      "button",
      { type: "button", class: "row link", "data-key": "clear-results", onclick: clear },
      say(paneTexts.clearSearch),
    ),
  );
  list.addEventListener("keydown", moveInList(list));
  return list;
}

/** Draws the results and says how many there are. */
export function drawResults(
  panel: HTMLElement,
  context: PaneContext,
  { own: present, sources }: Searched,
  query: string,
  all: boolean,
  showAll: () => void,
  clear: () => void,
): number {
  const templates = searchTemplates(query, context.templates);
  const uses = usesIn(context.templates);
  const functions = searchFunctions(query, context.functions, uses);
  const own = searchSeries(query, present);
  const known = findKnown(query);
  const publishers = searchSources(query, sources);
  const reference = asReference(query);
  const count =
    templates.length + functions.length + own.length + known.length + publishers.length + (reference ? 1 : 0);
  if (count === 0) {
    const near = nearFunctions(query, context.functions, uses);
    if (near.length > 0) {
      paint(panel, nearList(context, query, near, clear));
      return 0;
    }
    paint(
      panel,
      empty({
        icon: "search",
        heading: say(paneTexts.nothingFound, { query }),
        hint: say(paneTexts.nothingFoundHint),
        action: { key: "clear-results", label: say(paneTexts.clearSearch), run: clear },
      }),
    );
    return 0;
  }
  const named = functions[0]?.id.toLowerCase().startsWith(plainQuery(query)) ? functions[0] : undefined;
  const shown = all ? functions : functions.slice(0, firstFunctions);
  const goTo = (place: string) =>
    void context.act(
      () => say(paneTexts.goingTo, { reference: place }),
      () => context.port.goTo(place),
    );
  const group = (text: string, rows: readonly HTMLElement[]) =>
    rows.length === 0 ? [] : [element("h3", { class: "group" }, text), ...rows];
  const list = element(
    "div",
    { class: "list" },
    ...group(
      say(paneTexts.analyses),
      templates.map((template) =>
        row(`found-template-${template.id}`, say(template.title), say(template.question), () =>
          context.go({ place: "analyses", template: template.id }),
        ),
      ),
    ),
    ...group(
      say(paneTexts.functions),
      shown.map((entry) => functionRow(entry, () => context.go({ place: "functions", id: entry.id }))),
    ),
    shown.length < functions.length &&
      element(
        "button",
        { type: "button", class: "row link", "data-key": "show-all", onclick: showAll },
        say(paneTexts.allFunctions, { count: functions.length }),
      ),
    ...group(say(paneTexts.data), [
      ...own.map(({ name, title, unit, scale }) =>
        row(`found-series-${name}`, title, `FILE:${name} · ${unitName(unit, scale)}`, () =>
          context.go({ place: "data", series: name }),
        ),
      ),
      ...known.slice(0, firstKnown).map((each) => knownRow(each, (id) => context.go({ place: "data", find: id }))),
      ...publishers
        .slice(0, firstKnown)
        .map((each) => sourceRow(each, (id) => context.go({ place: "data", source: id }))),
    ]),
    ...group(
      say(paneTexts.cell),
      reference ? [row("found-reference", say(paneTexts.goTo, { reference }), "", () => goTo(reference))] : [],
    ),
  );
  // Enter means the function whose name is being typed, whatever stands above it.
  const first = (named && keyed(list, `function-${named.id}`)) ?? list.querySelector<HTMLElement>(".row");
  first?.setAttribute("data-first", "");
  list.addEventListener("keydown", moveInList(list));
  paint(panel, list);
  return count;
}
