/** @jest-environment jsdom */
import { setLanguage } from "../../src/language/language";
import { fakeDesk, fakeSources } from "./fakeDesk";
import { fakePort } from "./fakePort";
import { mounted, settled } from "./mounted";

async function atSources(desk = fakeDesk()) {
  const pane = await mounted(fakePort(), { desk });
  await pane.tab("data");
  await pane.click("section-sources");
  return { ...pane, desk };
}

/** Everything that the page holds of a text: elements, attributes and what fields contain. */
function holds(root: ShadowRoot, text: string): boolean {
  const fields = [...root.querySelectorAll<HTMLInputElement>("input, textarea")].map(({ value }) => value);
  return root.innerHTML.includes(text) || fields.some((value) => value.includes(text));
}

test("each source says what it is for and whether it works without a key", async () => {
  const { place } = await atSources();
  for (const text of ["Publisher FRED", "purpose of FRED en", "Needs a key", "No key needed", "Unofficial", "Off"])
    expect(place()).toContain(text);
});

test("the parts of Data are tabs that arrows go through", async () => {
  const { press, key, root, place } = await atSources();
  key("section-sources").focus();
  await press("ArrowRight");
  expect((root.activeElement as HTMLElement).dataset.key).toBe("section-refresh");
  expect(key("section-refresh").getAttribute("aria-selected")).toBe("true");
  await press("End");
  expect(place()).toContain("What publishers were asked");
});

test("a source is found by name or purpose; nothing found says so", async () => {
  const { type, place, root, click } = await atSources();
  await type("find-source", "purpose of ecb");
  expect(place()).toContain("Publisher ECB");
  expect(place()).not.toContain("Publisher FRED");
  await type("find-source", "qqqq");
  expect(place()).toContain("No source matches “qqqq”");
  await click("all-sources");
  expect(root.querySelectorAll("#section-sources button.row")).toHaveLength(fakeSources.length);
});

test("a key goes to the gateway and stays nowhere in the page", async () => {
  const { click, type, key, root, desk, notice } = await atSources();
  await click("source-FRED");
  expect((key("source-key") as HTMLInputElement).type).toBe("password");
  expect(key("source-key").getAttribute("autocomplete")).toBe("off");
  await type("source-key", "secret-0815");
  expect(holds(root, "secret-0815")).toBe(true);
  await click("save-key");
  expect(desk.done).toContain("setKey FRED secret-0815");
  expect(notice()).toContain("Saved for Publisher FRED.");
  expect(holds(root, "secret-0815")).toBe(false);
  expect(root.textContent).toContain("One is saved and is not shown.");
});

test("a key that could not be saved stays in its field; leaving the source forgets it", async () => {
  const { click, type, key, press, root, desk, notice } = await atSources();
  await click("source-FRED");
  await type("source-key", "secret-0815");
  desk.refusal = "The store is locked";
  await click("save-key");
  expect(notice()).toContain("The store is locked");
  expect((key("source-key") as HTMLInputElement).value).toBe("secret-0815");
  await press("Escape", key("source-key"));
  await click("source-FRED");
  expect(holds(root, "secret-0815")).toBe(false);
});

test("nothing is sent when no key was typed", async () => {
  const { click, desk, place } = await atSources();
  await click("source-FRED");
  await click("save-key");
  expect(desk.done.filter((each) => each.startsWith("setKey"))).toEqual([]);
  expect(place()).toContain("Enter what you want to save.");
});

test("a saved key can be removed; one from the environment cannot be changed here", async () => {
  const desk = fakeDesk();
  const [fred, ...rest] = fakeSources;
  if (!fred?.key) throw new Error("FRED has a key");
  desk.list = [{ ...fred, key: { ...fred.key, present: true } }, ...rest];
  const { click, place } = await atSources(desk);
  await click("source-FRED");
  await click("remove-key");
  expect(desk.done).toContain("removeKey FRED");
  expect(place()).toContain("Needs a key");

  desk.list = [{ ...fred, key: { ...fred.key, present: true, fixed: true } }, ...rest];
  const fixed = await atSources(desk);
  await fixed.click("source-FRED");
  expect(fixed.place()).toContain("Set in the environment of the gateway");
  expect((fixed.key("source-key") as HTMLInputElement).disabled).toBe(true);
  expect(fixed.root.querySelector("[data-key=save-key]")).toBeNull();
});

test("a trial says what came, or what went wrong", async () => {
  const { click, place, desk } = await atSources();
  await click("source-ECB");
  await click("test-source");
  expect(desk.done).toContain("test ECB");
  expect(place()).toContain("Publisher ECB answers12 rows of ECB:X1, the last of 2026-11-20.it works en");
  desk.outcome = { works: false, rows: 0, last: "", text: { en: "No answer.", tw: "", cn: "" } };
  await click("test-source");
  expect(place()).toContain("Publisher ECB does not answer as it should");
  expect(place()).toContain("No answer.");
});

test("an unofficial source is off, warns, and is switched on by the user alone", async () => {
  const { click, key, place, desk } = await atSources();
  await click("source-YAHOO");
  expect((key("source-on") as HTMLInputElement).checked).toBe(false);
  expect(place()).toContain("its terms may not allow your use");
  expect(desk.done).toEqual(["sources", "sources"].slice(0, desk.done.length));
  key("source-on").click();
  await settled();
  expect(desk.done).toContain("setOn YAHOO true");
});

test("quota, pause and the last failure are shown with what to do", async () => {
  const desk = fakeDesk();
  const failure = {
    kind: "rateLimited",
    at: "2026-11-28T08:00:00Z",
    text: { en: "Too often.", tw: "", cn: "" },
  } as const;
  desk.list = fakeSources.map((each) => ({ ...each, pausedUntil: "2999-01-01T00:00:00Z", lastFailure: failure }));
  const { click, place } = await atSources(desk);
  await click("source-ECB");
  for (const text of [
    "2 of 60 requests within 60 seconds",
    "7 requests today",
    "Left alone until",
    "Too often.",
    "Wait a while",
  ])
    expect(place()).toContain(text);
});

test("without a gateway it says what to do, and comes back when there is one", async () => {
  const desk = fakeDesk();
  desk.refusal = "absent";
  const { place, click } = await atSources(desk);
  expect(place()).toContain("Run “npm start” on this machine");
  desk.refusal = "";
  await click("retry");
  expect(place()).toContain("Publisher FRED");
});

test("a gateway that refuses says why, in the language of the moment", async () => {
  const desk = fakeDesk();
  desk.refusal = "The store is locked";
  const { place } = await atSources(desk);
  expect(place()).toContain("The store is locked en");
  setLanguage("tw");
  expect(place()).toContain("閘道未能回應");
  expect(place()).toContain("The store is locked tw");
  setLanguage("en");
});
