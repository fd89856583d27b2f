/**
 * What our sources rely on of the library beyond its types, as far as the text of a source shows it: the members of the types
 * that values of the library are cast to, keys of its registries, names of its commands, side panels and style classes.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

const root = join(__dirname, "../../..");
const rooms = ["src/engine", "src/workbook/grid", "src/workbench"];
const data = "src/engine/library/reliedOn.ts";

export interface Reliance {
  readonly name: string;
  /** Where it shows, or where the type is declared that a value is cast to. */
  readonly files: readonly string[];
}

const parsed = new Map<string, ts.SourceFile>();

function source(file: string): ts.SourceFile {
  const known = parsed.get(file);
  if (known) return known;
  const made = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest, true);
  parsed.set(file, made);
  return made;
}

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

/** The declaration of a type of our own, here or where it is imported from. */
function declared(name: string, file: string): { readonly node: Declared; readonly file: string } | undefined {
  let node: Declared | undefined;
  const find = (each: ts.Node): void => {
    if ((ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each)) && each.name.text === name) node = each;
    ts.forEachChild(each, find);
  };
  find(source(file));
  if (node) return { node, file };
  for (const statement of source(file).statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const named = statement.importClause?.namedBindings;
    if (!named || !ts.isNamedImports(named) || !named.elements.some((each) => each.name.text === name)) continue;
    const target = `${relative(root, join(root, dirname(file), statement.moduleSpecifier.text))}.ts`;
    return existsSync(join(root, target)) ? declared(name, target) : undefined;
  }
  return undefined;
}

/** Every member that a type of our own names, and those of the types in it. */
function membersOf(type: ts.Node, file: string, seen = new Set<ts.Node>()): Reliance[] {
  if (seen.has(type)) return [];
  seen.add(type);
  // The library's own types, told by how they are reached.
  if (ts.isIndexedAccessTypeNode(type) || ts.isTypeQueryNode(type)) return [];
  const found: Reliance[] = [];
  if ((ts.isPropertySignature(type) || ts.isMethodSignature(type)) && !ts.isComputedPropertyName(type.name))
    found.push({ name: type.name.getText().replaceAll('"', ""), files: [file] });
  if (ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName)) {
    const own = declared(type.typeName.text, file);
    if (own) found.push(...membersOf(own.node, own.file, seen));
  }
  ts.forEachChild(type, (child) => {
    found.push(...membersOf(child, file, seen));
  });
  return found;
}

const isKeyword = (type: ts.TypeNode) => type.kind === ts.SyntaxKind.UnknownKeyword || ts.isConstTypeReference(type);

/** `x as unknown as T` says that T is no declared type of x; `library.x as T` is one of the places that the patch opens. */
function castTo(node: ts.Node): ts.TypeNode | undefined {
  if (!ts.isAsExpression(node) || isKeyword(node.type)) return undefined;
  const { expression } = node;
  const throughUnknown = ts.isAsExpression(expression) && expression.type.kind === ts.SyntaxKind.UnknownKeyword;
  return throughUnknown || /^\(?(library|registry|this)\b/.test(expression.getText()) ? node.type : undefined;
}

const keyed = new Set(["get", "remove", "contains"]);

function namesIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node)) {
    if (/^[A-Z]+(_[A-Z]+)+$/.test(node.text)) return [node.text];
    if (/^\.o-/.test(node.text)) return [...node.text.matchAll(/\.(o-[\w-]+)/g)].map(([, name]) => name);
  }
  if (ts.isPropertyAccessExpression(node) && /registr\w+\.content$/i.test(node.expression.getText()))
    return [node.name.text];
  if (!ts.isCallExpression(node)) return [];
  const literals = node.arguments.filter(ts.isStringLiteral).map(({ text }) => text);
  const [first] = literals;
  if (first === undefined) return [];
  if (ts.isIdentifier(node.expression))
    return ["amended", "libraryFunction", "entriesOf"].includes(node.expression.text) ? literals : [];
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  if (name.text === "openSidePanel") return [first];
  return keyed.has(name.text) && /registr/i.test(expression.getText()) ? [first] : [];
}

export function reliancesOf(file: string): Reliance[] {
  const found: Reliance[] = [];
  const visit = (node: ts.Node): void => {
    const type = castTo(node);
    if (type) for (const { name, files } of membersOf(type, file)) found.push({ name, files: [file, ...files] });
    for (const name of namesIn(node)) found.push({ name, files: [file] });
    ts.forEachChild(node, visit);
  };
  visit(source(file));
  return found;
}

export const sources = (): string[] =>
  rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
      .map((name) => join(room, name))
      .filter((name) => name.endsWith(".ts") && name !== data),
  );
