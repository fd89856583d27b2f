/** A formula as a tree. */

export type Node =
  | { readonly kind: "number"; readonly index: number }
  | { readonly kind: "text"; readonly indexes: readonly number[] }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "reference"; readonly index: number }
  | { readonly kind: "name"; readonly name: string; readonly index: number }
  | { readonly kind: "omitted" }
  | { readonly kind: "array"; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: "prefix"; readonly operator: "-" | "+" | "@"; readonly operand: Node }
  | { readonly kind: "postfix"; readonly operator: "%" | "#"; readonly operand: Node }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Node;
      readonly right: Node;
      /** Written in parentheses. */
      readonly grouped?: true;
    }
  /** References between parentheses, joined by commas. */
  | { readonly kind: "union"; readonly areas: readonly Node[] }
  | { readonly kind: "call"; readonly name: string; readonly index: number; readonly args: readonly Node[] }
  | { readonly kind: "apply"; readonly callee: Node; readonly args: readonly Node[] }
  /** [name] among the parameters of a LAMBDA. */
  | { readonly kind: "optional"; readonly name: string };

/** The space is the intersection of two references. */
export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "&" | "=" | "<>" | "<" | ">" | "<=" | ">=" | ":" | " ";

/** Thrown where a text is no formula; the message is for the user. */
export class SyntaxFault {
  constructor(readonly message: string) {}
}
