import { CellError } from "../../../src/cells/cell";
import { keepSentences, sentenceAt } from "../../../src/functions/host/sentences";

function error(sentence: string): CellError {
  return new CellError("#NUM!", { en: sentence, tw: sentence, cn: sentence });
}

test("the sentence is found under every spelling of the address", () => {
  keepSentences("A", { address: "'[Book1]It''s mine'!$AZ$10" }, error("one"));
  for (const address of ["It's mine!AZ10", "'It''s mine'!$AZ$10", "it's MINE!az10"])
    expect(sentenceAt(address)).toBe("one");
});

test("a function that succeeds leaves the error of another in the same formula", () => {
  keepSentences("A", { address: "S!A1" }, error("of A"));
  keepSentences("B", { address: "S!A1" }, 3);
  expect(sentenceAt("S!A1")).toBe("of A");
  keepSentences("A", { address: "S!A1" }, 3);
  expect(sentenceAt("S!A1")).toBeUndefined();
});

test("the newest error of a cell is the one shown", () => {
  keepSentences("A", { address: "S!A2" }, error("of A"));
  keepSentences("B", { address: "S!A2" }, error("of B"));
  expect(sentenceAt("S!A2")).toBe("of B");
  keepSentences("A", { address: "S!A2" }, 1);
  expect(sentenceAt("S!A2")).toBe("of B");
});

test("a spill keeps its sentences cell by cell, past column Z, and drops them together", () => {
  keepSentences("A", { address: "S!Y5" }, [
    [1, error("Z5"), 2],
    [3, 4, error("AA6")],
  ]);
  expect(["S!Y5", "S!Z5", "S!AA6"].map(sentenceAt)).toEqual([undefined, "Z5", "AA6"]);
  keepSentences("A", { address: "S!Y5" }, [[1, 2, 3]]);
  expect(["S!Z5", "S!AA6"].map(sentenceAt)).toEqual([undefined, undefined]);
});

test("the newest 10,000 are kept", () => {
  keepSentences("A", { address: "Old!A1" }, error("old"));
  for (let row = 1; row <= 10_000; row++) keepSentences("A", { address: `New!A${row}` }, error("new"));
  expect(sentenceAt("Old!A1")).toBeUndefined();
  expect(sentenceAt("New!A1")).toBe("new");
  expect(sentenceAt("New!A10000")).toBe("new");
});
