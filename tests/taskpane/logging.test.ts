/** @jest-environment jsdom */
import type { LogEntry } from "../../src/series/delivery";
import { fakeDesk } from "./fakeDesk";
import { fakePort } from "./fakePort";
import { mounted, settled } from "./mounted";

const entry = (provider: string, status: number): LogEntry => ({
  at: "2026-11-28T08:00:00Z",
  provider,
  series: "X1",
  url: `https://${provider.toLowerCase()}.example/x1`,
  status,
  milliseconds: 120,
  bytes: 4096,
  ...(status === 200 ? {} : { failure: { en: "It broke off.", tw: "", cn: "" } }),
});

async function atLog(desk = fakeDesk()) {
  const pane = await mounted(fakePort(), { desk });
  await pane.tab("data");
  await pane.click("section-log");
  return { ...pane, desk };
}

test("nothing yet, no gateway and a refusal are told apart", async () => {
  expect((await atLog()).place()).toContain("Nothing was asked yet");
  const desk = fakeDesk();
  desk.refusal = "absent";
  expect((await atLog(desk)).place()).toContain("Run “npm start”");
  desk.refusal = "locked";
  expect((await atLog(desk)).place()).toContain("The gateway could not answerLocked en");
});

test("shows each request, can be filtered by source and copied as text", async () => {
  const desk = fakeDesk();
  desk.entries = [entry("FRED", 200), entry("ECB", 503), entry("ECB", 0)];
  const { place, key, click, notice } = await atLog(desk);
  for (const text of [
    "FRED · X1",
    "503",
    "no answer",
    "120 ms · 4,096 bytes",
    "https://ecb.example/x1",
    "It broke off.",
  ])
    expect(place()).toContain(text);
  const filter = key("log-source") as HTMLSelectElement;
  filter.value = "FRED";
  filter.dispatchEvent(new Event("change"));
  await settled();
  expect(place()).not.toContain("ECB · X1");
  let copied = "";
  const writeText = async (text: string) => {
    copied = text;
  };
  Object.assign(navigator, { clipboard: { writeText } });
  await click("log-copy");
  expect(copied.split("\n")[1]).toBe("2026-11-28T08:00:00Z\tFRED\tX1\t200\t120\t4096\thttps://fred.example/x1\t");
  expect(notice()).toContain("Copied 1 line.");
});

test("where the clipboard is refused the text is shown to be copied by hand", async () => {
  const desk = fakeDesk();
  desk.entries = [entry("FRED", 200)];
  Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error("no")) } });
  const { key, click } = await atLog(desk);
  await click("log-copy");
  expect((key("log-text") as HTMLTextAreaElement).value).toContain("https://fred.example/x1");
});
