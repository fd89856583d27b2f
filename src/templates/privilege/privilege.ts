/** Dollar and Treasury privilege: one paper's measures of two convenience yields, rebuilt. */
import type { Template } from "../template";
import { convenienceBlocks } from "./convenienceBlocks";
import { convenienceClaims } from "./convenienceClaims";
import { driverBlocks } from "./driverBlocks";
import { driverClaims } from "./driverClaims";
import { driverInputs } from "./driverInputs";
import { rateInputs } from "./rateInputs";
import { resultsBlock } from "./resultsBlock";

export const privilege: Template = {
  id: "privilege",
  title: { en: "Dollar and Treasury privilege", tw: "美元與美債的特權", cn: "美元与美债的特权" },
  question: {
    en: "Is the dollar still worth a discount, and is the Treasury?",
    tw: "美元是否仍享有便利收益？美債呢？",
    cn: "美元是否仍享有便利收益？美债呢？",
  },
  document: {
    number: "002",
    subject: {
      en: "An account of Du, Keerati and Schreger (2025): dollar privilege stays, Treasury privilege goes",
      tw: "Du、Keerati 與 Schreger（2025）研究的介紹：美元特權仍在，美債特權消退",
      cn: "Du、Keerati 与 Schreger（2025）研究的介绍：美元特权仍在，美债特权消退",
    },
  },
  about: [
    {
      en: "The text prints averages, a correlation and debt elasticities, but no rates. The rates and exchange rates on Inputs are assumptions of a plausible size, so that every step can be followed; replace them by the market's.",
      tw: "原文列出平均值、相關係數與債務彈性，但未列利率。「輸入」中的利率與匯率為合理水準的假設，以便逐步檢視；請以市場數值取代。",
      cn: "原文列出平均值、相关系数与债务弹性，但未列利率。“输入”中的利率与汇率为合理水平的假设，以便逐步检视；请以市场数值替换。",
    },
    {
      en: "All rates are continuously compounded, as in the paper. A CIP basis below zero means scarce dollars; a convenience yield above zero means that the dollar or the Treasury is convenient.",
      tw: "利率皆為連續複利，與論文一致。CIP 偏離為負表示美元稀缺；便利收益為正表示美元或美債具便利性。",
      cn: "利率均为连续复利，与论文一致。CIP 偏离为负表示美元稀缺；便利收益为正表示美元或美债具有便利性。",
    },
  ],
  words: {},
  inputs: [...rateInputs, ...driverInputs],
  blocks: [resultsBlock, ...convenienceBlocks, ...driverBlocks],
  claims: [...convenienceClaims, ...driverClaims],
  sources: [
    {
      what: { en: "Printed averages and elasticities", tw: "原文的平均值與彈性", cn: "列出的平均值与弹性" },
      source: { en: "Document 002, by row", tw: "文件 002，依列號", cn: "文件 002，按行号" },
    },
    {
      what: {
        en: "Treasury convenience, identity, elasticities",
        tw: "美債便利收益、恆等式、彈性",
        cn: "美债便利收益、恒等式、弹性",
      },
      source: "Du, Keerati, Schreger (2025), IFDP 1427",
    },
    { what: { en: "CIP basis", tw: "CIP 偏離", cn: "CIP 偏离" }, source: "Du, Tepper, Verdelhan (2018)" },
    {
      what: { en: "Treasury premium", tw: "美債溢價", cn: "美债溢价" },
      source: "Du, Im, Schreger (2018)",
    },
    {
      what: { en: "Interval of a correlation", tw: "相關係數的區間", cn: "相关系数的区间" },
      source: "Fisher (1921)",
    },
  ],
  series: ["FILE:TCY_3M", "FILE:TCY_1Y", "FILE:TCY_5Y", "FILE:TCY_10Y"],
};
