/** Before a refresh starts: which series, from whom, at least how many requests. */
import { say } from "../../../language/language";
import { element } from "../../dom/element";
import { field, select } from "../../dom/field";
import { empty } from "../../dom/parts";
import { refreshTexts } from "../../texts/refreshTexts";
import { type Plan, providerOf, type Wanted } from "./plan";

const scopes = ["selection", "sheet", "workbook"] as const;

/** The choices; the list of sources is that of the last plan, so that it does not move while the next one is made. */
export function wantedView(wanted: Wanted, providers: readonly string[], changed: () => void): HTMLElement {
  const scope = select(
    scopes.map((value) => ({ value, text: say(refreshTexts[value]) })),
    wanted.scope,
    (value) => {
      wanted.scope = value as Wanted["scope"];
      changed();
    },
  );
  scope.dataset.key = "refresh-scope";
  const offered = [...new Set([...providers, wanted.provider])].filter(Boolean);
  const source = select(
    [{ value: "", text: say(refreshTexts.everySource) }, ...offered.map((value) => ({ value, text: value }))],
    wanted.provider,
    (value) => {
      wanted.provider = value;
      changed();
    },
  );
  source.dataset.key = "refresh-source";
  const stale = element("input", {
    type: "checkbox",
    checked: wanted.staleOnly,
    "data-key": "refresh-stale",
    onchange: () => {
      wanted.staleOnly = stale.checked;
      changed();
    },
  });
  return element(
    "div",
    { class: "form" },
    element(
      "div",
      { class: "pair" },
      field({ label: say(refreshTexts.scope), control: scope }),
      field({ label: say(refreshTexts.source), control: source }),
    ),
    element("label", { class: "check" }, stale, say(refreshTexts.staleOnly)),
  );
}

export function planView({ ids, inScope, estimate }: Plan, run: () => void, find: () => void): HTMLElement {
  if (ids.length === 0 && inScope > 0)
    return empty({
      icon: "check",
      heading: say(refreshTexts.noneDue),
      hint: say(refreshTexts.noneDueHint, { count: inScope }),
    });
  if (ids.length === 0)
    return empty({
      icon: "chart",
      heading: say(refreshTexts.none),
      hint: say(refreshTexts.noneHint),
      action: { key: "find-first", label: say(refreshTexts.findFirst), run: find },
    });
  const providers = [...new Set(ids.map(providerOf))];
  const seriesOf = (provider: string) => ids.filter((id) => providerOf(id) === provider).length;
  return element(
    "div",
    { class: "form" },
    element(
      "div",
      { role: "status" },
      element("p", { class: "section" }, say(refreshTexts.plan, { series: ids.length, requests: estimate.requests })),
      element(
        "ul",
        { class: "quiet" },
        ...providers.map((name) =>
          element(
            "li",
            {},
            say(refreshTexts.planSource, { name, series: seriesOf(name), requests: estimate.providers[name] ?? 0 }),
          ),
        ),
      ),
    ),
    element(
      "div",
      { class: "actions" },
      element(
        "button",
        { type: "button", class: "button primary", "data-key": "refresh-run", onclick: run },
        say(refreshTexts.run, { count: ids.length }),
      ),
    ),
  );
}
