/** Securities without coupons, and those that pay interest once, at maturity. */
import { type Basis, daysBetween } from "../../../analytics/dayCount";
import { date, number, optional } from "../arguments";
import { type Builtin, builtin } from "../builtin";
import { refuse, within } from "../refusal";
import { basisArgument, daysInYear, yearFraction } from "./yearFraction";

const settlement = date("settlement");
const maturity = date("maturity");
const issue = date("issue");
const rate = number("rate");
const price = number("pr");
const redemption = number("redemption");
const investment = number("investment");
const discount = number("discount");

const inOrder = (earlier: number, later: number, argument: string): void => {
  if (earlier >= later) refuse("#NUM!", "wrongOrder", { argument });
};

function yearsToMaturity(settle: number, matures: number, basis: Basis): number {
  inOrder(settle, matures, "maturity");
  return yearFraction(settle, matures, basis);
}

const positive = (value: number, argument: string): number => {
  within(value > 0, argument);
  return value;
};

/** Issue to settlement and settlement to maturity, in years of the length that the first span has. */
function spansFromIssue(settle: number, matures: number, issued: number, basis: Basis) {
  inOrder(settle, matures, "maturity");
  inOrder(issued, settle, "settlement");
  const year = daysInYear(issued, settle, basis);
  const whole = daysBetween(issued, matures, basis) / year;
  const passed = daysBetween(issued, settle, basis) / year;
  return { whole, passed, left: whole - passed };
}

export const discountFunctions: readonly Builtin[] = [
  builtin(
    "DISC",
    { en: "Discount rate of a security.", tw: "證券的貼現率。", cn: "证券的贴现率。" },
    [settlement, maturity, price, redemption, basisArgument],
    (settle, matures, paid, redeemed, basis) => {
      const years = yearsToMaturity(settle, matures, basis);
      return (1 - positive(paid, "pr") / positive(redeemed, "redemption")) / years;
    },
  ),
  builtin(
    "INTRATE",
    {
      en: "Simple interest rate of a fully invested security.",
      tw: "全額投資證券的利率。",
      cn: "完全投资型证券的利率。",
    },
    [settlement, maturity, investment, redemption, basisArgument],
    (settle, matures, paid, redeemed, basis) => {
      const years = yearsToMaturity(settle, matures, basis);
      return (positive(redeemed, "redemption") - positive(paid, "investment")) / paid / years;
    },
  ),
  builtin(
    "RECEIVED",
    {
      en: "Amount received at maturity for a fully invested security.",
      tw: "全額投資證券到期可收回的金額。",
      cn: "完全投资型证券到期可收回的金额。",
    },
    [settlement, maturity, investment, discount, basisArgument],
    (settle, matures, paid, discounted, basis) => {
      const kept = 1 - positive(discounted, "discount") * yearsToMaturity(settle, matures, basis);
      within(kept > 0, "discount");
      return positive(paid, "investment") / kept;
    },
  ),
  builtin(
    "PRICEDISC",
    {
      en: "Price per 100 of face of a discounted security.",
      tw: "每 100 面額貼現證券的價格。",
      cn: "每 100 面值贴现证券的价格。",
    },
    [settlement, maturity, discount, redemption, basisArgument],
    (settle, matures, discounted, redeemed, basis) => {
      const years = yearsToMaturity(settle, matures, basis);
      return positive(redeemed, "redemption") * (1 - positive(discounted, "discount") * years);
    },
  ),
  builtin(
    "YIELDDISC",
    { en: "Simple yearly yield of a discounted security.", tw: "貼現證券的年殖利率。", cn: "贴现证券的年收益率。" },
    [settlement, maturity, price, redemption, basisArgument],
    (settle, matures, paid, redeemed, basis) => {
      const years = yearsToMaturity(settle, matures, basis);
      return (positive(redeemed, "redemption") - positive(paid, "pr")) / paid / years;
    },
  ),
  builtin(
    "PRICEMAT",
    {
      en: "Price per 100 of face of a security that pays interest at maturity.",
      tw: "每 100 面額到期付息證券的價格。",
      cn: "每 100 面值到期付息证券的价格。",
    },
    [settlement, maturity, issue, rate, number("yld"), basisArgument],
    (settle, matures, issued, coupon, wanted, basis) => {
      const { whole, passed, left } = spansFromIssue(settle, matures, issued, basis);
      within(coupon >= 0, "rate");
      within(wanted >= 0, "yld");
      return 100 * ((1 + whole * coupon) / (1 + left * wanted) - passed * coupon);
    },
  ),
  builtin(
    "YIELDMAT",
    {
      en: "Yield of a security that pays interest at maturity.",
      tw: "到期付息證券的年殖利率。",
      cn: "到期付息证券的年收益率。",
    },
    [settlement, maturity, issue, rate, price, basisArgument],
    (settle, matures, issued, coupon, paid, basis) => {
      const { whole, passed, left } = spansFromIssue(settle, matures, issued, basis);
      within(coupon >= 0, "rate");
      const cost = positive(paid, "pr") / 100 + passed * coupon;
      return ((1 + whole * coupon) / cost - 1) / left;
    },
  ),
  builtin(
    "ACCRINTM",
    {
      en: "Accrued interest of a security that pays it at maturity.",
      tw: "到期付息證券的應計利息。",
      cn: "到期付息证券的应计利息。",
    },
    [issue, settlement, rate, optional(number("par"), 1000), basisArgument],
    (issued, settle, coupon, par, basis) => {
      inOrder(issued, settle, "settlement");
      return positive(par, "par") * positive(coupon, "rate") * yearFraction(issued, settle, basis);
    },
  ),
  builtin(
    "TBILLPRICE",
    {
      en: "Price per 100 of face of a Treasury bill.",
      tw: "每 100 面額國庫券的價格。",
      cn: "每 100 面值国库券的价格。",
    },
    [settlement, maturity, discount],
    (settle, matures, discounted) => {
      const result = 100 * (1 - (positive(discounted, "discount") * billDays(settle, matures)) / 360);
      within(result >= 0, "discount");
      return result;
    },
  ),
  builtin(
    "TBILLYIELD",
    { en: "Yield of a Treasury bill.", tw: "國庫券的殖利率。", cn: "国库券的收益率。" },
    [settlement, maturity, price],
    (settle, matures, paid) => ((100 - positive(paid, "pr")) / paid) * (360 / billDays(settle, matures)),
  ),
  builtin(
    "TBILLEQ",
    { en: "Bond-equivalent yield of a Treasury bill.", tw: "國庫券的債券約當殖利率。", cn: "国库券的债券等价收益率。" },
    [settlement, maturity, discount],
    (settle, matures, discounted) => {
      const days = billDays(settle, matures);
      positive(discounted, "discount");
      if (days <= 182) return (365 * discounted) / (360 - discounted * days);
      const paid = 1 - (discounted * days) / 360;
      within(paid > 0, "discount");
      // A bill of more than half a year compounds once, at half a year, as a bond would.
      const years = days / (days === 366 ? 366 : 365);
      return (2 * (Math.sqrt(years * years - (2 * years - 1) * (1 - 1 / paid)) - years)) / (2 * years - 1);
    },
  ),
];

function billDays(settle: number, matures: number): number {
  inOrder(settle, matures, "maturity");
  const days = matures - settle;
  within(days <= 366 && (days <= 365 || daysInYear(settle, matures, 1) === 366), "maturity");
  return days;
}
