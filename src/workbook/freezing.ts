/** Freezing, for both hosts: the values stay in the cells, the formulas are kept beside them and can be thawed; what cannot be frozen is told. */
import type { Text } from "../language/language";

/** A cell with its sheet, and why it stays as it is. */
export interface LeftAsIs {
  readonly cell: string;
  /** A sentence. */
  readonly why: Text;
}

export interface FreezeOutcome {
  /** Formulas that were frozen or thawed. */
  readonly count: number;
  readonly left: readonly LeftAsIs[];
}

/** What a cell says about the formula that is frozen in it. */
export interface FrozenHere {
  /** Starts with "=". */
  readonly formula: string;
  /** ISO 8601; undefined where it came so in a file, as its functions are not here. */
  readonly since?: string;
}

export const whyLeft = {
  error: {
    en: "It shows {code}, which no cell can hold without its formula.",
    tw: "顯示 {code}，沒有公式的儲存格無法保存此錯誤值。",
    cn: "显示 {code}，没有公式的单元格无法保存此错误值。",
  },
  odd: {
    en: "Its value cannot stand in a cell without a formula.",
    tw: "其值無法在沒有公式的儲存格中保存。",
    cn: "其值无法在没有公式的单元格中保存。",
  },
  tooLong: {
    en: "Its formula has more than 8,192 characters.",
    tw: "公式超過 8,192 個字元。",
    cn: "公式超过 8,192 个字符。",
  },
  protected: {
    en: "Its sheet is protected.",
    tw: "其工作表受到保護。",
    cn: "其工作表受到保护。",
  },
  braces: {
    en: "It may be one of several cells that a formula in braces fills, which Excel changes only together.",
    tw: "可能屬於大括號陣列公式的範圍，Excel 只能一併變更。",
    cn: "可能属于大括号数组公式的区域，Excel 只能一并更改。",
  },
  spillRead: {
    en: "{reader} reads what spills from it, and is not frozen with it.",
    tw: "{reader} 讀取其溢出範圍，且未一併凍結。",
    cn: "{reader} 读取其溢出区域，且未一并冻结。",
  },
  changed: {
    en: "Its cells no longer hold what was frozen; the formula was {formula}",
    tw: "儲存格不再是凍結時的值；原公式為 {formula}",
    cn: "单元格不再是冻结时的值；原公式为 {formula}",
  },
  gone: {
    en: "Its cells were deleted; the formula was {formula}",
    tw: "其儲存格已刪除；原公式為 {formula}",
    cn: "其单元格已删除；原公式为 {formula}",
  },
  foreign: {
    en: "It came frozen in a file and cannot be calculated here: {formula}",
    tw: "由檔案帶入時即為凍結，此處無法計算：{formula}",
    cn: "由文件带入时即为冻结，此处无法计算：{formula}",
  },
} satisfies Record<string, Text>;

export const stillComing: Text = {
  en: "Series are still on their way; freeze when they are here.",
  tw: "仍有數列尚未到達，請待到齊後再凍結。",
  cn: "仍有序列尚未到达，请待到齐后再冻结。",
};

/** Errors that a cell can hold as a value. */
export const holdable: ReadonlySet<string> = new Set(["#N/A", "#VALUE!", "#NUM!", "#DIV/0!", "#REF!", "#NULL!"]);

export const longestFrozen = 8_192;

export const freezeTexts = {
  frozen: {
    en: "Formulas frozen: {count}. Their values stay until you thaw them.",
    tw: "已凍結公式：{count} 個；解凍前其值不變。",
    cn: "已冻结公式：{count} 个；解冻前其值不变。",
  },
  thawed: { en: "Formulas thawed: {count}.", tw: "已解凍公式：{count} 個。", cn: "已解冻公式：{count} 个。" },
  left: {
    en: "Left as they are: {count}. {cells}",
    tw: "維持原狀：{count} 個。{cells}",
    cn: "保持原样：{count} 个。{cells}",
  },
} satisfies Record<string, Text>;
