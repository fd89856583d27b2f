/**
 * The format that the result of a calculation takes from its operands: only where it says what the result is. A date less a
 * date is a number of days, a share of an amount is an amount, dollars over dollars are a number.
 */
import { type FormatKind, formatKind, moneyOf } from "./formatKind";

type Format = string | undefined;

const spans = "[h]:mm:ss";
const isNumber = (kind: FormatKind): boolean => kind === "none" || kind === "plain";

/** A moment before the first is none; a time of day beyond its day is a span. */
function moment(format: Format, kind: FormatKind, value: number): Format {
  if (value < 0) return undefined;
  return kind === "time" && value >= 1 ? spans : format;
}

function ofSum(left: Format, right: Format, value: number, isDifference: boolean): Format {
  const [first, second] = [formatKind(left), formatKind(right)];
  if (first === "date" || second === "date") {
    const [date, other] = first === "date" ? [left, second] : [right, first];
    const isDay = (isNumber(other) || other === "time") && !(isDifference && second === "date");
    return isDay ? moment(date, "date", value) : undefined;
  }
  if (first === "time" || second === "time") {
    const [time, other] = first === "time" ? [left, second] : [right, first];
    return other === "time" || isNumber(other) ? moment(time, "time", value) : undefined;
  }
  if (first === second)
    return first === "money" && moneyOf(left as string) !== moneyOf(right as string) ? undefined : left;
  if (first === "none") return right;
  if (second === "none") return left;
  return first === "money" ? left : second === "money" ? right : undefined;
}

function ofProduct(left: Format, right: Format): Format {
  const [first, second] = [formatKind(left), formatKind(right)];
  if (first === "percent" && second === "percent") return left;
  const [money, other] = first === "money" ? [left, second] : [right, first];
  const isMoney = (first === "money" || second === "money") && (isNumber(other) || other === "percent");
  return isMoney ? money : undefined;
}

function ofQuotient(left: Format, right: Format): Format {
  const [first, second] = [formatKind(left), formatKind(right)];
  if (first === "money" && (isNumber(second) || second === "percent")) return left;
  return first === "percent" && isNumber(second) ? left : undefined;
}

/** `value` is the result. */
export function carriedFormat(operator: string, left: Format, right: Format, value: number): Format {
  if (!left && !right) return undefined;
  switch (operator) {
    case "+":
    case "-":
      return ofSum(left, right, value, operator === "-");
    case "*":
      return ofProduct(left, right);
    case "/":
      return ofQuotient(left, right);
    default:
      return undefined;
  }
}

/** Of the number with the other sign. */
export function negatedFormat(format: Format): Format {
  const kind = formatKind(format);
  return kind === "date" || kind === "time" ? undefined : format;
}

/** Of a sum of many: a sum of days is no day, and times add up to spans. */
export function summedFormat(format: Format, value: number): Format {
  const kind = formatKind(format);
  return kind === "date" ? undefined : kind === "time" ? moment(format, kind, value) : format;
}
