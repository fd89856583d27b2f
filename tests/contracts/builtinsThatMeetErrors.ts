/** The places of functions where Excel does not answer with the error that came, each with its reason. */

interface Exception {
  readonly reason: string;
  /** A function's name, and after a colon the places, from zero; without one all places. Of repeated arguments each place counts. */
  readonly at: string;
  /** Only for an error that comes alone, or only among the cells of a range or an array; both where left out. */
  readonly way?: "alone" | "among";
}

const exceptions: readonly Exception[] = [
  {
    reason: "They ask whether there is an error, or what it is.",
    at: `ISBLANK ISERR ISERROR ISNA ISLOGICAL ISNONTEXT ISNUMBER ISREF ISTEXT ERROR.TYPE TYPE IFERROR IFNA`,
  },
  { reason: "They count what there is: COUNT numbers alone, the others errors too.", at: "COUNT COUNTA COUNTUNIQUE" },
  { reason: "They spell an error as a text.", at: "VALUETOTEXT:0 ARRAYTOTEXT:0" },
  {
    reason: "Only the argument that is chosen is calculated.",
    at: "CHOOSE:1,2,3 IF:1,2 IFS:1,3 SWITCH:2,4,5 XLOOKUP:3 TEXTBEFORE:5 TEXTAFTER:5 FILTER:2",
  },
  {
    reason: "An error as a criterion asks for the cells that hold it.",
    at: "COUNTIF:1 COUNTIFS:1,3 SUMIF:1 SUMIFS:2,4 AVERAGEIF:1 AVERAGEIFS:2,4 MAXIFS:2 MINIFS:2 COUNTUNIQUEIFS:2",
  },
  {
    reason: "An error among the cells that are tested or searched is not what is asked for.",
    at: `COUNTBLANK:0 COUNTIF:0 COUNTIFS:0,2 SUMIF:0 SUMIFS:1,3 AVERAGEIF:0 AVERAGEIFS:1,3 MAXIFS:1 MINIFS:1
         COUNTUNIQUEIFS:0,1 MATCH:1 XMATCH:1 XLOOKUP:1 LOOKUP:0,1 DCOUNT:0 DCOUNTA:0`,
    way: "among",
  },
  {
    reason: "A criterion that is an error asks for the records that hold it.",
    at: "DAVERAGE:2 DCOUNT:2 DCOUNTA:2 DGET:2 DMAX:2 DMIN:2 DPRODUCT:2 DSTDEV:2 DSTDEVP:2 DSUM:2 DVAR:2 DVARP:2",
    way: "among",
  },
  { reason: "They ask where the cells are, not what they hold.", at: "ROWS COLUMNS ROW COLUMN AREAS", way: "among" },
  { reason: "Errors are sorted behind everything else.", at: "SORTBY:1", way: "among" },
  { reason: "The names of a LET are no arguments.", at: "LET:0" },
];

const places = (list: string, way: Exception["way"]): string[] =>
  list
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [name, indexes] = entry.split(":");
      const ways = way ? [way] : ["alone", "among"];
      return (indexes?.split(",") ?? ["all"]).flatMap((index) => ways.map((each) => `${name}:${index}:${each}`));
    });

const listed = new Set(exceptions.flatMap(({ at, way }) => places(at, way)));

export function meetsErrors(name: string, index: number, way: "alone" | "among"): boolean {
  return listed.has(`${name}:${index}:${way}`) || listed.has(`${name}:all:${way}`);
}
