/** Plain formulas of a file, of the time before spilling, as Excel shows them today (Microsoft: "Implicit intersection operator: @"). */
import { withIntersections } from "../../../src/sharing/formulaText/intersection";
import { areaOf } from "../../../src/sharing/formulaText/references";

test.each([
  ["=A1:A9*2", "=@A1:A9*2"],
  ["=Rates*2", "=@Rates*2"],
  ["=NORM.S.DIST(F:F,B4)", "=NORM.S.DIST(@F:F,B4)"],
  ["=FLOOR.PRECISE($A50,$AD$47:$AH$47)", "=FLOOR.PRECISE($A50,@$AD$47:$AH$47)"],
  ["=PERCENTILE.INC(A1:A9,B1:B9)", "=PERCENTILE.INC(A1:A9,@B1:B9)"],
  ["=OFFSET(F7,E7:I7,0)", "=OFFSET(F7,@E7:I7,0)"],
  ["=ROW(L3:Q8)", "=@ROW(L3:Q8)"],
  ["=COLUMN(1:2)", "=@COLUMN(1:2)"],
  ["=SMALL(A1:A9,ROW(1:3))", "=SMALL(A1:A9,@ROW(1:3))"],
  ["=LINEST(A1:A9,B1:B9)", "=@LINEST(A1:A9,B1:B9)"],
  ["=A1:A9+OFFSET(A1,0,0,2,1)", "=@A1:A9+@OFFSET(A1,0,0,2,1)"],
  ["=INDEX(A1:B9,0,1)", "=@INDEX(A1:B9,0,1)"],
])("%s is shown as %s", (written, shown) => {
  expect(withIntersections(written, (name) => name === "Rates")).toBe(shown);
});

test.each([
  "=SUM(A1:A9)",
  "=SUM(Rates)",
  "=SUM(INDEX(A1:B9,0,1))",
  "=SUM(OFFSET(A1,0,0,3,1),B1:B2)",
  "=AVERAGE(OFFSET(A1,1,0,COUNTA(A:A),1))",
  "=SUMPRODUCT(ROW(1:3),A1:A3)",
  "=INDEX(LINEST(A1:A9,B1:B9),1,2)",
  "=INDEX(A1:A9,MATCH(C1,B1:B9,0))",
  "=SUM(A1:OFFSET(A1,2,0))",
  "=MATCH(1,INDEX((A1:A3=1)*(B1:B3=2),0),0)",
  "=ROW(A1)+ROW()+SUM(A1:A2)",
  "=@LINEST(A1:A9,B1:B9)",
])("%s stays as it is", (written) => {
  expect(withIntersections(written, (name) => name === "Rates")).toBe(written);
});

test("an area is nothing but an area", () => {
  expect(areaOf("'My sheet'!$B$3:C9")).toEqual({ sheet: "My sheet", top: 2, bottom: 8, left: 1, right: 2 });
  for (const more of ["SUM(B3:C9)", "B3*2", "-B3", "B3:C9,D1", "{1,2}", "Rates", ""])
    expect(areaOf(more)).toBeUndefined();
});
