import type { Text } from "../../language/language";

export const asLargeAsInvestments = (size: number): Text => ({
  en: `as large as investments (${size} × ${size})`,
  tw: `與 investments 同大（${size} × ${size}）`,
  cn: `与 investments 同大（${size} × ${size}）`,
});

export const edgeColumns: Text = {
  en: "three columns: from, to, amount",
  tw: "三欄：付款方、收款方、金額",
  cn: "三列：付款方、收款方、金额",
};

export const tooManyPaths: Text = {
  en: "There are too many circles or paths to follow; use a smaller maxLen.",
  tw: "循環或路徑過多；請調小 maxLen。",
  cn: "循环或路径过多；请调小 maxLen。",
};

export const doesNotSettle: Text = {
  en: "The losses go round almost undiminished and do not settle.",
  tw: "損失幾乎不減地循環，無法收斂。",
  cn: "损失几乎不减地循环，无法收敛。",
};

export const neverMeet: Text = {
  en: "At these growth rates demand and supply never meet.",
  tw: "在這些成長率下，需求與供應永遠不會相遇。",
  cn: "在这些增长率下，需求与供应永远不会相遇。",
};

export const noCircle: Text = {
  en: "No money comes back to where it started.",
  tw: "沒有資金回到起點。",
  cn: "没有资金回到起点。",
};

export const aboveZeroUnlessPaid: Text = {
  en: "above 0 for a node that no other node pays",
  tw: "大於 0 的數（沒有其他節點支付的節點）",
  cn: "大于 0 的数（没有其他节点支付的节点）",
};

export const closedCircle: Text = {
  en: "Nothing enters some circle of payments from outside, so its cycling is not defined.",
  tw: "某個支付循環沒有外部資金流入，因此無法定義循環比例。",
  cn: "某个支付循环没有外部资金流入，因此无法定义循环比例。",
};

export const square: Text = {
  en: "a square: as many rows as columns",
  tw: "方陣：列數與欄數相同",
  cn: "方阵：行数与列数相同",
};

export const someAmount: Text = {
  en: "a network with at least one amount above 0",
  tw: "至少有一筆大於 0 的網路",
  cn: "至少有一笔大于 0 的网络",
};

export const notAllZero: Text = {
  en: "not all 0",
  tw: "不全為 0 的數列",
  cn: "不全为 0 的数列",
};

export const bothOrNeither: Text = {
  en: "given together with the other",
  tw: "與另一引數同時提供的數",
  cn: "与另一参数同时提供的数",
};
