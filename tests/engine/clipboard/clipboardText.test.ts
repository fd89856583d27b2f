import { rowsOfText } from "../../../src/engine/clipboard/clipboardText";

test.each<[string, string[][]]>([
  ["1\r\n2\r\n", [["1"], ["2"]]],
  ["1\n2", [["1"], ["2"]]],
  ["1\r2\r", [["1"], ["2"]]],
  ["1\r\n\r\n2\r\n", [["1"], [""], ["2"]]],
  ["1\r\n\r\n", [["1"], [""]]],
  ["a\tb\r\nc", [["a", "b"], ["c"]]],
  ["a\t\r\n", [["a", ""]]],
  ["\t", [["", ""]]],
  ["", [[""]]],
  ["\r\n", [[""]]],
  ['"US 10Y\n(yield)"\t4.25\r\n', [["US 10Y\n(yield)", "4.25"]]],
  ['"a\r\nb"', [["a\nb"]]],
  ['"a\tb"\tc', [["a\tb", "c"]]],
  ['"say ""hi""\nthere"\tx', [['say "hi"\nthere', "x"]]],
  ['"plain"', [["plain"]]],
  ['""', [[""]]],
  ['"open\t5\r\n6', [['"open', "5"], ["6"]]],
  ['"a" and b\tc', [['"a" and b', "c"]]],
  ['5" pipe\t1', [['5" pipe', "1"]]],
])("%j", (text, rows) => expect(rowsOfText(text)).toEqual(rows));

test("a long text without an end of its quotes takes no longer for it", () => {
  const text = `"${"a\t".repeat(100_000)}`;
  const start = performance.now();
  expect(rowsOfText(text)[0]).toHaveLength(100_001);
  expect(performance.now() - start).toBeLessThan(2000);
});
