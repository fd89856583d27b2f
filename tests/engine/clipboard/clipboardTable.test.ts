/** @jest-environment jsdom */
import { cellsOfTable, elementsOf } from "../../../src/engine/clipboard/clipboardTable";

const cells = (html: string) => cellsOfTable(elementsOf(html));
const texts = (html: string) => cells(html)?.map((row) => row.map(({ text }) => text));

test("Excel's values, types and formats behind what is shown", () => {
  const html = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--
    .xl65 {mso-number-format:"0\\.00%";} .xl66 {mso-number-format:"0\\.0\\0022 bp\\0022";}
    .xl67 {mso-number-format:"\\@";} .xl68 {mso-number-format:"d\\-mmm\\-yy";} .xl69 {mso-number-format:General;}
    .xl70 {mso-number-format:"Short Date";} --></style></head><body><table><!--StartFragment-->
    <tr><td class=xl65 x:num="4.2512345E-2">4.25%</td><td class=xl66 x:num="-14.8">-14.8 bp</td><td class=xl67>007</td></tr>
    <tr><td class=xl68 x:num="45660">3-Jan-25</td><td x:num>1,234</td><td x:str="1/2">1/2</td></tr>
    <tr><td class=xl69 x:bool="TRUE">TRUE</td><td style='mso-number-format:"0\\.000"' x:num="1.5">1.500</td><td>a</td></tr>
    <!--EndFragment--></table></body></html>`;
  expect(cells(html)).toEqual([
    [
      { text: "4.25%", value: 0.042512345, isText: false, format: "0.00%" },
      { text: "-14.8 bp", value: -14.8, isText: false, format: '0.0" bp"' },
      { text: "007", value: undefined, isText: true, format: "@" },
    ],
    [
      { text: "3-Jan-25", value: 45660, isText: false, format: "d-mmm-yy" },
      { text: "1,234", value: undefined, isText: false, format: undefined },
      { text: "1/2", value: undefined, isText: true, format: undefined },
    ],
    [
      { text: "TRUE", value: true, isText: false, format: undefined },
      { text: "1.500", value: 1.5, isText: false, format: "0.000" },
      { text: "a", value: undefined, isText: false, format: undefined },
    ],
  ]);
});

test("LibreOffice and Google", () => {
  const html = `<table><tr><td sdval="1.0912345" sdnum="1033;0;0.00">1.09</td>
    <td data-sheets-value='{"1":3,"3":0.0523456}' data-sheets-numberformat='{"1":3,"2":"0.00%"}'>5.23%</td>
    <td data-sheets-value='{"1":2,"2":"1/2"}'>1/2</td><td data-sheets-value='{"1":4,"4":1}'>TRUE</td></tr></table>`;
  expect(cells(html)?.[0]?.map(({ value, format, isText }) => [value, format, isText])).toEqual([
    [1.0912345, "0.00", false],
    [0.0523456, "0.00%", false],
    [undefined, undefined, true],
    [true, undefined, false],
  ]);
});

test("text as it is shown", () => {
  expect(texts("<table><tr><td> US 10Y<br>\n (yield) </td><td>$&nbsp;5\n  6</td><td></td></tr></table>")).toEqual([
    ["US 10Y\n(yield)", "$ 5 6", ""],
  ]);
  expect(texts("<table><tr><td><p>one</p><p>two</p></td></tr></table>")).toEqual([["one\ntwo"]]);
});

test("spans keep what stands beside and below in its place", () => {
  const html = `<table><tr><td colspan=2>a</td><td>b</td></tr><tr><td rowspan=2>c</td><td>d</td><td>e</td></tr>
    <tr><td>f</td><td>g</td></tr></table>`;
  expect(texts(html)).toEqual([
    ["a", "", "b"],
    ["c", "d", "e"],
    ["", "f", "g"],
  ]);
});

test("several tables, tables within, and no table", () => {
  expect(texts("<table><tr><td>1</td></tr></table><p>x</p><table><tr><td>2</td></tr></table>")).toEqual([["1"], ["2"]]);
  expect(texts("<table><tr><td>1<table><tr><td>2</td></tr></table></td></tr></table>")).toEqual([["1\n2"]]);
  expect(texts("<p>1\t2</p>")).toBeUndefined();
});

test("what a hostile page may write does no harm", () => {
  const html = `<table><tr><td x:num="Infinity">1</td><td x:num="0x10">2</td><td data-sheets-value='{"1":'>3</td>
    <td data-sheets-value='null'>4</td><td sdval="1e999">5</td><td colspan="1000000000">6<script>window.harmed = true</script>
    <img src=x onerror="window.harmed = true" title="an on = in a text"></td><td>on = 7</td></tr></table>`;
  const elements = elementsOf(html);
  const [row] = cellsOfTable(elements) ?? [];
  expect(row?.slice(0, 6).map(({ text, value }) => [text, value])).toEqual([
    ["1", undefined],
    ["2", 16],
    ["3", undefined],
    ["4", undefined],
    ["5", undefined],
    ["6", undefined],
  ]);
  expect(row?.at(-1)?.text).toBe("on = 7");
  expect(row?.length).toBeLessThanOrEqual(1006);
  expect(elements.querySelector("[onerror]")).toBeNull();
  expect((globalThis as { harmed?: boolean }).harmed).toBeUndefined();
});
