/** The file that `marketbook template new` writes: small, complete, and without a finding but the words to translate. */
export function newBook(id: string): string {
  const prefix = `${id.charAt(0).toUpperCase()}${id.slice(1).replace(/[^A-Za-z]/g, "")}_`;
  return `# yaml-language-server: $schema=book.schema.json
# A book: every item is described in book.schema.json, which editors complete from. won.yaml is a model.
# Texts: { en: …, tw: …, cn: … }, or one string where all languages are the same.
draft: true # remove it when \`marketbook template check\` finds no error
order: 500
prefix: ${prefix}
document: "000"
title: { en: A new book, tw: 新的分析, cn: 新的分析 }
question: { en: What does it come to?, tw: 結果為何？, cn: 结果为何？ }

about:
  - en: What the reader should know first.
    tw: 讀者須先知道的事。
    cn: 读者须先知道的事。

series: {}

inputs:
  - heading: { en: Printed figures, tw: 原文數字, cn: 原文数字 }
    inputs:
      ${prefix}price:
        label: { en: Price of silver, tw: 白銀價格, cn: 白银价格 }
        value: 76.93
        unit: USD/oz
        format: "0.00"
        document: 0-16
  - heading: { en: Assumptions, tw: 假設, cn: 假设 }
    inputs:
      ${prefix}rise:
        label: { en: Rise, tw: 漲幅, cn: 涨幅 }
        value: 0.25
        unit: share
        format: "0%"
        assumption: { en: for illustration, tw: 僅供說明, cn: 仅供说明 }

results: [${prefix}later]

blocks:
  - heading: { en: The price later, tw: 之後的價格, cn: 之后的价格 }
    lines:
      ${prefix}later:
        label: { en: Price after the rise, tw: 上漲後的價格, cn: 上涨后的价格 }
        formula: =${prefix}price*(1+${prefix}rise)
        unit: USD/oz
        format: "0.00"

claims:
  - row: 0-10
    claim: { en: Silver passes 100., tw: 白銀突破 100。, cn: 白银突破 100。 }
    printed: 100
    rebuilt: =${prefix}later
    unit: USD/oz
    format: "0.00"
    holds: rebuilt>=printed
    awaits: [${prefix}rise]

sources:
  - what: { en: Figures marked “document”, tw: 標示「原文」的數字, cn: 标示“原文”的数字 }
    source: { en: "Document 000, by row", tw: 文件 000，依列號, cn: 文件 000，按行号 }
`;
}
