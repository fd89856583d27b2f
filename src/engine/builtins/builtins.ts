/** All built-in functions of ours, in the place of the library's where it has one of the name, and what is mended of the library's. */

import { numberOfText } from "../entry/readEntry";
import type { Library } from "../library/library";
import { addressFunctions } from "./arrays/addressText";
import { frequencyFunctions } from "./arrays/frequency";
import { lookupFunctions } from "./arrays/lookup";
import { matrixFunctions } from "./arrays/matrices";
import { orderArrayFunctions } from "./arrays/order";
import { referenceFunctions } from "./arrays/references";
import { shapeFunctions } from "./arrays/shape";
import { productFunctions } from "./arrays/sumProduct";
import { tableLookupFunctions } from "./arrays/tables";
import type { Amended, Builtin } from "./builtin";
import { databaseFunctions } from "./databases/records";
import { partFunctions } from "./dates/parts";
import { spanFunctions } from "./dates/spans";
import { timeFunctions } from "./dates/times";
import { workdayFunctions } from "./dates/workdays";
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
import { cellFunctions } from "./information/cell";
import { kindFunctions } from "./information/kinds";
import { linkFunctions } from "./information/links";
import { hardenLibraryFunctions } from "./libraryFunctions";
import { connectiveFunctions } from "./logical/connectives";
import { addingFunctions } from "./math/adding";
import { aggregateFunctions } from "./math/aggregate";
import { combinatoricFunctions } from "./math/combinatorics";
import { conditionalCountFunctions } from "./math/conditionalCounts";
import { conditionalSumFunctions } from "./math/conditionalSums";
import { convertFunctions } from "./math/convert";
import { elementaryFunctions } from "./math/elementary";
import { numberBaseFunctions } from "./math/numberBases";
import { randomFunctions } from "./math/random";
import { roundingFunctions } from "./math/rounding";
import { register } from "./register";
import { chiSquaredFunctions } from "./statistics/chiSquared";
import { continuousFunctions } from "./statistics/continuous";
import { discreteFunctions } from "./statistics/discrete";
import { fisherFFunctions } from "./statistics/fisherF";
import { momentFunctions } from "./statistics/moments";
import { normalFunctions } from "./statistics/normal";
import { orderFunctions } from "./statistics/order";
import { polynomialFunctions } from "./statistics/polynomials";
import { regressionFunctions } from "./statistics/regression";
import { testFunctions } from "./statistics/significance";
import { studentFunctions } from "./statistics/student";
import { trendFunctions } from "./statistics/trends";
import { delimiterFunctions } from "./text/aroundDelimiter";
import { characterFunctions } from "./text/characters";
import { exactFunctions } from "./text/exact";
import { joiningFunctions } from "./text/joining";
import { textNumberFunctions } from "./text/numbers";
import { patternFunctions } from "./text/patterns";
import { positionFunctions } from "./text/positions";
import { splittingFunctions } from "./text/splitting";

/** By the library's names of categories. */
const categories: Readonly<Record<string, readonly (readonly (Builtin | Amended)[])[]>> = {
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
    polynomialFunctions,
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
  Date: [partFunctions, spanFunctions, timeFunctions, workdayFunctions],
  Database: [databaseFunctions],
  Math: [
    roundingFunctions,
    elementaryFunctions,
    combinatoricFunctions,
    numberBaseFunctions,
    aggregateFunctions,
    addingFunctions,
    conditionalSumFunctions,
    conditionalCountFunctions,
    randomFunctions,
  ],
  Engineering: [convertFunctions],
  Text: [
    characterFunctions,
    delimiterFunctions,
    exactFunctions,
    joiningFunctions,
    patternFunctions,
    positionFunctions,
    splittingFunctions,
    textNumberFunctions,
  ],
  Lookup: [lookupFunctions, tableLookupFunctions, referenceFunctions, addressFunctions],
  Array: [shapeFunctions, orderArrayFunctions, matrixFunctions, productFunctions, frequencyFunctions],
  Logical: [connectiveFunctions],
  Info: [kindFunctions, cellFunctions],
  Web: [linkFunctions],
};

/** May be called again after a change of language. */
export function registerBuiltins(library: Library): void {
  const ours = Object.values(categories)
    .flat(2)
    .filter((each) => !("around" in each));
  for (const [category, groups] of Object.entries(categories)) register(library, category, groups.flat(), numberOfText);
  hardenLibraryFunctions(library, new Set(ours.map(({ name }) => name)));
}
