/**
 * The spreadsheet component's templates, compiled by owl's own compiler as the page would, so that the page needs no
 * `new Function`: vendor/wording.<language>.js holds them with their texts in that language, and the texts that the
 * component's script asks for while it runs. Run by itself it prints every text that there is to translate.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { makeSpoken } from "./spokenTemplates.mjs";
import { writeWhole } from "./writeWhole.mjs";

const here = fileURLToPath(import.meta.url);
const tables = join(dirname(here), "../src/engine/library/texts");
/** Language → where its text stands in the tables; English is the key, unless the component's own words are better changed. */
const languages = { tw: 0, cn: 1, en: 2 };
const read = (path) => readFileSync(path, "utf8");

/** The component's English → [Traditional Chinese, Simplified Chinese, English if other words are better], of all tables. */
function readTexts() {
  const texts = {};
  for (const name of readdirSync(tables).sort()) Object.assign(texts, JSON.parse(read(join(tables, name))));
  return texts;
}

/** A page with the component's scripts in it; jsdom is owl's own, which its compiler stands on. */
function pageWith(vendor) {
  const { JSDOM } = createRequire(createRequire(here).resolve("@odoo/owl"))("jsdom");
  const { window } = new JSDOM("<!doctype html>", { runScripts: "outside-only", pretendToBeVisual: true });
  for (const name of ["owl.iife.js", "o_spreadsheet.iife.js"]) window.eval(read(join(vendor, name)));
  return window;
}

/** Those that the script hands to an app of its own (what charts say of a point), as one text of XML each. */
function templatesInScript(vendor) {
  const found = [...read(join(vendor, "o_spreadsheet.iife.js")).matchAll(/`\s*(<templates>[^`]*<\/templates>)\s*`/g)];
  if (found.length === 0) throw new Error("o_spreadsheet.iife.js has no templates of its own any more");
  return found.map(([, xml]) => xml);
}

/** Of our own: the sign of candlesticks in the list of kinds of charts, as the library's other signs there. */
const ownTemplates = `<templates>
  <t t-name="o-spreadsheet-ChartPreview.CANDLESTICK_CHART">
    <svg viewBox="0 0 48 48" class="o-chart-preview" xmlns="http://www.w3.org/2000/svg">
      <path fill="var(--os-gray-600)" d="M2,2 v44 h1 v-44 M3,45 h42 v1 h-42"/>
      <path stroke="var(--os-chart-preview-blue-line)" style="fill:none" d="M11,42 V22 M23,35 V10 M35,30 V4"/>
      <path stroke="var(--os-chart-preview-blue-line)" fill="var(--os-chart-preview-blue-line)" d="M8,26 h6 v12 h-6z"/>
      <path stroke="var(--os-chart-preview-blue-line)" fill="var(--os-white-bg)" d="M20,15 h6 v15 h-6z M32,9 h6 v14 h-6z"/>
    </svg>
  </t>
</templates>`;

/** In the panel of a chart, above what the library lets one design: src/workbench/charts/chartMenu.ts says what it does. */
const annotateButton = `<templates>
  <div t-if="canAnnotate()" class="px-3 pt-3">
    <button class="o-button w-100" t-on-click="() => this.annotate()">Levels, bands and events…</button>
  </div>
</templates>`;

function addAnnotateButton(templates, page) {
  const design = templates["o-spreadsheet-ChartPanel"]?.querySelector("t[t-component='chartPanel.design']");
  if (!design) throw new Error("The template ChartPanel has no place for a chart's design any more");
  const { documentElement } = new page.DOMParser().parseFromString(annotateButton, "text/xml");
  design.before(design.ownerDocument.importNode(documentElement.firstElementChild, true));
}

/** Name → source of the template's function. */
function compiledTemplates(page, vendor, translateFn) {
  const { owl } = page;
  const templates = read(join(vendor, "o_spreadsheet.xml"));
  const app = new owl.App(owl.Component, { templates, translateFn });
  for (const xml of templatesInScript(vendor)) app.addTemplates(xml);
  const named = app.rawTemplates;
  app.addTemplates(ownTemplates);
  addAnnotateButton(named, page);
  makeSpoken(named);
  // Templates that a component of the script carries itself are the prototype's; owl's own are functions already.
  const written = Object.getPrototypeOf(named);
  const inScript = Object.keys(written).filter((name) => typeof written[name] === "string");
  return [...Object.keys(named), ...inScript].map((name) => [name, String(app._compileTemplate(name, named[name]))]);
}

const isCallOf = (node, name) => ts.isCallExpression(node) && node.expression.getText() === name;

/** What is said of a function and its arguments while a formula is typed. */
function isFunctionHelp(node) {
  for (let above = node; above; above = above.parent) {
    if (isCallOf(above, "arg")) return true;
    if (ts.isPropertyAssignment(above) && above.name.getText() === "description")
      return above.parent.properties.some((property) => property.name?.getText() === "compute");
  }
  return false;
}

/** The texts that the component's script hands to its translation, apart from the help on functions. */
function scriptTexts(source) {
  const file = ts.createSourceFile("o_spreadsheet.js", source, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const texts = { script: new Set(), help: new Set() };
  const visit = (node) => {
    if (isCallOf(node, "_t")) {
      const [text] = node.arguments;
      if (!ts.isStringLiteralLike(text)) throw new Error(`A text is put together: ${node.getText().slice(0, 80)}`);
      texts[isFunctionHelp(node) ? "help" : "script"].add(text.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { script: [...texts.script], help: [...texts.help].filter((text) => !texts.script.has(text)) };
}

const asScript = (language, version, templates, texts) => `/*
 * The templates of @odoo/o-spreadsheet ${version} (LGPL-3.0-or-later; o_spreadsheet.xml beside this file), compiled by
 * @odoo/owl, and the texts of its script, in the language "${language}".
 */
globalThis.gridWording = {
texts: ${JSON.stringify(texts)},
templates: {
${templates.map(([name, source]) => `${JSON.stringify(name)}: ${source.replace("function anonymous", "function")}`).join(",\n")}
}};
`;

/** `state` says what the vendor folder holds; nothing is done when neither it nor the texts have changed since. */
export function writeTemplates(vendor, version, state) {
  const translations = readTexts();
  const stamp = createHash("sha256")
    .update(state)
    .update(read(here))
    .update(read(join(dirname(here), "spokenTemplates.mjs")))
    .update(JSON.stringify(translations))
    .digest("hex");
  const stampPath = join(vendor, "wording.txt");
  if (existsSync(stampPath) && read(stampPath) === stamp) return;
  const page = pageWith(vendor);
  for (const [language, place] of Object.entries(languages)) {
    const translated = (text) => translations[text]?.[place] ?? text;
    const templates = compiledTemplates(page, vendor, translated);
    const changed = Object.entries(translations).filter(([, each]) => each[place] !== undefined);
    const texts = Object.fromEntries(changed.map(([text, each]) => [text, each[place]]));
    writeWhole(join(vendor, `wording.${language}.js`), asScript(language, version, templates, texts));
  }
  page.close();
  writeWhole(stampPath, stamp);
}

function allTexts(vendor) {
  const inTemplates = new Set();
  const page = pageWith(vendor);
  compiledTemplates(page, vendor, (text) => {
    inTemplates.add(text);
    return text;
  });
  page.close();
  return { template: [...inTemplates], ...scriptTexts(read(join(vendor, "o_spreadsheet.iife.js"))) };
}

if (process.argv[1] === here) process.stdout.write(JSON.stringify(allTexts(join(dirname(here), "../vendor"))));
