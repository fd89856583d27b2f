/**
 * Functions that Excel has only had since formulas spill, with what each of its versions since then has added: an older Excel
 * and LibreOffice 7 answer them with #NAME?.
 */
const editions = {
  "2021": "ARRAYTOTEXT FILTER LET RANDARRAY SEQUENCE SORT SORTBY UNIQUE VALUETOTEXT XLOOKUP XMATCH ANCHORARRAY SINGLE",
  "2024": `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK IMAGE ISOMITTED LAMBDA MAKEARRAY MAP REDUCE SCAN TAKE TEXTAFTER
TEXTBEFORE TEXTSPLIT TOCOL TOROW VSTACK WRAPCOLS WRAPROWS`,
  subscription: `COPILOT DETECTLANGUAGE FIELDVALUE GROUPBY IMPORTCSV IMPORTTEXT PERCENTOF PIVOTBY REGEXEXTRACT REGEXREPLACE REGEXTEST
STOCKHISTORY TRANSLATE TRIMRANGE`,
};

type Edition = keyof typeof editions;

const editionOf = new Map<string, Edition>(
  (Object.keys(editions) as Edition[]).flatMap((edition) =>
    editions[edition].split(/\s+/).map((name): [string, Edition] => [name, edition]),
  ),
);

export const isNewer = (name: string): boolean => editionOf.has(name);

/** Formulas that fail where an edition is not there; they ask nobody. */
const probes: Readonly<Record<Edition, string>> = {
  "2021": "SEQUENCE(1)",
  "2024": "TAKE(SEQUENCE(1),1)",
  subscription: 'PERCENTOF(1,1)+REGEXTEST("a","a")',
};

/** A formula that fails where one of the functions is not there. */
export function probeOf(names: Iterable<string>): string {
  const needed = new Set([...names].map((name) => editionOf.get(name)));
  const asked = (Object.keys(probes) as Edition[]).filter((edition) => edition === "2021" || needed.has(edition));
  return asked.map((edition) => probes[edition]).join("+");
}
