/** The silver book: what one document holds, hopes and prints about silver, rebuilt. */
import type { Template } from "../template";
import { butterflyBlock } from "./butterflyBlock";
import { butterflyInputs } from "./butterflyInputs";
import { flowBlocks } from "./flowBlocks";
import { flowClaims } from "./flowClaims";
import { flowInputs } from "./flowInputs";
import { optionClaims } from "./optionClaims";
import { priceBlocks } from "./priceBlocks";
import { priceClaims } from "./priceClaims";
import { priceInputs } from "./priceInputs";
import { resultsBlock } from "./resultsBlock";
import { sizeBlocks } from "./sizeBlocks";
import { sizeClaims } from "./sizeClaims";
import { sizeInputs } from "./sizeInputs";

export const silver: Template = {
  id: "silver",
  title: { en: "Silver book", tw: "白銀投資簿", cn: "白银投资簿" },
  question: {
    en: "What do the positions in silver earn and risk, and which of the document's figures hold?",
    tw: "白銀部位的收益與風險為何？文件中的哪些數字成立？",
    cn: "白银头寸的收益与风险如何？文件中的哪些数字成立？",
  },
  document: {
    number: "000",
    subject: {
      en: "An investor's framework for 2026: silver, metals, options and the size of positions",
      tw: "一位投資人的 2026 年框架：白銀、金屬、選擇權與部位規模",
      cn: "一位投资人的 2026 年框架：白银、金属、期权与仓位规模",
    },
  },
  about: [
    {
      en: "The document prints one silver price, the butterfly's strikes and cost, index weights, targets and a hit rate. Whatever else a calculation needs is an assumption here, on yellow, for you to change.",
      tw: "文件列出一個白銀價格、蝶式選擇權的履約價與成本、指數權重、目標價與命中率。計算所需的其餘數值在此皆為假設（黃底），供您更改。",
      cn: "文件列出一个白银价格、蝶式期权的行权价与成本、指数权重、目标价与命中率。计算所需的其余数值在此均为假设（黄底），供您更改。",
    },
    {
      en: "The butterfly is calculated at expiry, per share of SLV, and before fees of trading. Touch probabilities are risk-neutral, for a driftless future with one volatility.",
      tw: "蝶式選擇權以到期、每股 SLV、未計交易費用計算。觸及機率為風險中立機率，假設期貨無漂移且波動率單一。",
      cn: "蝶式期权按到期、每股 SLV、未计交易费用计算。触及概率为风险中性概率，假设期货无漂移且波动率单一。",
    },
  ],
  words: {
    contango: { en: "contango", tw: "正價差", cn: "期货升水" },
    backwardation: { en: "backwardation", tw: "逆價差", cn: "期货贴水" },
  },
  inputs: [...priceInputs, ...flowInputs, ...butterflyInputs, ...sizeInputs],
  blocks: [resultsBlock, ...priceBlocks, ...flowBlocks, butterflyBlock, ...sizeBlocks],
  claims: [...priceClaims, ...flowClaims, ...optionClaims, ...sizeClaims],
  sources: [
    {
      what: {
        en: "Prices, strikes, weights marked “document”",
        tw: "標示「原文」的價格、履約價與權重",
        cn: "标示“原文”的价格、行权价与权重",
      },
      source: { en: "Document 000, by row", tw: "文件 000，依列號", cn: "文件 000，按行号" },
    },
    {
      what: { en: "Model price of options", tw: "選擇權模型價格", cn: "期权模型价格" },
      source: "Merton (1973)",
    },
    {
      what: { en: "Touch probability", tw: "觸及機率", cn: "触及概率" },
      source: "Reiner, Rubinstein (1991)",
    },
    {
      what: { en: "Roll yield", tw: "轉倉收益率", cn: "展期收益率" },
      source: "Gorton, Rouwenhorst (2006)",
    },
    {
      what: { en: "Convenience yield of a metal", tw: "金屬的便利收益", cn: "金属的便利收益" },
      source: "Fama, French (1987)",
    },
    {
      what: { en: "Lease rate", tw: "租借利率", cn: "租借利率" },
      source: "LBMA Alchemist 6",
    },
    {
      what: { en: "Interval of a hit rate", tw: "命中率的區間", cn: "命中率的区间" },
      source: "Wilson (1927)",
    },
    {
      what: { en: "Stake at given odds", tw: "既定賠率下的注額", cn: "既定赔率下的注额" },
      source: "Kelly (1956)",
    },
    {
      what: { en: "Troy ounce", tw: "金衡盎司", cn: "金衡盎司" },
      source: { en: "31.1034768 grams, by definition", tw: "31.1034768 公克（定義）", cn: "31.1034768 克（定义）" },
    },
  ],
  series: ["FILE:SILVER", "FILE:COMEX_SILVER", "FILE:PORTFOLIO"],
};
