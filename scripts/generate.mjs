// From the function files under src/functions/<family>/ to what the hosts read:
//   src/generated/registry.ts           the functions with their parameters, for the guard
//   src/generated/catalogue.ts          the same functions as data alone, for pages that do not calculate
//   src/generated/resultFormats.ts      in which number format a result reads (resultFormats.mjs)
//   src/generated/functions*.json       Excel's metadata in three languages, same ids
//   src/generated/providers.ts      what pages know of the providers (knownProviders.mjs)
//   src/generated/templates.ts        the books of src/templates, typed (books.mjs)
//   src/generated/shipped.json          how the books come out when they are first opened (shipped.mjs)
//   src/generated/help/                 the pages that helpUrl opens (helpPages.mjs)
// Microsoft's generator reads every file; what it does not see is linted here. The Chinese stands beside each file (chinese.mjs); where it is
// missing, English stands in and a warning tells it, unless MARKETBOOK_COMPLETE=1 refuses that. Run: node scripts/generate.mjs
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { chineseFile, readChinese } from "./chinese.mjs";
import { resultFormat } from "./resultFormats.mjs";
import { writeWhole } from "./writeWhole.mjs";

const require = createRequire(import.meta.url);
const { parseTree } = require("custom-functions-metadata/lib/parseTree");

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const functionsFolder = join(root, "src/functions");
const notFamilies = new Set(["guard", "choices", "host"]);
const helpHome = `https://localhost:${require("../package.json").config.port}/help`;

/** Types of numbers whose usual size the guard knows; with "Column" behind the name a range of them (guard/types.ts). */
const magnitudes = {
  Rate: "rate",
  Growth: "growth",
  Vol: "vol",
  Probability: "probability",
  Share: "share",
  Weight: "weight",
  Ratio: "ratio",
  BasisPoints: "basisPoints",
  Years: "years",
  PricePer100: "pricePer100",
};
const rangeKinds = {
  Column: "column",
  GappyColumn: "gappyColumn",
  CompleteColumn: "completeColumn",
  DateColumn: "dateColumn",
  GappyDateColumn: "gappyDateColumn",
  Matrix: "matrix",
  CompleteMatrix: "completeMatrix",
  Cells: "cells",
};
const cellKinds = { number: "number", string: "text", boolean: "boolean", DateSerial: "date", AnyCell: "any" };
const resultShapes = {
  Row: "row",
  CellOrRow: "cellOrRow",
  Column: "column",
  GappyColumn: "column",
  Matrix: "matrix",
  Cells: "matrix",
};

const complaints = [];
const complain = (file, text) => complaints.push(`${relative(root, file)}: ${text}`);
const untranslated = [];
/** A text in three languages; English stands in for what is not translated yet. */
function translated(file, what, en, tw, cn) {
  const lacking = [tw ? "" : "繁體中文", cn ? "" : "简体中文"].filter(Boolean).join(", ");
  if (lacking) untranslated.push(`${relative(root, chineseFile(file))}: ${what} lacks ${lacking}`);
  return { en, tw: tw || en, cn: cn || en };
}
const parse = (file) => ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
// TypeScript takes the first word behind @see for a reference of its own, so that tag is read as written.
const asWritten = (tag) =>
  tag
    .getSourceFile()
    .text.slice(tag.tagName.end, tag.end)
    .replace(/[\s*]+$/, "")
    .replace(/\n\s*\*/g, "\n");
const tagText = (tag) =>
  (ts.isJSDocSeeTag(tag) ? asWritten(tag) : (ts.getTextOfJSDocComment(tag.comment) ?? "")).trim();
const oneLine = (text) => text.replace(/\s*\n\s*/g, " ").trim();

/** The enums that arguments choose from: src/functions/choices/*.ts */
function readChoices() {
  const choices = new Map();
  const folder = join(functionsFolder, "choices");
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith(".ts")) continue;
    const file = join(folder, name);
    for (const statement of parse(file).statements) {
      if (!ts.isEnumDeclaration(statement)) continue;
      const members = statement.members.map((member) => member.name.getText());
      const { tw, cn, faults } = readChinese(file, statement.name.text, members);
      for (const fault of faults) complain(chineseFile(file), fault);
      const values = statement.members.map((member) => {
        const name = member.name.getText();
        const also = ts
          .getJSDocTags(member)
          .filter((tag) => tag.tagName.text === "also")
          .flatMap((tag) => oneLine(tagText(tag)).split(/\s*,\s*/));
        const en = oneLine(ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(member)[0]?.comment) ?? "");
        if (!en) complain(file, `${name} has no comment to show as its tooltip`);
        return {
          name,
          value: JSON.parse(member.initializer.getText()),
          also: [name, ...also],
          tooltip: translated(file, name, en, tw.parameters[name], cn.parameters[name]),
        };
      });
      choices.set(statement.name.text, values);
    }
  }
  return choices;
}

/** The enum as Microsoft's generator reads it, beside the function that uses it. */
function enumSource(name, values) {
  const members = values.map(
    ({ name: member, value, tooltip }) => `  /** ${tooltip.en} */\n  ${member} = ${JSON.stringify(value)},`,
  );
  return `/** @customenum {string} */\nenum ${name} {\n${members.join("\n")}\n}\n`;
}

function typeName(node) {
  return node ? node.getText() : "";
}

/** The type that a default value implies, where the signature leaves it to TypeScript. */
function typeOfDefault(initializer) {
  if (!initializer) return "";
  if (ts.isNumericLiteral(initializer) || ts.isPrefixUnaryExpression(initializer)) return "number";
  if (ts.isStringLiteral(initializer)) return "string";
  return /^(true|false)$/.test(initializer.getText()) ? "boolean" : "";
}

function readParameter(file, parameter, choices) {
  const name = parameter.name.getText();
  const declared = typeName(parameter.type) || typeOfDefault(parameter.initializer);
  const magnitude = magnitudes[declared.replace(/Column$/, "")];
  const sizedKind = magnitude && (declared.endsWith("Column") ? "column" : "number");
  const kind =
    sizedKind ?? cellKinds[declared] ?? rangeKinds[declared] ?? (choices.has(declared) ? "choice" : undefined);
  if (!kind)
    complain(
      file,
      `parameter ${name} has type "${declared}", which the guard cannot read; see src/functions/guard/types.ts`,
    );
  if (parameter.dotDotDotToken)
    complain(file, `parameter ${name}: a rest parameter would swallow Excel's invocation object`);
  return {
    name,
    kind,
    declared,
    optional: Boolean(parameter.questionToken || parameter.initializer),
    magnitude,
    choices: kind === "choice" ? choices.get(declared) : undefined,
  };
}

const examplePattern = /^(=.*\))\s*\/\/\s*(.+)$/s;

function readFunction(file, family, choices) {
  const source = parse(file);
  const declarations = source.statements.filter(
    (statement) =>
      ts.isFunctionDeclaration(statement) &&
      ts.getJSDocTags(statement).some((tag) => tag.tagName.text === "customfunction"),
  );
  return declarations.map((declaration) => {
    const name = declaration.name.text;
    const id = name.toUpperCase();
    const tags = ts.getJSDocTags(declaration);
    const texts = (wanted) => tags.filter((tag) => tag.tagName.text === wanted).map((tag) => oneLine(tagText(tag)));
    const parameters = declaration.parameters.map((parameter) => readParameter(file, parameter, choices));
    const names = parameters.map((parameter) => parameter.name);
    const { tw, cn, faults } = readChinese(file, name, names);
    for (const fault of faults) complain(chineseFile(file), fault);
    const described = Object.fromEntries(
      tags
        .filter(ts.isJSDocParameterTag)
        .map((tag) => [tag.name.getText(), oneLine(tagText(tag).replace(/^-\s*/, ""))]),
    );
    const description = oneLine(ts.getTextOfJSDocComment(declaration.jsDoc.at(-1).comment) ?? "");
    const examples = texts("example").map((text) => {
      const match = examplePattern.exec(text);
      if (!match) complain(file, `@example must read "=MKT.…(…) // result", but is "${text}"`);
      return { formula: match?.[1] ?? text, result: match?.[2]?.trim() ?? "" };
    });
    const entry = {
      id,
      family,
      name,
      file,
      result: resultShapes[typeName(declaration.type)] ?? "cell",
      parameters: parameters.map((parameter) => ({
        ...parameter,
        description: translated(
          file,
          `parameter ${parameter.name}`,
          described[parameter.name] ?? "",
          tw.parameters[parameter.name],
          cn.parameters[parameter.name],
        ),
      })),
      description: translated(file, "the description", description, tw.description, cn.description),
      returns: translated(file, "what is returned", texts("returns")[0] ?? "", tw.returns, cn.returns),
      source: texts("see").join("; "),
      errors: translated(file, "what the errors are", texts("errors")[0] ?? "", tw.errors, cn.errors),
      terms: texts("terms")
        .flatMap((text) => text.split(/\s*[,,、]\s*/))
        .filter(Boolean),
      rows: texts("rows")
        .flatMap((text) => text.split(/\s*,\s*/))
        .filter(Boolean),
      examples,
    };
    lint(entry, declaration, source);
    return { ...entry, metadata: microsoftMetadata(entry, declaration, source, choices) };
  });
}

const cellAddress = /^([A-Z]{1,3}\d+|R\d*C\d*|[RC])$/;

function lint(entry, declaration, source) {
  const { file, id, parameters } = entry;
  const fileId = basename(file, ".ts").toUpperCase();
  const functionsInFile = source.statements.filter(
    (statement) =>
      ts.isFunctionDeclaration(statement) &&
      ts.getJSDocTags(statement).some((tag) => tag.tagName.text === "customfunction"),
  ).length;
  if (functionsInFile === 1 && fileId !== id) complain(file, `holds ${id}: name the file and the function alike`);
  if (!/^[A-Z][A-Z0-9]*$/.test(id)) complain(file, `${id}: an id has only A-Z and 0-9`);
  if (cellAddress.test(id)) complain(file, `${id} is a cell address in Excel`);
  if (!declaration.modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword))
    complain(file, `${id} is not exported`);
  if (!declaration.type) complain(file, `${id} does not spell out its result type`);
  for (const [what, text] of [
    ["a first sentence", entry.description.en],
    ["@returns", entry.returns.en],
    ["@see", entry.source],
    ["@errors", entry.errors.en],
  ])
    if (!text) complain(file, `${id} lacks ${what}`);
  if (entry.examples.length === 0) complain(file, `${id} has no @example`);
  for (const example of entry.examples)
    if (!example.formula.startsWith(`=MKT.${id}(`))
      complain(file, `${id}: example "${example.formula}" calls something else`);
  for (const tag of ["tw", "cn"])
    if (ts.getJSDocTags(declaration).some((each) => each.tagName.text === tag))
      complain(file, `${id}: the Chinese stands in ${basename(chineseFile(file))}, not in @${tag}`);
  if (/\{@link/.test(source.text)) complain(file, "{@link} makes Microsoft's generator crash");
  let optionalSeen = "";
  for (const parameter of parameters) {
    if (optionalSeen && !parameter.optional)
      complain(file, `${id}: required ${parameter.name} after optional ${optionalSeen}`);
    if (parameter.optional) optionalSeen = parameter.name;
    if (!parameter.description.en) complain(file, `${id}: parameter ${parameter.name} has no @param`);
  }
}

/** Microsoft's generator, given the same file with our range types spelled as it wants them. */
function microsoftMetadata(entry, declaration, source, choices) {
  const edits = [];
  const change = (node, text) => node && edits.push({ start: node.getStart(), end: node.getEnd(), text });
  declaration.parameters.forEach((parameter, index) => {
    const { kind, declared, optional } = entry.parameters[index];
    const spelled = kind === "choice" ? `${declared}[][]` : "any[][]";
    edits.push({
      start: parameter.getStart(),
      end: parameter.getEnd(),
      text: `${parameter.name.getText()}${optional ? "?" : ""}: ${spelled}`,
    });
  });
  change(declaration.type, "any[][]");
  if (declaration.body) change(declaration.body, "{ return []; }");
  let text = source.text;
  for (const { start, end, text: replacement } of edits.sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + replacement + text.slice(end);
  const start = declaration.getFullStart();
  const length = text.length - (source.text.length - declaration.getEnd()) - start;
  const used = [...new Set(entry.parameters.filter(({ kind }) => kind === "choice").map(({ declared }) => declared))];
  const enums = used.map((name) => enumSource(name, choices.get(name))).join("");
  const parsed = parseTree(`${enums}${text.slice(start, start + length)}`, basename(entry.file));
  for (const extra of parsed.extras)
    for (const error of extra.errors) complain(entry.file, `Microsoft's generator: ${error}`);
  return { function: parsed.functions[0], enums: parsed.enums ?? parsed.customEnums ?? [] };
}

/** An enum as Microsoft's generator gives it, with what is said of its values in one language. */
function spokenEnum(each, { parameters }, language) {
  const { choices } = parameters.find(({ declared }) => declared === each.id);
  return {
    ...each,
    values: each.values.map((value, index) => ({ ...value, tooltip: choices[index].tooltip[language] })),
  };
}

/** Excel's metadata file in one language. */
function metadataFile(entries, language) {
  const enums = new Map();
  const functions = entries.map((entry) => {
    for (const each of entry.metadata.enums) enums.set(each.id, spokenEnum(each, entry, language));
    return {
      description: entry.description[language],
      helpUrl: `${helpHome}/${language}/${entry.id}.html`,
      id: entry.id,
      name: entry.id,
      options: { requiresAddress: true },
      parameters: entry.metadata.function.parameters.map((parameter, index) => {
        const { choices, description } = entry.parameters[index];
        // A dropdown would refuse the numbers that a choice such as 1 and -1 for call and put accepts.
        const { customEnumId, ...plain } = parameter;
        const dropdown = choices && !choices.some(({ also }) => also.some((word) => Number.isFinite(Number(word))));
        return { ...(dropdown ? parameter : { ...plain, type: "any" }), description: description[language] };
      }),
      result: { dimensionality: "matrix" },
    };
  });
  return { allowErrorForDataTypeAny: true, enums: [...enums.values()], functions };
}

/** What users read about an entry, without its code and without where it lies. */
function catalogueEntry({ metadata, file, name, ...rest }) {
  const parameters = rest.parameters.map(({ declared, ...parameter }) => ({
    ...parameter,
    choices: parameter.choices?.map(({ name: member, ...choice }) => choice),
  }));
  return JSON.stringify({ ...rest, parameters });
}

function catalogueSource(entries) {
  return `// Made by scripts/generate.mjs from the function files; not kept in git.
import type { FunctionEntry } from "../functions/guard/entry";

export const catalogue: readonly FunctionEntry[] = [
${entries.map((entry) => `  ${catalogueEntry(entry)},`).join("\n")}
] as FunctionEntry[];
`;
}

/** Small, for hosts that show results before the catalogue is there. */
function resultFormatsSource(entries) {
  const formats = entries.flatMap((entry) => {
    const found = resultFormat({ result: entry.result, returns: entry.returns.en });
    return found ? [`  ${JSON.stringify(entry.id)}: ${JSON.stringify(found)},`] : [];
  });
  return `// Made by scripts/generate.mjs from the function files; not kept in git.
export const resultFormats: Readonly<
  Record<string, { readonly format: string; readonly columns: "all" | "first" }>
> = {
${formats.join("\n")}
};
`;
}

/** What the guard needs; texts stay in the catalogue, so that the script of functions stays small. */
function guardedEntry({ id, parameters, result }) {
  const kinds = parameters.map(({ name, kind, optional, magnitude, choices }) => ({
    name,
    kind,
    optional,
    magnitude,
    choices: choices?.map(({ value, also }) => ({ value, also })),
  }));
  return JSON.stringify({ id, parameters: kinds, result });
}

function registrySource(entries) {
  const imports = entries.map(
    ({ name, file }) =>
      `import { ${name} } from "../functions/${relative(functionsFolder, file).replace(/\\/g, "/").replace(/\.ts$/, "")}";`,
  );
  const items = entries.map((entry) => `  { ...${guardedEntry(entry)}, call: ${entry.name} },`);
  return `// Made by scripts/generate.mjs from the function files; not kept in git.
import type { RegisteredFunction } from "../functions/guard/entry";
import { setFunctionTable } from "../functions/guard/functionTable";
${imports.join("\n")}

export const registry: readonly RegisteredFunction[] = [
${items.join("\n")}
] as RegisteredFunction[];

setFunctionTable(registry);
`;
}

const choices = readChoices();
const families = readdirSync(functionsFolder, { withFileTypes: true })
  .filter((each) => each.isDirectory() && !notFamilies.has(each.name))
  .map((each) => each.name)
  .sort();
const entries = families
  .flatMap((family) =>
    readdirSync(join(functionsFolder, family))
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .flatMap((name) => readFunction(join(functionsFolder, family, name), family, choices)),
  )
  .sort((a, b) => (a.id < b.id ? -1 : 1));

entries.forEach((entry, index) => {
  if (entry.id === entries[index + 1]?.id)
    complain(entry.file, `${entry.id} is also in ${relative(root, entries[index + 1].file)}`);
});

const described = new Set(entries.map(({ file }) => chineseFile(file)));
for (const family of families)
  for (const name of readdirSync(join(functionsFolder, family)).filter((name) => name.endsWith(".zh.md")))
    if (!described.has(join(functionsFolder, family, name)))
      complain(join(functionsFolder, family, name), "no function stands beside it");
for (const name of readdirSync(join(functionsFolder, "choices")).filter((name) => name.endsWith(".zh.md")))
  if (!existsSync(join(functionsFolder, "choices", name.replace(/\.zh\.md$/, ".ts"))))
    complain(join(functionsFolder, "choices", name), "no enum stands beside it");

const complete = process.env.MARKETBOOK_COMPLETE === "1";
if (complete) complaints.push(...untranslated);
if (complaints.length > 0) {
  console.error(complaints.join("\n"));
  console.error(`${complaints.length} faults in function files; nothing was written.`);
  process.exit(1);
}

if (untranslated.length > 0)
  console.warn(
    `${untranslated.join("\n")}\n${untranslated.length} texts are not translated; English stands in for them.`,
  );

const generated = join(root, "src/generated");
writeWhole(join(generated, "registry.ts"), registrySource(entries));
writeWhole(join(generated, "catalogue.ts"), catalogueSource(entries));
writeWhole(join(generated, "resultFormats.ts"), resultFormatsSource(entries));
for (const [language, suffix] of [
  ["en", ""],
  ["tw", "-zh-tw"],
  ["cn", "-zh-cn"],
])
  writeWhole(
    join(generated, `functions${suffix}.json`),
    `${JSON.stringify(metadataFile(entries, language), null, 2)}\n`,
  );
console.log(`${entries.length} functions in ${families.length} families.`);
await import("./knownProviders.mjs");
await import("./books.mjs");
await import("./helpPages.mjs");
await import("./shipped.mjs");
