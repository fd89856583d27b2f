const { join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");
const { Executable, Stamp } = require("./scripts/webpack/afterBuild");
const { swcOptions } = require("./scripts/swcOptions");
const { gateway, isOfGateway } = require("./scripts/webpack/gateway");
const { HashedNames } = require("./scripts/webpack/hashedNames");
const { Notices } = require("./scripts/webpack/notices");
const { port } = require("./package.json").config;

const root = __dirname;
const dist = join(root, "dist");
const officeCopy = join(root, "node_modules/@microsoft/office-js/dist");

/** Where the built add-in will be served; the manifest in dist names it. */
const developmentUrl = `https://localhost:${port}`;
const productionUrl = (process.env.MARKETBOOK_URL ?? developmentUrl).replace(/\/$/, "");

/**
 * The store wants office.js from Microsoft's CDN. Development and closed networks load the npm copy from our own origin:
 * MARKETBOOK_OFFICE=copy npm run build.
 */
const officeOnCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const wantsOfficeCopy = (mode) =>
  (process.env.MARKETBOOK_OFFICE ?? (mode === "development" ? "copy" : "cdn")) === "copy";

/** What Excel's office.js loads from beside itself, without the other applications and the debugging forms. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "es6-promise.js",
  "excel*.js",
  "{en-us,zh-tw,zh-cn}/*.js",
  "{telemetry,ariatelemetry,webauth,agaveerrorux}/**",
].map((pattern) => ({
  context: officeCopy,
  from: pattern,
  to: "office/[path][name][ext]",
  globOptions: { ignore: ["**/*.debug.js", "**/*.map"] },
  info: { minimized: true },
}));

/** bootstrap styles the grid's dialogs; nested under the grid it leaves the pane and the title bar alone. */
function withinGrid(css) {
  const nested = css
    .toString()
    .replace(/^@charset[^;]*;/, "")
    .replace(/\[data-bs-theme=dark\]/g, "[data-bs-theme=dark] &")
    .replace(/:root\b|(?<=[},])body(?=[,{])/g, "&");
  return `:where(.o-spreadsheet){${nested}}`;
}

const shared = (mode, name) => ({
  name,
  mode,
  cache: {
    type: "filesystem",
    name: `${name}-${mode}`,
    cacheDirectory: join(root, "node_modules/.cache/webpack"),
    // A checkout that borrows these node_modules would otherwise lend this one the files that it copies.
    version: root,
    buildDependencies: { config: [__filename] },
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    parser: { json: { namedExports: true }, javascript: { createRequire: false } },
    rules: [
      {
        test: /\.ts$/,
        loader: "swc-loader",
        options: swcOptions("es6"),
      },
    ],
  },
  // Style sheets are served as written: the minimizer sorts rules within a nested sheet, and their order is their meaning.
  optimization: { minimizeOptions: { css: false, html: false, javascript: { compress: { passes: 1 } } } },
  performance: false,
  stats: { preset: "errors-warnings", timings: true },
});

function pages(mode, certificate) {
  const office = wantsOfficeCopy(mode);
  return {
    ...shared(mode, "pages"),
    target: ["web", "es2022"],
    entry: {
      functions: "./src/functions/host/functions.ts",
      taskpane: "./src/taskpane/taskpane.ts",
      early: "./src/workbench/early.ts",
      workbench: "./src/workbench/workbench.ts",
      "handover/handover": "./src/workbench/handover/handover.ts",
    },
    // Old hashed names go; the programs are the other build's.
    output: {
      path: dist,
      filename: "[name].js",
      // Excel may keep it for a day, and it must be that of the script which loads it.
      chunkFilename: ({ chunk }) => (chunk.name ? "[name].[contenthash:12].js" : "[name].js"),
      clean: { keep: /^(cli|gateway)[\\/]/ },
    },
    devtool: mode === "development" ? "source-map" : false,
    plugins: [
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "./src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        minify: false,
        officeScript: office ? "office/office.js" : officeOnCdn,
      }),
      new HtmlPlugin({
        filename: "index.html",
        template: "./src/workbench/workbench.html",
        inject: false,
        minify: false,
      }),
      new CopyPlugin({
        patterns: [
          {
            from: "src/generated/functions*.json",
            to: "[name][ext]",
            transform: (text) => text.toString().replaceAll(developmentUrl, productionUrl),
          },
          { from: "src/generated/help", to: "help", info: { minimized: true } },
          { from: "src/generated/opening.*.json", to: "[name][ext]" },
          { from: "src/workbench/*.css", to: "[name][ext]" },
          { from: "src/workbench/handover/*.{html,css}", to: "handover/[name][ext]" },
          { from: "manifest.xml", to: "[name][ext]" },
          { from: "assets", to: "assets", noErrorOnMissing: true },
          // The spreadsheet and owl (LGPL) stay files of their own, as scripts/vendor.mjs lays them out.
          { from: "vendor", to: "vendor", info: { minimized: true } },
          {
            from: "node_modules/bootstrap/dist/css/bootstrap.min.css",
            to: "vendor/bootstrap.css",
            transform: withinGrid,
          },
          { from: "node_modules/bootstrap/LICENSE", to: "vendor/LICENSE.bootstrap.txt", toType: "file" },
          { from: "node_modules/font-awesome/css/font-awesome.min.css", to: "vendor/font-awesome/css/[name][ext]" },
          {
            from: "node_modules/font-awesome/fonts/fontawesome-webfont.woff2",
            to: "vendor/font-awesome/fonts/[name][ext]",
          },
          ...(office ? officeFiles : []),
        ],
      }),
      ...(mode === "production"
        ? [new HashedNames(["manifest.xml", "taskpane.html"], developmentUrl, productionUrl)]
        : []),
      new Notices(),
      new Stamp(),
    ],
    devServer: {
      host: "localhost",
      port,
      // One origin; a taken port is said, and never another one taken in its place.
      server: certificate ? { type: "https", options: certificate } : "http",
      static: false,
      hot: false,
      // Excel reads functions.json from a page of its own. What the gateway answers is for our own pages alone.
      headers: ({ url }) => (isOfGateway(url) ? {} : { "Access-Control-Allow-Origin": "*" }),
      setupMiddlewares: (middlewares) => [
        { name: "gateway", middleware: gateway(certificate !== undefined) },
        ...middlewares,
      ],
    },
  };
}

function programs(mode) {
  const base = shared(mode, "programs");
  const { parser } = base.module;
  return {
    ...base,
    // A program is one file: what pages load when they need it is in it.
    module: { ...base.module, parser: { ...parser, javascript: { ...parser.javascript, dynamicImportMode: "eager" } } },
    target: "node20",
    entry: {
      "cli/marketbook": "./src/cli/marketbook.ts",
      "gateway/server": "./src/gateway/server.ts",
      "gateway/start": "./src/gateway/start.ts",
    },
    output: { path: dist, filename: "[name].js", library: { type: "commonjs2" } },
    // Compiled for the machine, or there only on some: they stay where npm put them, and are loaded when they are needed.
    externals: Object.fromEntries(
      ["better-sqlite3", "pg-native", "pg-cloudflare"].map((name) => [name, `commonjs2 ${name}`]),
    ),
    devtool: mode === "development" ? "source-map" : false,
    optimization: { minimize: false },
    plugins: [
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: /^cli\// }),
      new Executable(),
      new Notices(),
      new Stamp(),
    ],
  };
}

/** Excel loads pages over https alone; --env https serves them with the certificate that Office's tools make the system trust. */
module.exports = async (env, { mode = "production" }) => {
  const certificate = env?.https ? await require("office-addin-dev-certs").getHttpsServerOptions() : undefined;
  return [pages(mode, certificate), programs(mode)];
};
