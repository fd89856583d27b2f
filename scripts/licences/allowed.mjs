// Under which licences a package may come in, and what is let in besides, each with its reason.

/** By SPDX names: all of them let anyone use, change and pass on, for a notice at most. */
const allowed = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
]);

/** By package: the licence that it states, and why that is well. A package that states another one is refused again. */
export const besides = {
  "@odoo/o-spreadsheet": {
    licence: "LGPL-3.0-or-later",
    reason:
      "the workbench's spreadsheet: a file of its own in dist/vendor that anyone can replace, its patch beside it; no part of the Excel add-in",
  },
  "@odoo/owl": {
    licence: "LGPL-3.0-only",
    reason: "what o-spreadsheet stands on: a file of its own in dist/vendor, unchanged",
  },
  "font-awesome": {
    licence: "(OFL-1.1 AND MIT)",
    reason: "the grid's icons: the font (OFL-1.1) is passed on unchanged and not sold by itself",
  },
  "@microsoft/office-js": {
    licence: "LICENSE",
    reason:
      "Microsoft's own terms, for add-ins of Office alone; it is in dist only where MARKETBOOK_OFFICE=copy asks for it",
  },
  "caniuse-lite": { licence: "CC-BY-4.0", reason: "a table of browsers that tools read; no part of dist" },
  jstat: { licence: undefined, reason: "its package states no licence, its file LICENSE is MIT" },
};

/** Whether an SPDX expression leaves a choice that is allowed: one side of OR, both sides of AND. */
export function isAllowed(expression = "") {
  const plain = expression.trim().replace(/^\((.*)\)$/, "$1");
  if (plain.includes(" OR ")) return plain.split(" OR ").some(isAllowed);
  if (plain.includes(" AND ")) return plain.split(" AND ").every(isAllowed);
  return allowed.has(plain);
}
