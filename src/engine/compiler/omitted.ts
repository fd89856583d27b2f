/**
 * An argument left empty between commas is 0, FALSE or "", not the default of an argument left out: MATCH(3,A1:A9,) searches
 * for the exact value. Here are the exceptions, by function: the places, from zero, that keep their default.
 */
type Places = (place: number) => boolean;

const everyPlace: Places = () => true;
const at =
  (...places: number[]): Places =>
  (place) =>
    places.includes(place);

const named = (names: string, places: Places): [string, Places][] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => [name, places]);

const exceptions: ReadonlyMap<string, Places> = new Map([
  // Microsoft's own examples of the functions that came with spilling write them so: SORT(A2:A9,,-1), SEQUENCE(4,,5).
  ...named(
    `SORT SORTBY FILTER UNIQUE SEQUENCE RANDARRAY XLOOKUP XMATCH TAKE DROP EXPAND WRAPROWS WRAPCOLS TOCOL TOROW
     TEXTSPLIT TEXTBEFORE TEXTAFTER ARRAYTOTEXT VALUETOTEXT REGEXTEST REGEXEXTRACT REGEXREPLACE CEILING.MATH FLOOR.MATH
     NUMBERVALUE`,
    everyPlace,
  ),
  // Functions that Excel once loaded as an add-in, the Analysis ToolPak, tell an empty argument from a zero no more than one left out.
  ...named(
    `ACCRINT ACCRINTM AMORDEGRC AMORLINC COUPDAYBS COUPDAYS COUPDAYSNC COUPNCD COUPNUM COUPPCD DISC DURATION INTRATE MDURATION
     ODDFPRICE ODDFYIELD ODDLPRICE ODDLYIELD PRICE PRICEDISC PRICEMAT RECEIVED YIELD YIELDDISC YIELDMAT YEARFRAC XIRR WEEKNUM
     NETWORKDAYS NETWORKDAYS.INTL WORKDAY WORKDAY.INTL DELTA GESTEP ERF BIN2DEC BIN2HEX BIN2OCT DEC2BIN DEC2HEX DEC2OCT
     HEX2BIN HEX2DEC HEX2OCT OCT2BIN OCT2DEC OCT2HEX COMPLEX`,
    everyPlace,
  ),
  // const and stats are TRUE and FALSE where they are empty, the known x 1, 2, 3 …: LINEST(y,x,,TRUE) has an intercept.
  ...named("LINEST LOGEST TREND GROWTH", everyPlace),
  // ADDRESS(1,1,) is $A$1, and OFFSET(A1,1,1,,2) as tall as its reference; an area in INDEX is the first.
  ...named("ADDRESS", at(2, 3, 4)),
  ...named("OFFSET", at(3, 4)),
  ...named("INDEX", at(3)),
  // Zero would be no guess, no declining balance and no year: Microsoft documents the default alone.
  ...named("IRR RATE", everyPlace),
  ...named("DB DDB VDB", everyPlace),
  // The cells to add or to average are those tested; a range cannot be zero.
  ...named("SUMIF AVERAGEIF", at(2)),
  // The cell itself, and the sheet of the formula.
  ...named("ROW COLUMN SHEET SHEETS", at(0)),
]);

export const keepsDefault = (name: string, place: number): boolean => exceptions.get(name)?.(place) ?? false;
