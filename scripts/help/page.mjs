/** One function, and the list of all, as HTML in one language; no script or style within the page. */
import { kinds, languages, texts } from "./texts.mjs";

const escapes = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const safe = (text) => String(text).replace(/[&<>"]/g, (character) => escapes[character]);

function say(text, language, values = {}) {
  return safe(text[language]).replace(/\{(\w+)\}/g, (_, name) => safe(values[name]));
}

function frame({ language, title, file, main }) {
  const links = Object.entries(languages).map(([each, { tag, name }]) => {
    const here = each === language ? ' aria-current="true"' : "";
    return `<a href="../${each}/${file}" lang="${tag}" hreflang="${tag}"${here}>${name}</a>`;
  });
  return `<!doctype html>
<html lang="${languages[language].tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(title)}</title>
<link rel="icon" type="image/png" href="../../assets/icon-32.png">
<link rel="stylesheet" href="../help.css">
<script src="../help.js" defer></script>
</head>
<body>
<header>
<a class="home" href="index.html">${say(texts.title, language)}</a>
<nav aria-label="${say(texts.languages, language)}">${links.join(" ")}</nav>
</header>
<main>
${main}
</main>
</body>
</html>
`;
}

const section = (heading, content) => `<section>\n<h2>${heading}</h2>\n${content}\n</section>`;
const badges = (words) => `<p class="badges">${words.map((word) => `<span>${safe(word)}</span>`).join(" ")}</p>`;

/** What the docstring says in English alone is marked so, for readers that speak it aloud. */
const english = (text, language) => `<p${language === "en" ? "" : ' lang="en"'}>${safe(text)}</p>`;

function syntax({ id, parameters }) {
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  return `<p class="syntax"><code>=MKT.${id}(${safe(names.join(", "))})</code></p>`;
}

function takes(parameter, language, limits) {
  const limit = limits[parameter.magnitude];
  const kind = say(kinds[parameter.kind], language) + (limit ? `<br>${say(limit.expected, language)}` : "");
  if (!parameter.choices) return kind;
  const values = parameter.choices.map(
    ({ value, tooltip }) => `<code title="${safe(tooltip[language])}">${safe(JSON.stringify(value))}</code>`,
  );
  return `${kind} ${values.join(" ")}`;
}

function argumentTable({ parameters }, language, limits) {
  if (parameters.length === 0) return `<p>${say(texts.noArguments, language)}</p>`;
  const rows = parameters.map((parameter) => {
    const mark = parameter.optional ? ` <span class="mark">${say(texts.optional, language)}</span>` : "";
    return `<tr><th scope="row"><code>${safe(parameter.name)}</code>${mark}</th><td>${takes(parameter, language, limits)}</td><td>${safe(parameter.description[language])}</td></tr>`;
  });
  const heads = [texts.name, texts.takes, texts.meaning].map((text) => `<th scope="col">${say(text, language)}</th>`);
  return `<table class="arguments">\n<thead><tr>${heads.join("")}</tr></thead>\n<tbody>\n${rows.join("\n")}\n</tbody>\n</table>`;
}

/** Excel's {1,2;3,4} as rows of cells; a comma within quotation marks separates nothing. */
function spill(result) {
  if (!result.startsWith("{")) return `<code>${safe(result)}</code>`;
  const cells = result.slice(1, -1).match(/"(?:[^"]|"")*"|[^,;]+|[,;]/g) ?? [];
  const rows = [[]];
  for (const cell of cells) {
    if (cell === ";") rows.push([]);
    else if (cell !== ",") rows.at(-1).push(`<td>${safe(cell.trim())}</td>`);
  }
  return `<table class="spill"><tbody>${rows.map((row) => `<tr>${row.join("")}</tr>`).join("")}</tbody></table>`;
}

function exampleList({ examples }) {
  const items = examples.map(
    ({ formula, result }) =>
      `<li><code>${safe(formula)}</code><div class="result"><span aria-hidden="true">→</span>${spill(result)}</div></li>`,
  );
  return `<ul class="examples">\n${items.join("\n")}\n</ul>`;
}

function accuracyText({ cases, worst, conditioned, source }, language) {
  if (worst === 0) return `<p>${say(texts.exact, language, { cases, source })}</p>`;
  const digits = (error) => error.toExponential(1);
  const sentences = [say(texts.measured, language, { cases, worst: digits(worst), source })];
  if (conditioned < worst / 2) sentences.push(say(texts.conditioned, language, { worst: digits(conditioned) }));
  return `<p>${sentences.join(language === "en" ? " " : "")}</p>`;
}

export function functionPage(entry, { language, family, neighbours, limits, accuracy }) {
  const at = (text) => say(text, language);
  const sized = entry.parameters.some(({ magnitude }) => magnitude);
  const single = entry.parameters.some(({ kind }) => /^(number|text|boolean|date|choice|any)$/.test(kind));
  const others = neighbours
    .map(({ id, description }) => `<li><a href="${id}.html">${id}</a> ${safe(description[language])}</li>`)
    .join("\n");
  const parts = [
    `<p class="topic"><a href="index.html#${entry.family}">${safe(family[language])}</a></p>`,
    `<h1>${entry.id}</h1>`,
    `<p class="about">${safe(entry.description[language])}</p>`,
    syntax(entry),
    section(at(texts.arguments), argumentTable(entry, language, limits)),
    section(at(texts.returns), `<p>${safe(entry.returns[language])}</p>`),
    section(at(texts.examples), exampleList(entry)),
    section(
      at(texts.errors),
      `<p>${safe(entry.errors[language])}</p>` +
        (sized ? `\n<p>${at(texts.sized)}</p>` : "") +
        (single && entry.result === "cell" ? `\n<p>${at(texts.broadcast)}</p>` : ""),
    ),
    section(at(texts.source), english(entry.source, language)),
    accuracy && section(at(texts.accuracy), accuracyText(accuracy, language)),
    entry.terms.length > 0 && section(at(texts.terms), badges(entry.terms)),
    entry.rows.length > 0 && section(at(texts.rows), badges(entry.rows)),
    others && section(at(texts.neighbours), `<ul class="functions">\n${others}\n</ul>`),
  ];
  const main = parts.filter(Boolean).join("\n");
  return frame({ language, title: `MKT.${entry.id}`, file: `${entry.id}.html`, main });
}

/** The words that the search box looks through, whatever the language of the page. */
function searchWords({ id, description, terms, rows }) {
  return [id, ...Object.values(description), ...terms, ...rows].join(" ").toLowerCase();
}

export function indexPage(families, language) {
  const count = families.reduce((sum, { entries }) => sum + entries.length, 0);
  const lists = families.map(({ family, text, entries }) => {
    const items = entries.map(
      (entry) =>
        `<li data-words="${safe(searchWords(entry))}"><a href="${entry.id}.html">${entry.id}</a> ${safe(entry.description[language])}</li>`,
    );
    return `<section id="${family}">\n<h2>${safe(text[language])}</h2>\n<ul class="functions">\n${items.join("\n")}\n</ul>\n</section>`;
  });
  const found = safe(texts.found[language]);
  const main = `<h1>${say(texts.allFunctions, language)}</h1>
<p class="search" hidden><input id="search" type="search" autocomplete="off" spellcheck="false" aria-label="${say(texts.search, language)}" placeholder="${say(texts.search, language)}"></p>
<p id="found" role="status" data-found="${found}" data-nothing="${say(texts.nothingFound, language)}">${say(texts.found, language, { count })}</p>
${lists.join("\n")}
<p><a href="../../NOTICES.txt">${say(texts.notices, language)}</a></p>`;
  return frame({ language, title: texts.title[language], file: "index.html", main });
}
