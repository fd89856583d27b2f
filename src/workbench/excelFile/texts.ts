import type { Text } from "../../language/language";

/** Around what the pane and this page both say before a copy leaves. */
export const texts = {
  title: { en: "Save as Excel", tw: "另存為 Excel", cn: "另存为 Excel" },
  save: { en: "Save", tw: "儲存", cn: "保存" },
  cancel: { en: "Cancel", tw: "取消", cn: "取消" },
  waiting: {
    en: "Series are still on their way: cells that wait for them would be saved as #N/A.",
    tw: "仍有數列尚未到達：等待中的儲存格將存為 #N/A。",
    cn: "仍有序列尚未到达：等待中的单元格将存为 #N/A。",
  },
} satisfies Record<string, Text>;
