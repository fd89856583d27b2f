/** @jest-environment jsdom */
/** Files one after another, what they replace, where they come from, and the questions about their numbers. */
import { TextDecoder as TextDecoderOfNode, TextEncoder as TextEncoderOfNode } from "node:util";
import type { OwnSeries } from "../../src/series/own/ownSeries";
import { made } from "../sharing/madeWorkbook";
import { fakePort } from "./fakePort";
import { type Mounted, mounted, settled } from "./mounted";

globalThis.TextDecoder ??= TextDecoderOfNode as typeof TextDecoder;
globalThis.TextEncoder ??= TextEncoderOfNode;

function csv(name: string, text: string): File {
  const bytes = new Uint8Array([...text].map((character) => character.charCodeAt(0)));
  return Object.assign(new File([text], name), { arrayBuffer: async () => bytes.buffer });
}

const prices = (close: number) => `Date,Close,Volume\n2026-01-29,${close - 1},6700000\n2026-01-30,${close},6747378\n`;
const aapl = csv("AAPL.csv", prices(243.36));
const msft = csv("MSFT.csv", prices(423.35));

const series = (name: string, source: string): OwnSeries => ({
  name,
  title: name,
  unit: "USD",
  scale: 1,
  frequency: "D",
  source,
  retrieved: 46000,
  observations: [{ date: 46000, value: 1 }],
});

/** The drop, once it has been taken. */
async function drop({ find }: Mounted, ...files: readonly File[]): Promise<Event> {
  const event = Object.assign(new Event("drop", { bubbles: true, cancelable: true }), { dataTransfer: { files } });
  find(".pane").dispatchEvent(event);
  await settled();
  return event;
}

async function fill(pane: Mounted, count: number, unit = "USD"): Promise<void> {
  for (let index = 0; index < count; index++) {
    if ((pane.key(`unit-${index}`) as HTMLInputElement).value === "") await pane.type(`unit-${index}`, unit);
    const scale = pane.key(`scale-${index}`) as HTMLSelectElement;
    scale.value = "1";
    scale.dispatchEvent(new Event("change"));
  }
}

const source = (pane: Mounted) => (pane.key("source") as HTMLInputElement).value;

test("a file dropped anywhere on the pane is read", async () => {
  const pane = await mounted();
  const event = await drop(pane, aapl);
  expect(event.defaultPrevented).toBe(true);
  expect(pane.place()).toContain("AAPL.csv");
  expect(pane.place()).toContain("2 rows · 2026-01-29 to 2026-01-30 · last value 6,747,378");
});

describe("two files with the same headings", () => {
  test("dropped together are brought one after another, under names of their own", async () => {
    const pane = await mounted();
    await drop(pane, aapl, msft);
    expect(pane.place()).toContain("To be read next: MSFT.csv.");
    await fill(pane, 2);
    await pane.click("import");
    expect(pane.notice()).toContain("Imported AAPL_Close, AAPL_Volume.");
    expect(pane.place()).toContain("MSFT.csv");
    expect(pane.place()).not.toContain("To be read next");
    await fill(pane, 2);
    await pane.click("import");
    expect(pane.port.kept.map(({ name, source, observations }) => [name, source, observations.at(-1)?.value])).toEqual([
      ["AAPL_Close", "AAPL.csv", 243.36],
      ["AAPL_Volume", "AAPL.csv", 6747378],
      ["MSFT_Close", "MSFT.csv", 423.35],
      ["MSFT_Volume", "MSFT.csv", 6747378],
    ]);
    expect(pane.place()).toContain("My data");
  });

  test("one that is dropped while another is looked at waits, and so does one dropped in the same moment", async () => {
    const pane = await mounted();
    await drop(pane, aapl);
    await drop(pane, msft);
    expect(pane.place()).toContain("To be read next: MSFT.csv.");
    const again = await mounted();
    void drop(again, aapl);
    await drop(again, msft);
    expect(again.place()).toContain("To be read next: MSFT.csv.");
    expect(source(again)).toBe("AAPL.csv");
  });

  test("the first can be left out; leaving says what was not read, and reads it after all", async () => {
    const pane = await mounted();
    await drop(pane, aapl, msft, csv("TSLA.csv", prices(400)));
    await pane.click("skip");
    expect(source(pane)).toBe("MSFT.csv");
    await pane.click("back");
    expect(pane.notice()).toContain("Not imported: TSLA.csv.");
    pane.button("Read now").click();
    await settled();
    expect(source(pane)).toBe("TSLA.csv");
    expect(pane.port.kept).toEqual([]);
  });
});

describe("what is there", () => {
  const read = [
    { id: "FILE:AAPL_CLOSE", cells: ["Sheet1!B2", "Sheet1!B3", "Sheet1!B4", "Sheet1!B5"] },
    { id: "FILE:AAPL_Volume", cells: ["Sheet1!B2"] },
    { id: "FILE:OTHER", cells: ["Sheet1!Z9"] },
  ];

  test("is replaced by the same file only after a question that counts series and cells", async () => {
    const port = fakePort();
    port.kept = [series("AAPL_Close", "AAPL.csv"), series("AAPL_Volume", "AAPL.csv"), series("OTHER", "x")];
    port.ownUses = read;
    const pane = await mounted(port);
    await drop(pane, aapl);
    expect(pane.place()).toContain("Replaces the 1 row of AAPL_Close (AAPL.csv).");
    expect(pane.place()).toContain("Cells that read what is replaced: 4 (Sheet1!B2, Sheet1!B3, Sheet1!B4 …).");
    await pane.click("import");
    expect(port.kept[0]?.observations).toHaveLength(1);
    expect(pane.notice()).toContain("This replaces 2 series: AAPL_Close, AAPL_Volume.");
    expect(pane.notice()).toContain("Cells that read what is replaced: 4");
    pane.button("Replace").click();
    await settled();
    expect(port.kept.map(({ name }) => name)).toEqual(["AAPL_Close", "AAPL_Volume", "OTHER"]);
    expect(port.kept[0]?.observations).toHaveLength(2);
    expect(pane.notice()).toContain("Imported AAPL_Close, AAPL_Volume. Replaced 2 series.");
    expect(pane.notice()).toContain("4 (Sheet1!B2");
    pane.button("Undo").click();
    await settled();
    expect(port.kept[0]?.observations).toHaveLength(1);
  });

  test("can be kept beside the new ones, from the question or before it", async () => {
    const port = fakePort();
    port.kept = [series("AAPL_Close", "AAPL.csv"), series("AAPL_Volume", "AAPL.csv")];
    const pane = await mounted(port);
    await drop(pane, aapl);
    await pane.click("beside-AAPL_Close");
    expect((pane.key("name-0") as HTMLInputElement).value).toBe("AAPL_Close_2");
    await pane.click("import");
    expect(pane.notice()).toContain("This replaces 1 series: AAPL_Volume.");
    expect(pane.notice()).toContain("No cell of this workbook reads what is replaced.");
    pane.find(".foot .actions button").click();
    await settled();
    expect(port.kept.map(({ name, observations }) => [name, observations.length])).toEqual([
      ["AAPL_Close", 1],
      ["AAPL_Volume", 1],
      ["AAPL_Close_2", 2],
      ["AAPL_Volume_2", 2],
    ]);
  });

  test("stays when another file has the same name for it, unless the user says so", async () => {
    const port = fakePort();
    port.kept = [series("WALCL", "FRED")];
    const pane = await mounted(port);
    await drop(pane, csv("fed.csv", "date,WALCL\n2026-01-30,5\n"));
    expect(pane.place()).toContain("WALCL (FRED) is there already and stays; this one is kept beside it as fed_WALCL.");
    await pane.click("instead-WALCL");
    expect(pane.place()).toContain("Replaces the 1 row of WALCL (FRED).");
    expect((pane.key("unit-0") as HTMLInputElement).value).toBe("USD");
    await pane.click("import");
    expect(pane.notice()).toContain("This replaces 1 series: WALCL.");
  });

  test("is asked about also when the workbook cannot tell which cells read it", async () => {
    const port = fakePort();
    port.kept = [series("AAPL_Close", "AAPL.csv")];
    port.ownSeriesInUse = async () => {
      throw new Error("Excel is busy");
    };
    const pane = await mounted(port);
    await drop(pane, aapl);
    await fill(pane, 2);
    await pane.click("import");
    expect(pane.notice()).toContain("could not be told");
  });
});

describe("the source is the present file's", () => {
  test("after a refused file", async () => {
    const pane = await mounted();
    await drop(pane, csv("bad.csv", "date,value\n2026-01-30,abc\n"));
    expect(pane.place()).toContain("Line 2, column 2");
    await drop(pane, csv("GOOD.csv", "date,value\n2026-01-30,1\n"));
    expect(source(pane)).toBe("GOOD.csv");
    await fill(pane, 1);
    await pane.click("import");
    expect(pane.port.kept).toMatchObject([{ name: "GOOD", source: "GOOD.csv" }]);
  });

  test("and no file's after a text was pasted over it", async () => {
    const pane = await mounted();
    await drop(pane, csv("bad.csv", "date,value\n2026-01-30,abc\n"));
    await pane.type("text", "date,TGA\n2026-01-30,1\n2026-02-02,2\n");
    await pane.click("read");
    expect(source(pane)).toBe("");
    expect((pane.key("name-0") as HTMLInputElement).value).toBe("TGA");
    expect(pane.place()).not.toContain("bad.csv");
  });

  test("in the replacing of a series too", async () => {
    const port = fakePort();
    port.kept = [series("GOLD", "old.csv")];
    const pane = await mounted(port);
    await pane.tab("data");
    await pane.click("replace-GOLD");
    await drop(pane, csv("new.csv", "date,value\n2026-01-30,2\n"));
    expect(source(pane)).toBe("new.csv");
    await pane.click("import");
    expect(port.kept).toMatchObject([{ name: "GOLD", unit: "USD", source: "new.csv" }]);
    expect(pane.notice()).toContain("Imported GOLD. Replaced 1 series.");
  });
});

test("a unit for all series is not that of a volume", async () => {
  const pane = await mounted();
  await drop(pane, csv("AAPL.csv", "Date,Open,Close,Volume\n2026-01-29,1,2,3\n2026-01-30,1,2,6747378\n"));
  expect(pane.place()).toContain("For all series but Volume");
  await pane.type("unit-all", "USD");
  const scale = pane.key("scale-all") as HTMLSelectElement;
  scale.value = "1";
  scale.dispatchEvent(new Event("change"));
  await pane.click("import");
  // The volume's own scale is still to be said.
  expect(pane.root.activeElement).toBe(pane.key("scale-2"));
  const own = pane.key("scale-2") as HTMLSelectElement;
  own.value = "1";
  own.dispatchEvent(new Event("change"));
  await pane.click("import");
  expect(pane.port.kept.map(({ name, unit }) => [name, unit])).toEqual([
    ["AAPL_Open", "USD"],
    ["AAPL_Close", "USD"],
    ["AAPL_Volume", "units traded"],
  ]);
  expect(pane.place()).toContain("6,747,378");
});

test("a unit for all leaves the scale that was chosen for one", async () => {
  const pane = await mounted();
  await drop(pane, csv("x.csv", "Date,A,B\n2026-01-29,1,2\n"));
  const one = pane.key("scale-0") as HTMLSelectElement;
  one.value = "1000";
  one.dispatchEvent(new Event("change"));
  await pane.type("unit-all", "USD");
  expect((pane.key("scale-0") as HTMLSelectElement).value).toBe("1000");
});

describe("a number that can be read in two ways is a question in a file", () => {
  test.each([
    ["between tabs", "29.12.2025\t1,234\n30.12.2025\t1,241\n", "1,234 is 1234", "1,234 is 1.234", 1241],
    ["in quotation marks", 'Date,Close\n2025-12-29,"1,066"\n', "1,066 is 1066", "1,066 is 1.066", 1066],
    ["between semicolons", "d;v\n2025-12-29;1,066\n", "1,066 is 1066", "1,066 is 1.066", 1066],
  ])("%s", async (_, text, thousands, decimals, value) => {
    const pane = await mounted();
    await drop(pane, csv("prices.txt", text));
    expect(pane.root.querySelector("[data-key=import]")).toBeNull();
    expect(pane.place()).toContain(decimals);
    pane.button(thousands).click();
    await settled();
    await pane.type("name-0", "P");
    await fill(pane, 1);
    await pane.click("import");
    expect(pane.port.kept[0]?.observations.at(-1)?.value).toBe(value);
    expect(pane.port.kept[0]?.source).toBe("prices.txt");
  });

  test("and in pasted text", async () => {
    const pane = await mounted();
    await pane.tab("data");
    await pane.click("add");
    await pane.type("text", "2025-12-29\t1.066\n");
    await pane.click("read");
    expect(pane.place()).toContain("1.066 is 1.066");
    expect(pane.place()).toContain("1.066 is 1066");
  });

  test("and in selected cells that hold text", async () => {
    const port = fakePort();
    port.selected = {
      range: "Sheet1!A1:B3",
      rows: [
        ["date", "x"],
        [46051, "1,066"],
        [46052, 1.234],
      ],
    };
    const pane = await mounted(port);
    await pane.tab("data");
    await pane.click("add");
    await pane.click("from-selection");
    expect(pane.place()).toContain("1,066 is 1066");
    port.selected = {
      range: "Sheet1!A1:B2",
      rows: [
        ["date", "x"],
        [46052, 1.234],
      ],
    };
    await pane.click("from-selection");
    expect(pane.place()).toContain("last value 1.234");
    // A second reading of the same text still knows that it was made from cells.
    await pane.click("read");
    expect(pane.place()).toContain("last value 1.234");
    expect(source(pane)).toBe("Sheet1!A1:B2");
  });
});

test("nothing is told as imported before it is kept", async () => {
  const port = fakePort();
  let done = (): void => undefined;
  port.saveOwnSeries = (list) =>
    new Promise((resolve) => {
      done = () => {
        port.kept = list;
        resolve(list);
      };
    });
  const pane = await mounted(port);
  await drop(pane, csv("GOLD.csv", "date,value\n2026-01-30,2\n"));
  await fill(pane, 1);
  await pane.click("import");
  expect(pane.notice()).not.toContain("Imported");
  expect(pane.place()).toContain("1 series found");
  done();
  await settled();
  expect(pane.notice()).toContain("Imported GOLD.");
});

describe("a file of a vendor", () => {
  test("shows what each column became, and which are off with their reasons", async () => {
    const pane = await mounted();
    await drop(
      pane,
      csv(
        "ACME.csv",
        "Security,ACME\n\nDate,Price,Change %,Note\n01/31/2024,184.4,-1.94%,x\n01/30/2024,188.04,-1.92%,y\nTotal,1,2%,z\n",
      ),
    );
    expect(pane.place()).toContain("2 series found");
    expect((pane.key("name-0") as HTMLInputElement).value).toBe("ACME_Price");
    expect((pane.key("unit-1") as HTMLInputElement).value).toBe("percent");
    expect((pane.key("scale-1") as HTMLSelectElement).value).toBe("1");
    expect(pane.key("left-out").textContent).toContain('Note Found "x"');
    expect(pane.key("left-out").textContent).toContain("1 row that is no data");
  });

  test("whose id FRED knows has unit and scale filled in, and says whence", async () => {
    const pane = await mounted();
    await drop(pane, csv("WALCL.csv", "observation_date,WALCL\n2024-01-03,7681024\n2024-01-10,7686669\n"));
    expect((pane.key("unit-0") as HTMLInputElement).value).toBe("USD");
    expect((pane.key("scale-0") as HTMLSelectElement).value).toBe("1000000");
    expect(pane.place()).toContain("Unit and scale as FRED publishes WALCL");
    expect(pane.place()).toContain("last value 7,686,669");
    await pane.click("import");
    expect(pane.port.kept).toMatchObject([{ name: "WALCL", unit: "USD", scale: 1e6 }]);
  });

  test("is asked about once, with both readings of dates and of numbers", async () => {
    const pane = await mounted();
    await drop(pane, csv("both.csv", "d;v\n03/04/2024;1,234\n"));
    expect(pane.place()).toContain("03/04/2024 is 2024-04-03");
    expect(pane.place()).toContain("1,234 is 1.234");
    pane.button("1,234 is 1.234").click();
    await settled();
    expect(pane.place()).not.toContain("1,234 is 1.234");
    pane.button("03/04/2024 is 2024-03-04").click();
    await settled();
    expect(pane.place()).toContain("1 row · 2024-03-04 to 2024-03-04 · last value 1.234");
  });

  test("may be JSON, and pasted as well", async () => {
    const json = '{"observations":[{"date":"2024-01-02","value":"3.95"},{"date":"2024-01-03","value":"."}]}';
    const pane = await mounted();
    await drop(pane, csv("DGS10.json", json));
    expect(pane.place()).toContain("1 row · 2024-01-02");
    expect((pane.key("unit-0") as HTMLInputElement).value).toBe("percent");
    await pane.click("back");
    await pane.click("add");
    await pane.type("text", json);
    await pane.click("read");
    expect(pane.place()).toContain("1 row · 2024-01-02");
  });

  test("that is a workbook of several sheets shows their first rows to choose by", async () => {
    const sheet = (name: string, heading: string) => ({
      name,
      rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="B1" t="inlineStr"><is><t>${heading}</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>2024-01-02</t></is></c><c r="B2"><v>7.5</v></c></row>`,
    });
    const bytes = new Uint8Array(made({ sheets: [sheet("One", "Gold"), sheet("Two", "Silver")] }));
    const pane = await mounted();
    await drop(pane, Object.assign(new File([], "metals.xlsx"), { arrayBuffer: async () => bytes.buffer }));
    await settled();
    expect(pane.place()).toContain("Silver");
    await pane.click("sheet-Two");
    expect((pane.key("name-0") as HTMLInputElement).value).toBe("Silver");
    expect(pane.place()).toContain("last value 7.5");
  });
});
