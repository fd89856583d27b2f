/** A gateway's desk with three sources, for the pane's tests: it keeps what it was asked to do. */

import { DeskFailure, type SourceDesk } from "../../src/series/asking/sourceDesk";
import type { LogEntry, SourceState, SourceTest } from "../../src/series/delivery";

const text = (word: string) => ({ en: `${word} en`, tw: `${word} tw`, cn: `${word} cn` });

function source(id: string, parts: Partial<SourceState> = {}): SourceState {
  return {
    id,
    name: `Publisher ${id}`,
    home: `https://${id.toLowerCase()}.example`,
    purpose: text(`purpose of ${id}`),
    licence: { terms: text(`terms of ${id}`), url: `https://${id.toLowerCase()}.example/terms` },
    example: "X1",
    unofficial: false,
    on: true,
    limit: { requests: 60, seconds: 60 },
    used: { window: 2, today: 7 },
    kept: 3,
    ...parts,
  };
}

const key = { required: true, secret: true, present: false, fixed: false, register: "https://r.example" };

export const fakeSources: readonly SourceState[] = [
  source("FRED", { key: { ...key, unlocks: text("every series") }, lastSuccess: "2026-11-27T09:00:00Z" }),
  source("ECB"),
  source("YAHOO", { unofficial: true, on: false }),
];

export interface FakeDesk extends SourceDesk {
  list: readonly SourceState[];
  entries: readonly LogEntry[];
  outcome: SourceTest;
  /** What was sent, such as "setKey FRED abc". */
  readonly done: string[];
  /** "absent": no gateway; else every answer is this refusal. */
  refusal: string;
}

export function fakeDesk(): FakeDesk {
  const act = async <Answer>(what: string, answer: () => Answer): Promise<Answer> => {
    desk.done.push(what);
    if (desk.refusal === "absent") throw new DeskFailure(text("no gateway"), true);
    if (desk.refusal) throw new DeskFailure(text(desk.refusal), false);
    return answer();
  };
  const change = (id: string, changed: (before: SourceState) => SourceState) => {
    desk.list = desk.list.map((each) => (each.id === id ? changed(each) : each));
    return desk.list.find((each) => each.id === id) as SourceState;
  };
  const withKey = (present: boolean) => (each: SourceState) => ({
    ...each,
    key: { ...key, unlocks: text("every series"), ...each.key, present },
  });
  const desk: FakeDesk = {
    list: fakeSources,
    entries: [],
    outcome: { works: true, text: text("it works"), rows: 12, last: "2026-11-20" },
    done: [],
    refusal: "",
    sources: () => act("sources", () => desk.list),
    setKey: (id, given) => act(`setKey ${id} ${given}`, () => change(id, withKey(true))),
    removeKey: (id) => act(`removeKey ${id}`, () => change(id, withKey(false))),
    setOn: (id, on) => act(`setOn ${id} ${on}`, () => change(id, (each) => ({ ...each, on }))),
    test: (id) => act(`test ${id}`, () => desk.outcome),
    log: () => act("log", () => desk.entries),
  };
  return desk;
}
