/** The usual sizes of arguments, by kind: the one table of limits, for the guard and for whoever shows them. Data alone. */
import type { Text } from "../../language/language";

/** The kinds of arguments that have limits; the types of the same names in types.ts declare them. */
export type Magnitude =
  | "rate"
  | "growth"
  | "vol"
  | "probability"
  | "share"
  | "weight"
  | "ratio"
  | "basisPoints"
  | "years"
  | "pricePer100";

interface Limit {
  /** The largest size that is taken, in either direction. */
  readonly most: number;
  /** The smallest size that is taken; zero itself is left to the function. */
  readonly least?: number;
  readonly expected: Text;
  /** What an argument beyond the limit probably was. */
  readonly meant: (received: number) => Text;
}

const plain = (value: number) => String(Number(value.toPrecision(12)));

/** A percent in place of a decimal. */
const percent = (received: number): Text => ({
  en: `${plain(received)} % is ${plain(received / 100)}: divide by 100`,
  tw: `${plain(received)} % 即 ${plain(received / 100)}，請除以 100`,
  cn: `${plain(received)} % 即 ${plain(received / 100)}，请除以 100`,
});

const decimalLimit = (most: number, what: Text): Limit => ({
  most,
  expected: {
    en: `${what.en} as a decimal, at most ${most} in size`,
    tw: `以小數表示的${what.tw}，絕對值不超過 ${most}`,
    cn: `以小数表示的${what.cn}，绝对值不超过 ${most}`,
  },
  meant: percent,
});

export const limits: Readonly<Record<Magnitude, Limit>> = {
  rate: decimalLimit(1, { en: "a rate", tw: "利率", cn: "利率" }),
  growth: decimalLimit(10, { en: "a growth", tw: "成長率", cn: "增长率" }),
  vol: decimalLimit(10, { en: "a volatility", tw: "波動率", cn: "波动率" }),
  probability: decimalLimit(1, { en: "a probability", tw: "機率", cn: "概率" }),
  share: decimalLimit(1, { en: "a share of the whole", tw: "占整體的比例", cn: "占整体的比例" }),
  weight: decimalLimit(10, { en: "a weight", tw: "權重", cn: "权重" }),
  ratio: decimalLimit(10, { en: "a ratio", tw: "比率", cn: "比率" }),
  basisPoints: {
    most: 10_000,
    expected: {
      en: "basis points, at most 10,000 in size",
      tw: "基點數，絕對值不超過 10,000",
      cn: "基点数，绝对值不超过 10,000",
    },
    meant: (received) => ({
      en: `${plain(received)} bp is ${plain(received / 100)} %: divide by 100 if it was typed in hundredths of a basis point`,
      tw: `${plain(received)} 基點即 ${plain(received / 100)} %，若以百分之一基點輸入請除以 100`,
      cn: `${plain(received)} 基点即 ${plain(received / 100)} %，若以百分之一基点输入请除以 100`,
    }),
  },
  years: {
    most: 200,
    expected: { en: "years, at most 200", tw: "年數，不超過 200", cn: "年数，不超过 200" },
    meant: (received) => ({
      en: `${plain(received)} days are ${plain(received / 365)} years: divide days by 365`,
      tw: `${plain(received)} 天即 ${plain(received / 365)} 年，天數請除以 365`,
      cn: `${plain(received)} 天即 ${plain(received / 365)} 年，天数请除以 365`,
    }),
  },
  pricePer100: {
    most: 1000,
    least: 1,
    expected: {
      en: "a price per 100 of face, from 1 to 1,000",
      tw: "每 100 面額的價格，1 至 1,000",
      cn: "每 100 面额的价格，1 至 1,000",
    },
    meant: (received) =>
      received < 1
        ? {
            en: `${plain(received)} of face is ${plain(received * 100)} per 100: multiply by 100`,
            tw: `面額的 ${plain(received)} 即每 100 面額 ${plain(received * 100)}，請乘以 100`,
            cn: `面额的 ${plain(received)} 即每 100 面额 ${plain(received * 100)}，请乘以 100`,
          }
        : {
            en: `${plain(received)} per 1,000 of face is ${plain(received / 10)} per 100: divide by 10`,
            tw: `每 1,000 面額 ${plain(received)} 即每 100 面額 ${plain(received / 10)}，請除以 10`,
            cn: `每 1,000 面额 ${plain(received)} 即每 100 面额 ${plain(received / 10)}，请除以 10`,
          },
  },
};
