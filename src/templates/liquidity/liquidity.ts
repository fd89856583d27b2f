/** Dollar liquidity: the Federal Reserve's assets less the Treasury's account and the reverse repo, from the user's own series. */
import type { Template } from "../template";
import { liquidityBlocks } from "./liquidityBlocks";
import { liquidityClaims } from "./liquidityClaims";
import { liquidityInputs } from "./liquidityInputs";

export const liquidity: Template = {
  id: "liquidity",
  title: { en: "Dollar liquidity", tw: "美元流動性", cn: "美元流动性" },
  question: {
    en: "Is dollar liquidity growing, and when did it turn?",
    tw: "美元流動性是否擴張？何時轉折？",
    cn: "美元流动性是否扩张？何时转折？",
  },
  document: {
    number: "004",
    subject: {
      en: "An essay on dollar liquidity, bitcoin, gold and technology shares",
      tw: "一篇關於美元流動性、比特幣、黃金與科技股的文章",
      cn: "一篇关于美元流动性、比特币、黄金与科技股的文章",
    },
  },
  about: [
    {
      en: "Bring three series under My data: WALCL, WTREGEN and RRPONTSYD of FRED. State the unit when you do: WALCL and WTREGEN are in millions of dollars, RRPONTSYD is in billions. The sheet reads each series' scale, so that the sum is in billions whatever the units are.",
      tw: "請在「我的資料」加入三個數列：FRED 的 WALCL、WTREGEN 與 RRPONTSYD，並註明單位：WALCL 與 WTREGEN 為百萬美元，RRPONTSYD 為十億美元。工作表會讀取各數列的倍數，總和一律以十億美元計。",
      cn: "请在“我的数据”加入三个序列：FRED 的 WALCL、WTREGEN 与 RRPONTSYD，并注明单位：WALCL 与 WTREGEN 为百万美元，RRPONTSYD 为十亿美元。工作表会读取各序列的倍数，总和一律以十亿美元计。",
    },
    {
      en: "Until then the cells that need them say #N/A and why; the figures that need no data are calculated.",
      tw: "在此之前，需要數列的儲存格顯示 #N/A 並說明原因；不需資料的數字照常計算。",
      cn: "在此之前，需要序列的单元格显示 #N/A 并说明原因；不需数据的数字照常计算。",
    },
  ],
  words: {},
  inputs: liquidityInputs,
  blocks: liquidityBlocks,
  claims: liquidityClaims,
  sources: [
    {
      what: { en: "Purchases and mortgage bonds", tw: "購買與房貸證券", cn: "购买与抵押贷款证券" },
      source: { en: "Document 004, by row", tw: "文件 004，依列號", cn: "文件 004，按行号" },
    },
    { what: { en: "Dollar liquidity", tw: "美元流動性", cn: "美元流动性" }, source: "Hayes (2022)" },
  ],
  series: ["FILE:WALCL", "FILE:WTREGEN", "FILE:RRPONTSYD", "FILE:ODL", "FILE:BTCUSD"],
};
