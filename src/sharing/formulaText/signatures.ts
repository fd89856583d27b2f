/**
 * Functions of which some arguments take one value, and the others whole ranges. Where a formula of the time before spilling
 * hands a range to an argument for one value, Excel took the cell of the same row or column, which it writes as @ today.
 * Of a function that is not listed nothing is known, and nothing is changed.
 */

/** Every argument takes one value. */
const single = `ABS ACOS ACOSH ADDRESS ASIN ASINH ATAN ATAN2 ATANH CEILING CHAR CLEAN CODE COMBIN CONCATENATE COS COSH DATE DATEVALUE DAY
DAYS360 DEGREES DOLLAR EVEN EXACT EXP FACT FALSE FIND FINDB FISHER FISHERINV FIXED FLOOR FV HOUR INT IPMT LEFT LEFTB LEN LENB LN
LOG LOG10 LOWER MID MIDB MINUTE MOD MONTH NORMDIST NORMINV NORMSDIST NORMSINV NPER ODD PI PMT POWER PPMT PROPER PV RADIANS RATE
REPLACE REPLACEB REPT RIGHT RIGHTB ROMAN ROUND ROUNDDOWN ROUNDUP SEARCH SEARCHB SECOND SIGN SIN SINH SLN SQRT SUBSTITUTE SYD TAN
TANH TEXT TIME TIMEVALUE TRIM TRUNC UPPER VALUE WEEKDAY YEAR ISBLANK ISERR ISERROR ISLOGICAL ISNA ISNONTEXT ISNUMBER ISTEXT
NOT IFERROR IFNA DDB DB VDB CONFIDENCE POISSON BINOMDIST EXPONDIST GAMMADIST BETADIST WEIBULL TDIST TINV FDIST FINV CHIDIST
CHIINV HYPGEOMDIST LOGINV LOGNORMDIST NEGBINOMDIST STANDARDIZE ERROR.TYPE CRITBINOM PERMUT GAMMAINV BETAINV GAMMALN
ACOT ACOTH COT COTH CSC CSCH SEC SECH ARABIC BASE DECIMAL BITAND BITOR BITXOR BITLSHIFT BITRSHIFT COMBINA PERMUTATIONA
CEILING.MATH CEILING.PRECISE ISO.CEILING FLOOR.MATH FLOOR.PRECISE GAMMA GAMMALN.PRECISE GAUSS PHI ERF.PRECISE ERFC.PRECISE
NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV NEGBINOM.DIST POISSON.DIST EXPON.DIST
GAMMA.DIST GAMMA.INV BETA.DIST BETA.INV WEIBULL.DIST HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV CONFIDENCE.NORM CONFIDENCE.T
T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T F.DIST F.DIST.RT F.INV F.INV.RT CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT
DAYS ISOWEEKNUM PDURATION RRI UNICHAR UNICODE NUMBERVALUE`;

/** Which arguments take one value, counted from zero; the others take ranges. */
const some: Readonly<Record<string, readonly number[]>> = {
  VLOOKUP: [0, 2, 3],
  HLOOKUP: [0, 2, 3],
  MATCH: [0, 2],
  LOOKUP: [0],
  LARGE: [1],
  SMALL: [1],
  PERCENTILE: [1],
  QUARTILE: [1],
  RANK: [0, 2],
  PERCENTRANK: [1, 2],
  COUNTIF: [1],
  SUMIF: [1],
  AVERAGEIF: [1],
  INDIRECT: [0, 1],
  SUBTOTAL: [0],
  FORECAST: [0],
  NPV: [0],
  OFFSET: [1, 2, 3, 4],
  INDEX: [1, 2, 3],
  "PERCENTILE.INC": [1],
  "PERCENTILE.EXC": [1],
  "QUARTILE.INC": [1],
  "QUARTILE.EXC": [1],
  "RANK.EQ": [0, 2],
  "RANK.AVG": [0, 2],
};

/** Of a formula of that time they gave their first value alone. */
const arrays = `TRANSPOSE MMULT MINVERSE MUNIT FREQUENCY LINEST LOGEST TREND GROWTH MODE.MULT`;

/** They add up whole ranges, but of a calculation with ranges among their arguments Excel took one value. */
const overRanges = `SUM AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT STDEV STDEVA STDEVP STDEVPA VAR VARA VARP VARPA MEDIAN
SUMSQ AVEDEV DEVSQ GEOMEAN HARMEAN KURT SKEW AND OR`;

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
const [everyArgument, references, ofArrays] = [single, overRanges, arrays].map(wordsOf);

/** What a range comes to at a place: its one cell, itself where it stands alone, or what is needed around the function. */
export type Need = "value" | "reference" | "asAround";

/** undefined where nothing is known of the function. */
export function needOf(name: string, place: number): Need | undefined {
  if (name === "IF" || name === "CHOOSE") return place === 0 ? "value" : "asAround";
  if (everyArgument.has(name)) return "value";
  if (references.has(name)) return "reference";
  return some[name]?.includes(place) ? "value" : undefined;
}

/** Whether it answers with an array whatever it is given. */
export const answersArray = (name: string): boolean => ofArrays.has(name);

/** Whether it is listed: then it takes ranges nowhere but where they are needed. */
export const knowsFunction = (name: string): boolean =>
  name === "IF" || everyArgument.has(name) || references.has(name) || some[name] !== undefined;
