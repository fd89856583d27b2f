/**
 * What the formula bar says about the functions that the compiler itself calculates. The library must find them in its
 * registry, or its completion and argument help fail; it never calls them.
 */
import { say, type Text } from "../../language/language";
import type { Library } from "../library/library";

interface Argument {
  readonly name: string;
  readonly text: Text;
  readonly repeating?: boolean;
}

const value: Text = {
  en: "The value of the name before it.",
  tw: "前一個名稱的值。",
  cn: "前一个名称的值。",
};
const array: Text = { en: "The range to go through.", tw: "要逐一處理的範圍。", cn: "要逐一处理的区域。" };
const lambdaText: Text = {
  en: "A LAMBDA that is called each time.",
  tw: "每次呼叫的 LAMBDA。",
  cn: "每次调用的 LAMBDA。",
};
const start: Text = { en: "The value to begin with.", tw: "起始值。", cn: "起始值。" };
const lambda: Argument = { name: "lambda", text: lambdaText };

const entries: Readonly<Record<string, { readonly text: Text; readonly args: readonly Argument[] }>> = {
  LET: {
    text: {
      en: "Gives names to values and calculates with them.",
      tw: "為值命名，並以這些名稱計算。",
      cn: "为值命名，并用这些名称计算。",
    },
    args: [
      { name: "name", text: { en: "A name.", tw: "名稱。", cn: "名称。" } },
      { name: "value", text: value },
      {
        name: "calculation_or_name",
        text: {
          en: "What to calculate, or a further name and its value.",
          tw: "要計算的式子，或下一個名稱與其值。",
          cn: "要计算的式子，或下一个名称及其值。",
        },
        repeating: true,
      },
    ],
  },
  LAMBDA: {
    text: {
      en: "Makes a function of parameters and a calculation.",
      tw: "以參數與計算式建立函數。",
      cn: "以参数和计算式建立函数。",
    },
    args: [
      {
        name: "parameter_or_calculation",
        text: {
          en: "Parameters, and last the calculation.",
          tw: "各參數，最後是計算式。",
          cn: "各参数，最后是计算式。",
        },
        repeating: true,
      },
    ],
  },
  MAP: {
    text: { en: "A LAMBDA for each cell.", tw: "對每一格套用 LAMBDA。", cn: "对每一格应用 LAMBDA。" },
    args: [
      { name: "array", text: array },
      { name: "lambda_or_array", text: lambdaText, repeating: true },
    ],
  },
  REDUCE: {
    text: {
      en: "Goes through a range and carries one value along.",
      tw: "逐一處理範圍，累積為單一值。",
      cn: "逐一处理区域，累积为单个值。",
    },
    args: [{ name: "initial_value", text: start }, { name: "array", text: array }, lambda],
  },
  SCAN: {
    text: {
      en: "As REDUCE, with every value on the way.",
      tw: "同 REDUCE，並保留每一步的值。",
      cn: "同 REDUCE，并保留每一步的值。",
    },
    args: [{ name: "initial_value", text: start }, { name: "array", text: array }, lambda],
  },
  BYROW: {
    text: { en: "A LAMBDA for each row.", tw: "對每一列套用 LAMBDA。", cn: "对每一行应用 LAMBDA。" },
    args: [{ name: "array", text: array }, lambda],
  },
  BYCOL: {
    text: { en: "A LAMBDA for each column.", tw: "對每一欄套用 LAMBDA。", cn: "对每一列应用 LAMBDA。" },
    args: [{ name: "array", text: array }, lambda],
  },
  MAKEARRAY: {
    text: {
      en: "A range whose cells a LAMBDA calculates from row and column number.",
      tw: "由 LAMBDA 依列號與欄號算出各格的範圍。",
      cn: "由 LAMBDA 按行号与列号算出各格的区域。",
    },
    args: [
      { name: "rows", text: { en: "How many rows.", tw: "列數。", cn: "行数。" } },
      { name: "columns", text: { en: "How many columns.", tw: "欄數。", cn: "列数。" } },
      lambda,
    ],
  },
  AREAS: {
    text: {
      en: "How many areas a reference has.",
      tw: "參照所含的區域數目。",
      cn: "引用包含的区域数目。",
    },
    args: [
      {
        name: "reference",
        text: {
          en: "A range, or several between a second pair of parentheses.",
          tw: "單一範圍，或以另一對括號括住的多個範圍。",
          cn: "单个区域，或用另一对括号括住的多个区域。",
        },
      },
    ],
  },
  ISOMITTED: {
    text: {
      en: "Whether an optional parameter of a LAMBDA was left out.",
      tw: "LAMBDA 的選用參數是否省略。",
      cn: "LAMBDA 的可选参数是否省略。",
    },
    args: [{ name: "parameter", text: { en: "The parameter.", tw: "該參數。", cn: "该参数。" } }],
  },
};

export function registerHelp(library: Library): void {
  for (const [name, { text, args }] of Object.entries(entries))
    library.registries.functionRegistry.replace(name, {
      description: say(text),
      category: "Logical",
      isExported: true,
      args: args.map((argument) => ({
        name: argument.name,
        description: say(argument.text),
        type: ["ANY", "RANGE"],
        acceptMatrix: true,
        acceptErrors: true,
        ...(argument.repeating ? { repeating: true } : {}),
      })),
      compute: () => ({ value: "#NAME?" }),
    });
}
