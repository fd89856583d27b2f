/** VERDICT, alone and beside the verdicts that the sheets of books work out. */
import { CellError } from "../../../src/cells/cell";
import { currentLanguage, type Language, setLanguage, type Text } from "../../../src/language/language";
import { standings, verdicts, yours } from "../../../src/language/verdicts";
import type { Printed, Standing, Template, TemplateClaim } from "../../../src/templates/template";
import { computeBook } from "../../../src/workbook/grid/computeBook";
import { evaluateFormula } from "../../../src/workbook/grid/evaluate";
import { claimCells } from "../../../src/workbook/layout/claims";
import { layTemplate } from "../../../src/workbook/layTemplate";
import { run } from "../../contracts/calls";
import { errorCell } from "../../contracts/formula";
import vectors from "../../vectors/verdict.json";
import { describeVectors } from "../vectors";

describeVectors(vectors);

const judged = (...args: Parameters<typeof run>[1]) => run("VERDICT", args);

describe("VERDICT", () => {
  test.each([
    [0.76, 0.7599, undefined, undefined, "reproduced"],
    [0.42, 0.4, 0.005, undefined, "not reproduced"],
    [null, 17.5, undefined, undefined, "worked out"],
    [12_000, null, undefined, undefined, "needs data"],
    [12_000, 11_145, 600, "assumption", "needs an input"],
    ["[0.1,0.15]", 0.115, undefined, undefined, "reproduced"],
  ])("of %s and %s within %s is as agreed", (printed, rebuilt, tolerance, status, word) =>
    expect(judged(printed, rebuilt, tolerance, status)).toBe(word),
  );

  test.each([
    ["0.4", 0.36, "reproduced"],
    ["0.40", 0.36, "not reproduced"],
    ["40%", 0.396, "reproduced"],
    ["12,000", 12_000.4, "reproduced"],
    ["[-0.86, -0.37]", -0.37, "reproduced"],
  ])("reads the figure that %s prints", (printed, rebuilt, word) => expect(judged(printed, rebuilt)).toBe(word));

  test("an edge of the tolerance belongs to it, whatever binary arithmetic makes of it", () => {
    expect(judged(0.42, 0.415)).toBe("reproduced");
    expect(judged(0.42, 0.4149)).toBe("not reproduced");
    expect(judged(0.3, 0.1 + 0.2, 0)).toBe("reproduced");
  });

  test("words are never a figure: a number beside them is worked out, a test of them is a statement", () => {
    expect(judged("silver is scarce", 17.5)).toBe("worked out");
    expect(judged("silver is scarce", true)).toBe("reproduced");
    expect(judged("silver is scarce", false)).toBe("not reproduced");
    expect(judged("London", "london")).toBe("reproduced");
    expect(judged("London", "New York")).toBe("not reproduced");
    expect(judged(null, false)).toBe("not reproduced");
  });

  test("an error in an input is an error, and the worst thing comes first", () => {
    const na = errorCell("#N/A");
    expect(judged(0.76, na)).toBe("error");
    expect(judged(na, null, null, "assumption")).toBe("error");
    expect(judged(0.76, 0.76, null, [["document"], [na]])).toBe("error");
    expect(judged(0.76, null, null, "assumption")).toBe("needs data");
    expect(evaluateFormula("=MKT.VERDICT(0.76,1/0)")).toBe("error");
  });

  test("one assumption anywhere keeps it open, in any language of the workbook", () => {
    for (const word of Object.values(standings.assumption))
      expect(judged(1, 1, null, "document", [["convention"], [""], [yours.tw]], word)).toBe("needs an input");
    for (const { en, tw, cn } of [standings.document, standings.published, standings.convention, yours])
      expect(judged(1, 1, null, en, tw, cn)).toBe("reproduced");
  });

  test("a column of claims is judged in one formula", () => {
    expect(judged([[1], [2], [null]], [[1], [3], [4]])).toEqual([["reproduced"], ["not reproduced"], ["worked out"]]);
  });

  test("a wrong argument is named", () => {
    expect(judged(1, 1, -1)).toBeInstanceOf(CellError);
    for (const [args, sentence] of [
      [[1, 1, null, "guess"], "status must be document, convention, published, yours or assumption"],
      [["[2,1]", 1.5], "printed must be a number, words, or a range from low to high"],
      [["[2]", 2], "printed must be a number, words, or a range from low to high"],
      [[0.76, "about 0.76"], "rebuilt must be a number"],
    ] as const)
      expect((judged(...args) as CellError).message).toContain(sentence);
  });

  test("speaks the workbook's language", () => {
    const before = currentLanguage();
    try {
      const said = (["en", "tw", "cn"] as Language[]).map((language) => {
        setLanguage(language);
        return [judged(1, 1), judged(1, 2), judged(null, 1), judged(1, null), judged(1, errorCell("#N/A"))];
      });
      expect(said).toEqual(
        (["en", "tw", "cn"] as const).map((language) =>
          (["reproduced", "not reproduced", "worked out", "needs data", "error"] as const).map(
            (verdict) => verdicts[verdict][language],
          ),
        ),
      );
    } finally {
      setLanguage(before);
    }
  });
});

/** A book whose claims are the reference cases: each printed figure, tolerance and standing as a book says it. */
const text: Text = { en: "a", tw: "b", cn: "c" };
const openStandings: readonly Standing[] = ["document", "published", "convention", "assumption"];

function bookOf(cases: readonly Claimed[]): Template {
  const input = (name: string, value: number | string, standing: Standing) => ({
    name,
    label: text,
    value,
    unit: "",
    standing,
    origin: "0-01",
  });
  const claim = ({ printed, rebuilt, within, statuses }: Claimed, index: number): TemplateClaim => ({
    row: "0-01",
    claim: text,
    printed,
    rebuilt: rebuilt === null ? "=T_s_none" : typeof rebuilt === "string" ? `=T_word${index}` : `=T_figure${index}`,
    unit: "",
    within,
    awaits: statuses.map((standing) => `T_${standing}`),
  });
  return {
    id: "compared",
    prefix: "T_",
    title: text,
    tab: text,
    headline: [],
    question: text,
    documents: [{ number: "000", author: "", title: "", day: "2026-01-07", subject: text }],
    about: [],
    words: {},
    series: [{ key: "none", label: text }],
    inputs: [
      {
        heading: text,
        inputs: [
          ...openStandings.map((standing) => input(`T_${standing}`, 1, standing)),
          ...cases.flatMap(({ rebuilt }, index) =>
            rebuilt === null
              ? []
              : [input(typeof rebuilt === "string" ? `T_word${index}` : `T_figure${index}`, rebuilt, "document")],
          ),
        ],
        tables: [],
      },
    ],
    results: [],
    blocks: [{ heading: text, lines: [], tables: [], charts: [] }],
    claims: cases.map(claim),
    sources: [],
  };
}

interface Claimed {
  readonly printed: Printed;
  readonly rebuilt: number | string | null;
  readonly within: number | undefined;
  readonly statuses: readonly Standing[];
}

const isStanding = (word: string): word is Standing => openStandings.some((standing) => standing === word);

test("the sheets of the books judge every case as VERDICT does", () => {
  const references = vectors.VERDICT.map(({ args: [printed, rebuilt, within, statuses] }): Claimed => {
    const range = typeof printed === "string" && printed.startsWith("[");
    return {
      printed: range ? (JSON.parse(printed) as [number, number]) : ((printed ?? null) as number | null),
      rebuilt: rebuilt as number | null,
      within: (within ?? undefined) as number | undefined,
      statuses: ((statuses ?? []) as string[]).filter(isStanding),
    };
  });
  const worded: readonly Claimed[] = [
    { printed: "London", rebuilt: "london", within: undefined, statuses: [] },
    { printed: "London", rebuilt: "New York", within: undefined, statuses: [] },
    { printed: "London", rebuilt: 17.5, within: undefined, statuses: [] },
    { printed: "London", rebuilt: "London", within: undefined, statuses: ["assumption"] },
    { printed: null, rebuilt: 17.5, within: undefined, statuses: ["document", "assumption"] },
    { printed: 0.3, rebuilt: 0.1 + 0.2, within: 0, statuses: ["published"] },
    { printed: 0.42, rebuilt: 0.415, within: undefined, statuses: [] },
  ];
  // A figure printed as text keeps its zeros, which the number of a book cannot.
  const claims = [...references.filter(({ printed }) => typeof printed !== "string"), ...worded];
  expect(claims.length).toBeGreaterThan(90);
  const sheet = computeBook(layTemplate(bookOf(claims), "en")).sheets.get("a · Claims");
  const inBook = claims.map((_, index) => sheet?.get(claimCells(index).verdict)?.value);
  const inCell = claims.map(({ printed, rebuilt, within, statuses }) => {
    const given = Array.isArray(printed) ? `[${printed}]` : (printed as string | number | null);
    return judged(given, rebuilt, within, statuses.length > 0 ? statuses.map((each) => [each]) : null);
  });
  expect(inBook).toEqual(inCell);
  expect(new Set(inCell).size).toBe(5);
});
