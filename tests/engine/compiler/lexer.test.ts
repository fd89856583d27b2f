import { lex } from "../../../src/engine/compiler/lexer";
import { nodeEngine } from "../../../src/workbook/grid/nodeEngine";

/** The library numbers literals, references and names itself, so our reading of its key must count as it does. */
test.each([
  "=A1+Sheet2!B$3:C4*1.5",
  '=IF(A1="x""y", SUM(B:B), 1:3)',
  "=#DIV/0!+#N/A*#NAME?",
  "=#VALUE!+1+x",
  "=IFERROR(#NUM!, Spot_2*'My name')",
  "=LET(x.y, 5%, x.y#)",
  "={1,2;#N/A,TRUE}",
  '=-A1^2%&"t"',
  '=@A1:A9 + MKT.SERIES("FILE:a",,1)',
  "=殖利率*基點+été",
  "=LAMBDA(x,[y],x)(1)",
  "=A1#:B2",
  "=1<=2>=3<>4",
  "=SUM( A1:A3  B1:B3 , (A1 , Foo) )",
  "=Foo Bar+'My name' A$1 (B1)",
])("%s", (formula) => {
  const { CompiledFormula, Model } = nodeEngine();
  const compiled = CompiledFormula.Compile(formula, "sheet", new Model().getters);
  const { tokens, names } = lex(compiled.normalizedFormula);
  expect(names).toBe(compiled.symbols.length);
  for (const token of tokens)
    if (token.kind === "name") expect(token.text.replace(/'/g, "")).toBe(compiled.symbols[token.index]);
  const count = (kind: string) => tokens.filter((token) => token.kind === kind).length;
  expect(count("reference")).toBe(compiled.rangeDependencies.length);
  expect(count("text")).toBe(compiled.literalValues.strings.length);
});
