/** All built-in functions of ours, in the place of the library's where it has one of the name. */
import { numberOfText } from "../entry/readEntry";
import type { Library } from "../library/library";
import { lookupFunctions } from "./arrays/lookup";
import { orderArrayFunctions } from "./arrays/order";
import { shapeFunctions } from "./arrays/shape";
import type { Builtin } from "./builtin";
import { spanFunctions } from "./dates/spans";
import { timeFunctions } from "./dates/times";
import { accruedFunctions } from "./financial/accrued";
import { annuityFunctions } from "./financial/annuities";
import { bondFunctions } from "./financial/bonds";
import { cashFlowFunctions } from "./financial/cashFlows";
import { couponFunctions } from "./financial/coupons";
import { depreciationFunctions } from "./financial/depreciation";
import { discountFunctions } from "./financial/discountSecurities";
import { frenchDepreciationFunctions } from "./financial/frenchDepreciation";
import { oddFirstFunctions } from "./financial/oddFirst";
import { oddLastFunctions } from "./financial/oddLast";
import { rateFunctions } from "./financial/rates";
import { kindFunctions } from "./information/kinds";
import { linkFunctions } from "./information/links";
import { aggregateFunctions } from "./math/aggregate";
import { combinatoricFunctions } from "./math/combinatorics";
import { convertFunctions } from "./math/convert";
import { elementaryFunctions } from "./math/elementary";
import { numberBaseFunctions } from "./math/numberBases";
import { roundingFunctions } from "./math/rounding";
import { mendLibraryFunctions } from "./mended";
import { register } from "./register";
import { chiSquaredFunctions } from "./statistics/chiSquared";
import { continuousFunctions } from "./statistics/continuous";
import { discreteFunctions } from "./statistics/discrete";
import { fisherFFunctions } from "./statistics/fisherF";
import { momentFunctions } from "./statistics/moments";
import { normalFunctions } from "./statistics/normal";
import { orderFunctions } from "./statistics/order";
import { regressionFunctions } from "./statistics/regression";
import { testFunctions } from "./statistics/significance";
import { studentFunctions } from "./statistics/student";
import { trendFunctions } from "./statistics/trends";
import { delimiterFunctions } from "./text/aroundDelimiter";
import { characterFunctions } from "./text/characters";
import { joiningFunctions } from "./text/joining";
import { textNumberFunctions } from "./text/numbers";

/** By the library's names of categories. */
const categories: Readonly<Record<string, readonly (readonly Builtin[])[]>> = {
  Statistical: [
    normalFunctions,
    studentFunctions,
    chiSquaredFunctions,
    fisherFFunctions,
    continuousFunctions,
    discreteFunctions,
    momentFunctions,
    orderFunctions,
    testFunctions,
    regressionFunctions,
    trendFunctions,
  ],
  Financial: [
    annuityFunctions,
    rateFunctions,
    cashFlowFunctions,
    bondFunctions,
    accruedFunctions,
    couponFunctions,
    discountFunctions,
    depreciationFunctions,
    frenchDepreciationFunctions,
    oddFirstFunctions,
    oddLastFunctions,
  ],
  Date: [spanFunctions, timeFunctions],
  Math: [roundingFunctions, elementaryFunctions, combinatoricFunctions, numberBaseFunctions, aggregateFunctions],
  Engineering: [convertFunctions],
  Text: [characterFunctions, delimiterFunctions, joiningFunctions, textNumberFunctions],
  Lookup: [lookupFunctions],
  Array: [shapeFunctions, orderArrayFunctions],
  Info: [kindFunctions],
  Web: [linkFunctions],
};

/** May be called again after a change of language. */
export function registerBuiltins(library: Library): void {
  mendLibraryFunctions(library);
  for (const [category, groups] of Object.entries(categories)) register(library, category, groups.flat(), numberOfText);
}
