// A page with the library's component and nothing around it, on the workbook that the workbench opens with.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { basename, dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const modules = join(root, "node_modules");
const library = join(modules, "@odoo/o-spreadsheet/dist");

const scripts = {
  "owl.js": join(modules, "@odoo/owl/dist/owl.iife.js"),
  "chart.js": join(modules, "chart.js/dist/chart.umd.js"),
  "luxon.js": join(modules, "luxon/build/global/luxon.min.js"),
  "adapter.js": join(modules, "chartjs-adapter-luxon/dist/chartjs-adapter-luxon.umd.js"),
  "spreadsheet.js": join(library, "o_spreadsheet.iife.js"),
};

const styles = ["bootstrap.css", "font-awesome.css", "spreadsheet.css"];

/** As a browser runs it: our functions called with the library's values, nothing checked or converted that need not be. */
function start() {
  const associated = globalThis.associated;
  const { functionRegistry } = o_spreadsheet.registries;
  const rowsOf = (argument) => {
    if (!Array.isArray(argument)) return argument === undefined ? null : [[argument.value ?? null]];
    return Array.from({ length: argument[0].length }, (_, row) => argument.map((column) => column[row]?.value ?? null));
  };
  // The library knows no waiting: a cell that waits for the archive stays empty here, so that this page does a little less.
  const answerOf = (result) => {
    if (result instanceof Promise) {
      result.catch((error) => console.warn(error));
      return { value: "" };
    }
    if (!Array.isArray(result)) return { value: result };
    if (result.length === 1 && result[0].length === 1) return { value: result[0][0] };
    return result[0].map((_, column) => result.map((row) => ({ value: row[column] })));
  };
  Promise.all([
    fetch("templates.xml").then((answer) => answer.text()),
    fetch("book.json").then((answer) => answer.json()),
    fetch("functions.json").then((answer) => answer.json()),
  ]).then(async ([templates, book, { functions }]) => {
    for (const { id, name, parameters } of functions)
      functionRegistry.add(`MKT.${name}`, {
        description: name,
        args: parameters.map((parameter) => ({
          name: parameter.name,
          description: parameter.name,
          type: ["ANY", "RANGE"],
          acceptMatrix: true,
          ...(parameter.optional ? { optional: true } : {}),
          ...(parameter.repeating ? { repeating: true } : {}),
        })),
        compute(...args) {
          const given = parameters.map((_, index) => rowsOf(args[index]));
          return answerOf(associated[id](...given, { functionName: id }));
        },
      });
    const model = new o_spreadsheet.Model(book.workbook);
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo: book.sheetId });
    const notify = () => {};
    const props = { model, notifyUser: notify, raiseError: notify, askConfirmation: notify };
    await new owl.App(o_spreadsheet.Spreadsheet, { props, templates }).mount(document.getElementById("grid"));
  });
}

const beforeFunctions = `globalThis.associated = {};
globalThis.CustomFunctions = { associate: (id, call) => { associated[id] = call; }, Error: class {}, ErrorCode: {} };`;

const html = `<!doctype html><meta charset="utf-8">${styles.map((name) => `<link rel="stylesheet" href="${name}">`).join("")}<link rel="icon" href="data:,">
<body style="margin:0"><div id="grid" style="height:100vh"></div>
${[...Object.keys(scripts), "before.js", "functions.js", "start.js"].map((name) => `<script src="${name}"></script>`).join("\n")}`;

function openingBook() {
  return readFileSync(join(root, "src/generated/opening.en.json"));
}

const types = { ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".xml": "text/xml" };

export async function servePlainPage(dist) {
  const archives = readdirSync(dist).filter((name) => /^archive\..*\.js$/.test(name));
  const files = {
    "": html,
    "before.js": beforeFunctions,
    "start.js": `(${start})();`,
    "book.json": openingBook(),
    "functions.js": readFileSync(join(dist, "functions.js")),
    "functions.json": readFileSync(join(dist, "functions.json")),
    ...Object.fromEntries(archives.map((name) => [name, readFileSync(join(dist, name))])),
    "templates.xml": readFileSync(join(library, "o_spreadsheet.xml")),
    "bootstrap.css": readFileSync(join(modules, "bootstrap/dist/css/bootstrap.min.css")),
    "font-awesome.css": readFileSync(join(modules, "font-awesome/css/font-awesome.min.css")),
    "fontawesome-webfont.woff2": readFileSync(join(modules, "font-awesome/fonts/fontawesome-webfont.woff2")),
    "spreadsheet.css": readFileSync(join(library, "o_spreadsheet.css")),
    ...Object.fromEntries(Object.entries(scripts).map(([name, path]) => [name, readFileSync(path)])),
  };
  const server = createServer((request, response) => {
    const name = basename(request.url.split("?")[0]);
    if (!(name in files)) return response.writeHead(404).end();
    return response.writeHead(200, { "Content-Type": types[extname(name)] ?? "text/html" }).end(files[name]);
  });
  await new Promise((listening) => server.listen(0, "localhost", listening));
  return {
    url: `http://localhost:${server.address().port}/`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
