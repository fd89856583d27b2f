import type { Text } from "../../language/language";

export const noAssetVol: Text = {
  en: "No asset volatility gives a spread of {spreadBp} bp at a leverage of {leverage}: assets below the debt already cost more than that.",
  tw: "槓桿為 {leverage} 時，沒有任何資產波動率能得出 {spreadBp} 個基點的利差：資產低於負債時利差本已更高。",
  cn: "杠杆为 {leverage} 时，没有任何资产波动率能得出 {spreadBp} 个基点的利差：资产低于负债时利差本已更高。",
};

export const noFirm: Text = {
  en: "No asset value and volatility reproduce this equity value and volatility.",
  tw: "沒有資產價值與波動率能重現這組股權價值與波動率。",
  cn: "没有资产价值与波动率能重现这组股权价值与波动率。",
};
