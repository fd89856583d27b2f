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

const choose = (pane: Mounted, key: string, value: string) => {
  const control = pane.key(key) as HTMLSelectElement;
  control.value = value;
  control.dispatchEvent(new Event("change"));
};

describe("several files", () => {
  test("dropped together are seen together and imported at once, under names of their own", async () => {
    const pane = await mounted();
    await drop(pane, aapl, msft);
    expect(pane.place()).toContain("2 files");
    expect(pane.key("file-0").textContent).toContain("AAPL.csv2 series found");
    expect(pane.key("file-1").textContent).toContain("MSFT_Volume");
    // Unit and scale are said once for all whose files do not say them; a volume has its own unit.
    expect(pane.place()).toContain("For all series but Volume, Volume");
    await pane.type("unit-all", "USD");
    choose(pane, "scale-all", "1");
    choose(pane, "scale-1", "1");
    choose(pane, "scale-3", "1");
    await pane.click("import");
    expect(pane.notice()).toContain("Imported AAPL_Close, AAPL_Volume, MSFT_Close, MSFT_Volume.");
    expect(pane.port.kept.map(({ name, source, observations }) => [name, source, observations.at(-1)?.value])).toEqual([
      ["AAPL_Close", "AAPL.csv", 243.36],
      ["AAPL_Volume", "AAPL.csv", 6747378],
      ["MSFT_Close", "MSFT.csv", 423.35],
      ["MSFT_Volume", "MSFT.csv", 6747378],
    ]);
    expect(pane.place()).toContain("My data");
    pane.button("Undo").click();
    await settled();
    expect(pane.port.kept).toEqual([]);
  });

  test("what misses its unit is shown, and nothing is imported before it is said", async () => {
    const pane = await mounted();
    await drop(pane, csv("A.csv", "date,value\n2026-01-30,1\n"), csv("B.csv", "date,value\n2026-01-30,2\n"));
    await pane.type("unit-0", "USD");
    choose(pane, "scale-0", "1");
    await pane.click("import");
    expect(pane.port.kept).toEqual([]);
    expect(pane.root.activeElement).toBe(pane.key("unit-1"));
    await pane.type("unit-1", "EUR");
    choose(pane, "scale-1", "1000");
    expect(pane.key("reads-1").textContent).toContain("2K EUR");
    await pane.click("import");
    expect(pane.port.kept.map(({ name, unit, scale }) => [name, unit, scale])).toEqual([
      ["A", "USD", 1],
      ["B", "EUR", 1000],
    ]);
  });

  test("with the same series inside keep both, the second named after its file", async () => {
    const pane = await mounted();
    await drop(
      pane,
      csv("a.csv", "date,WALCL\n2026-01-30,6500000\n"),
      csv("b.csv", "date,WALCL\n2026-02-06,6600000\n"),
    );
    await pane.click("import");
    expect(pane.port.kept.map(({ name, scale }) => [name, scale])).toEqual([
      ["WALCL", 1e6],
      ["b_WALCL", 1e6],
    ]);
  });

  test("one that is dropped while another is looked at stands beside it, and so does one dropped in the same moment", async () => {
    const pane = await mounted();
    await drop(pane, aapl);
    await drop(pane, msft);
    expect(pane.key("file-1").textContent).toContain("MSFT.csv");
    const again = await mounted();
    void drop(again, aapl);
    await drop(again, msft);
    await settled();
    expect(again.key("file-0").textContent).toContain("AAPL.csv2 series found");
    expect(again.key("file-1").textContent).toContain("MSFT.csv2 series found");
  });

  test("one can be looked at closely, and what is said there holds", async () => {
    const pane = await mounted();
    await drop(pane, aapl, msft);
    await pane.click("look-1");
    expect(source(pane)).toBe("MSFT.csv");
    await pane.type("name-0", "Softie");
    await pane.click("import");
    expect(pane.key("file-1").textContent).toContain("Softie");
    await pane.click("look-1");
    await pane.click("back");
    expect(pane.key("file-1").textContent).toContain("Softie");
    await pane.click("leave-out-1");
    expect(pane.place()).not.toContain("MSFT.csv");
  });

  test("asks about one and refuses another, which can be corrected, while the third is ready", async () => {
    const pane = await mounted();
    await drop(
      pane,
      csv("WALCL.csv", "date,WALCL\n2026-01-30,6500000\n"),
      csv("us.csv", "date;v\n03/04/2026;1,234\n"),
      csv("bad.csv", "date,v\n2026-01-30,abc\n"),
    );
    expect(pane.key("file-1").textContent).toContain("one question");
    expect(pane.key("file-1").textContent).toContain("1,234 is 1.234");
    expect(pane.key("file-2").textContent).toContain('Found "abc"');
    expect(pane.key("import").textContent).toBe("Import 1 series");
    pane.button("03/04/2026 is 2026-04-03").click();
    await settled();
    pane.button("1,234 is 1234").click();
    await settled();
    expect(pane.key("file-1").textContent).toContain("2026-04-03");
    await pane.click("look-2");
    await pane.type("text", "date,v\n2026-01-30,7\n");
    await pane.click("read");
    await pane.click("back");
    expect(pane.key("import").textContent).toBe("Import 3 series");
    await pane.type("unit-1", "USD");
    choose(pane, "scale-1", "1");
    await pane.type("unit-2", "USD");
    choose(pane, "scale-2", "1");
    await pane.click("import");
    expect(pane.port.kept.map(({ name, observations }) => [name, observations.at(-1)?.value])).toEqual([
      ["WALCL", 6500000],
      ["v", 1234],
      ["bad_v", 7],
    ]);
  });

  test("a file that is no table says so in its row, and the others come in", async () => {
    const pane = await mounted();
    await drop(pane, csv("WALCL.csv", "date,WALCL\n2026-01-30,6500000\n"), csv("photo.png", "x"));
    expect(pane.key("file-1").textContent).toContain("picture or a document");
    await pane.click("import");
    expect(pane.port.kept.map(({ name }) => name)).toEqual(["WALCL"]);
  });
});

test("a file that cannot be opened says so where it was to be read, and another takes its place", async () => {
  const pane = await mounted();
  await drop(pane, csv("photo.png", "x"));
  expect(pane.place()).toContain("picture or a document");
  expect(pane.place()).toContain("Choose another file");
  await drop(pane, csv("GOLD.csv", "date,value\n2026-01-30,2\n"));
  expect(pane.place()).not.toContain("picture or a document");
  expect(source(pane)).toBe("GOLD.csv");
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

test("a triangle before a number is a question, answered with the number", async () => {
  const pane = await mounted();
  await pane.tab("data");
  await pane.click("add");
  await pane.type("text", "2025-12-29\t▲1.5\n2025-12-30\t2.5\n");
  await pane.click("read");
  expect(pane.place()).toContain("as statements of Japan write it");
  pane.button("▲1.5 is -1.5").click();
  await settled();
  await pane.type("name-0", "P");
  await fill(pane, 1);
  await pane.click("import");
  expect(pane.port.kept[0]?.observations.map(({ value }) => value)).toEqual([-1.5, 2.5]);
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

  test("is read in the range that is chosen: typed, walked to, or dragged", async () => {
    const cell = (at: string, value: number | string) =>
      typeof value === "number"
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    const rows = [
      ["Date", "Gold", "", "Date", "Silver"],
      ["2024-01-02", 7, "", "2024-01-02", 8],
      ["2024-01-03", 7.5, "", "2024-01-03", 8.5],
    ].map(
      (line, row) =>
        `<row r="${row + 1}">${line.map((value, column) => cell(`${"ABCDE"[column]}${row + 1}`, value)).join("")}</row>`,
    );
    const bytes = new Uint8Array(made({ sheets: [{ name: "One", rows: rows.join("") }] }));
    const pane = await mounted();
    await drop(pane, Object.assign(new File([], "metals.xlsx"), { arrayBuffer: async () => bytes.buffer }));
    await settled();
    expect(pane.place()).toContain("2 series found");
    const typed = pane.key("range") as HTMLInputElement;
    typed.value = "x!";
    typed.dispatchEvent(new Event("change"));
    await settled();
    expect(pane.place()).toContain("“x!” is no range");
    typed.value = "d:e";
    typed.dispatchEvent(new Event("change"));
    await settled();
    expect(pane.place()).toContain("1 series found");
    expect((pane.key("name-0") as HTMLInputElement).value).toBe("Silver");
    const press = (key: string, target: string, held: KeyboardEventInit = {}) =>
      pane.key(target).dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...held }));
    press("ArrowUp", "cell-E3", { ctrlKey: true });
    press("ArrowLeft", "cell-E1", { ctrlKey: true });
    expect(pane.root.activeElement).toBe(pane.key("cell-A1"));
    press("ArrowRight", "cell-A1", { shiftKey: true });
    press("ArrowDown", "cell-B1", { shiftKey: true });
    expect((pane.key("range") as HTMLInputElement).value).toBe("A1:B2");
    press("Enter", "cell-B2");
    await settled();
    expect((pane.key("name-0") as HTMLInputElement).value).toBe("Gold");
    expect(pane.place()).toContain("1 row · 2024-01-02");
    const point = (kind: string, target: string) =>
      pane
        .key(target)
        .dispatchEvent(Object.assign(new Event(kind, { bubbles: true, cancelable: true }), { button: 0 }));
    point("pointerdown", "cell-D1");
    point("pointerenter", "cell-E3");
    point("pointerup", "cell-E3");
    await settled();
    expect((pane.key("range") as HTMLInputElement).value).toBe("D1:E3");
    expect((pane.key("name-0") as HTMLInputElement).value).toBe("Silver");
    // A fault names the place in the sheet, not in the range.
    const all = pane.key("range") as HTMLInputElement;
    all.value = "";
    all.dispatchEvent(new Event("change"));
    await settled();
    expect(pane.place()).toContain("2 series found");
  });
});
