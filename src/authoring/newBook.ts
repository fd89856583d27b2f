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
tab: { en: New, tw: 新, cn: 新 }
question: { en: What does it come to?, tw: 結果為何？, cn: 结果为何？ }
answer: # {name} is a line or an input in its own format, {formula|format} any other figure
  en: "Silver comes to {${prefix}later}, {${prefix}later/${prefix}price-1|0%} above the price printed."
  tw: "白銀將為 {${prefix}later}，較原文價格高 {${prefix}later/${prefix}price-1|0%}。"
  cn: "白银将为 {${prefix}later}，较原文价格高 {${prefix}later/${prefix}price-1|0%}。"
headline: [${prefix}later]

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
    tables:
      - corner: { en: Rise, tw: 漲幅, cn: 涨幅 }
        rows:
          name: ${prefix}rises
          formula: =SEQUENCE(5,1,0,0.1)
          count: 5
          format: "0%"
        columns:
          ${prefix}prices:
            heading: { en: Price, tw: 價格, cn: 价格 }
            formula: =${prefix}price*(1+${prefix}rises)
            format: "0.00"
    charts:
      - title: { en: What price goes with which rise?, tw: 各漲幅對應的價格？, cn: 各涨幅对应的价格？ }
        kind: line
        series: [${prefix}prices]
        x: { en: Rise, tw: 漲幅, cn: 涨幅 }
        y: USD/oz
        source: { en: "Source: the price printed", tw: 來源：原文價格, cn: 来源：原文价格 }

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
  - what: { en: Compounding, tw: 複利, cn: 复利 }
    source: { en: one period of simple growth, tw: 單期簡單成長, cn: 单期简单增长 }
`;
}
