/** Every text of the source in its three languages, with its place: literals, tables of the library's texts, functions and their choices, books. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ts from "typescript";
import { catalogue } from "../../src/generated/catalogue";
import { templates } from "../../src/generated/templates";
import type { Text } from "../../src/language/language";

export interface PlacedText extends Text {
  /** Below src, with slashes; a function's texts stand under its id. */
  readonly place: string;
}

const root = join(__dirname, "../..");
const source = join(root, "src");

/** The source files below a folder, without what is generated. */
export function sourceFiles(ending: string, folder = source): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((each) => {
    const path = join(folder, each.name);
    if (each.isDirectory()) return path === join(source, "generated") ? [] : sourceFiles(ending, path);
    return each.name.endsWith(ending) ? [path] : [];
  });
}

export const placeOf = (file: string) => relative(source, file).split(sep).join("/");

/** A text as written; of a template its places to fill as they are in the code. */
function written(node: ts.Node | undefined): string | undefined {
  if (!node) return undefined;
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.getText().slice(1, -1) : undefined;
}

function literal(node: ts.ObjectLiteralExpression): Text | undefined {
  const [en, tw, cn] = ["en", "tw", "cn"].map((language) => {
    const property = node.properties.find(
      (each) => each.name && ts.isIdentifier(each.name) && each.name.text === language,
    );
    return property && ts.isPropertyAssignment(property) ? written(property.initializer) : undefined;
  });
  return en === undefined || tw === undefined || cn === undefined ? undefined : { en, tw, cn };
}

/** Texts are {en, tw, cn}, or in tables of built-in functions three strings in a row. */
export function literalsIn(file: string): PlacedText[] {
  const texts: PlacedText[] = [];
  const place = placeOf(file);
  const visit = (node: ts.Node): void => {
    const text = ts.isObjectLiteralExpression(node) ? literal(node) : undefined;
    if (text) texts.push({ ...text, place });
    const row = ts.isArrayLiteralExpression(node) ? node.elements : ts.isCallExpression(node) ? node.arguments : [];
    row.forEach((_, index) => {
      const [en, tw, cn] = row.slice(index, index + 3).map(written);
      if (en && tw && cn && /^[^\p{Script=Han}]+$/u.test(en) && [tw, cn].every((each) => /\p{Script=Han}/u.test(each)))
        texts.push({ en, tw, cn, place });
    });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true));
  return texts;
}

function libraryTexts(): PlacedText[] {
  return sourceFiles(".json", join(source, "engine/library/texts")).flatMap((file) =>
    Object.entries<[tw: string, cn: string, en?: string]>(JSON.parse(readFileSync(file, "utf8"))).map(
      ([asked, [tw, cn, en = asked]]) => ({ en, tw, cn, place: placeOf(file) }),
    ),
  );
}

function functionTexts(): PlacedText[] {
  return catalogue.flatMap(({ id, description, returns, errors, parameters }) =>
    [
      description,
      returns,
      errors,
      ...parameters.map((parameter) => parameter.description),
      ...parameters.flatMap(({ choices = [] }) => choices.map(({ tooltip }) => tooltip)),
    ].map((text) => ({ ...text, place: id })),
  );
}

const isText = (data: object): data is Text =>
  ["en", "tw", "cn"].every((language) => typeof (data as Record<string, unknown>)[language] === "string");

/** Texts anywhere in a book; a phrase that all languages share is a plain string. */
function textsIn(data: unknown): Text[] {
  if (typeof data !== "object" || data === null) return [];
  return isText(data) ? [data] : Object.values(data).flatMap(textsIn);
}

export const bookTexts: readonly PlacedText[] = templates.flatMap((template) =>
  textsIn(template).map(({ en, tw, cn }) => ({ en, tw, cn, place: `templates/${template.id}.yaml` })),
);

export const allTexts: readonly PlacedText[] = [
  ...[...sourceFiles(".ts"), join(root, "scripts/help/texts.mjs")].flatMap(literalsIn),
  ...libraryTexts(),
  ...functionTexts(),
  ...bookTexts,
];
