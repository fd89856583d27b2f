import type { Text } from "../../language/language";

export const someReserves: Text = {
  en: "such that there are reserves",
  tw: "使儲備總額不為 0 的數",
  cn: "使储备总额不为 0 的数",
};
