/** The library renames a name where it stands alone; here also where it is called, GROSS(2, 3), unless a function has that name. */
import type { Library } from "../library/library";

interface Token {
  readonly type: string;
  readonly value: string;
}

interface Renamable {
  readonly tokens: readonly Token[];
  /** undefined where nothing has that name. */
  renameNamedRangeTokens(
    rename: (name: string) => string,
  ): { readonly newTokens: readonly Token[]; readonly newSymbols: readonly string[] } | undefined;
}

export function renameCalls(library: Library): void {
  const functions = library.registries.functionRegistry;
  const formula = library.CompiledFormula.prototype as unknown as Renamable;
  formula.renameNamedRangeTokens = function (rename) {
    const isCall = (index: number) =>
      this.tokens.slice(index + 1).find(({ type }) => type !== "SPACE")?.type === "LEFT_PAREN";
    const newTokens = this.tokens.map((token, index) => {
      if (token.type !== "SYMBOL") return token;
      if (isCall(index) && functions.contains(token.value.toUpperCase())) return token;
      const value = rename(token.value);
      return value === token.value ? token : { ...token, value };
    });
    if (newTokens.every((token, index) => token === this.tokens[index])) return undefined;
    return { newTokens, newSymbols: newTokens.filter(({ type }) => type === "SYMBOL").map(({ value }) => value) };
  };
}
