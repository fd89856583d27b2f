// What stays a file of its own in dist/vendor. scripts/vendor.mjs copies it, the notices name it.

/** Package → its files by the names they get in vendor/. */
export const vendored = {
  "@odoo/o-spreadsheet": {
    "o_spreadsheet.cjs": "dist/o_spreadsheet.cjs",
    "o_spreadsheet.iife.js": "dist/o_spreadsheet.iife.js",
    "o_spreadsheet.css": "dist/o_spreadsheet.css",
    "o_spreadsheet.xml": "dist/o_spreadsheet.xml",
    "LICENSE.o-spreadsheet.txt": "LICENSE",
  },
  "@odoo/owl": { "owl.iife.js": "dist/owl.iife.js", "LICENSE.owl.txt": "LICENSE" },
  "chart.js": { "chart.umd.js": "dist/chart.umd.js", "LICENSE.chart.js.txt": "LICENSE.md" },
  luxon: { "luxon.min.js": "build/global/luxon.min.js", "LICENSE.luxon.txt": "LICENSE.md" },
  "chartjs-adapter-luxon": {
    "chartjs-adapter-luxon.umd.js": "dist/chartjs-adapter-luxon.umd.js",
    "LICENSE.chartjs-adapter-luxon.txt": "LICENSE.md",
  },
};

/** What those files have inside themselves: others' work, whose notices go with them. */
export const withinVendored = {
  "@odoo/o-spreadsheet": ["rbush", "quickselect"],
  "chart.js": ["@kurkle/color"],
};
