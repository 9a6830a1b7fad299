/**
 * One build, three pages:
 *   taskpane.html  for Excel: Microsoft's office.js, the custom functions, then the pane (one shared runtime)
 *   index.html     for a browser: the same pane on a dropped file; asks nothing of anyone else
 *   installa.html  for whoever publishes the folder: checks the server, makes the manifest
 * and docs/ as help pages in aiuto/.
 * `functions` stands alone and small, because every cell waits for it. What both pages need is in `pane`; the reader of
 * .xlsx files and the preview of the sheet are loaded when they are used.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { FunctionsMetadata } = require("./scripts/webpack/functions-metadata");
const webpack = require("webpack");
const { version } = require("./package.json");
const { HelpPages } = require("./scripts/webpack/help-pages");
const { SHORT_NAMES } = require("./scripts/webpack/short-names");
const { Licences } = require("./scripts/webpack/licences");
const { HEADERS, STYLE_NONCE, contentSecurityPolicy } = require("./scripts/webpack/headers");

const src = (file) => path.join(__dirname, "src", file);

/**
 * What functions.js is made of: a range has values only, so that what follows formulas, finds merged areas, reads deadlines, asks other lists or
 * knows a municipality's own words stays out of it.
 */
const FUNCTIONS = "functions";
const NOT_IN_RANGES =
  /^(?:\.\.?\/)+(?:sheet\/|text\/|plan\/)?(?:adding|check-formula|merge-index|deadline|peers|transversal|several|unjudged|chosen|levels\/words|own-words|doubt|behaviours|title-with-total|number-format)$/;

/** What stands for a sheet there. */
const SHEET = /^(?:\.\.?\/)+(?:core\/)?(?:sheet\/)?sheet$/;

/** Two early returns and a const say themselves better to gzip than what they can be folded into. */
const SMALLER = { ecma: 2020, compress: { passes: 4, unsafe_arrows: true, if_return: false, const_to_let: false, comparisons: false } };

const DOCS = path.join(__dirname, "docs");

/** A screen to open a browser on: never in a container or over ssh. */
const hasScreen = !process.env.CI && (process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

/** Excel shows only https pages: `npm run start:excel` uses the certificates of office-addin-dev-certs. */
const excelServer = async () => ({ type: "https", options: await require("office-addin-dev-certs").getHttpsServerOptions() });

const page = (template, chunk) =>
  new HtmlPlugin({
    filename: template,
    template: src(`taskpane/${template}`),
    chunks: [chunk],
    templateParameters: { csp: contentSecurityPolicy({ office: chunk === "taskpane" }), nonce: STYLE_NONCE },
  });

module.exports = async (env, { mode }) => {
  const production = mode === "production";
  return {
    mode,
    target: ["web", "es2020"],
    devtool: "source-map",
    entry: {
      functions: { import: src("functions/index.ts"), filename: "functions.js", layer: FUNCTIONS },
      taskpane: src("taskpane/main-excel.tsx"),
      browser: src("taskpane/main-browser.tsx"),
      installa: path.join(__dirname, "scripts/install/page.ts"),
    },
    output: {
      path: path.join(__dirname, "dist"),
      filename: production ? "[name].[contenthash:10].js" : "[name].js",
      chunkFilename: production ? "[name].[contenthash:10].js" : "[name].js",
      clean: true,
    },
    resolve: { extensions: [".ts", ".tsx", ".js", ".mjs"] },
    module: {
      // What stands in for modules in functions.js must have all that is asked of them.
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2020",
              parser: { syntax: "typescript", tsx: true },
              // A field that is only declared costs nothing.
              transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
            },
          },
        },
        {
          include: src("functions"),
          test: /\.ts$/,
          enforce: "pre",
          loader: path.join(__dirname, "scripts/webpack/associate-functions.js"),
        },
        { issuerLayer: FUNCTIONS, test: /\.ts$/, enforce: "pre", loader: path.join(__dirname, "scripts/webpack/short-ids.js") },
        { test: /\.css$/, type: "css/auto" },
      ],
    },
    experiments: { css: true },
    optimization: {
      minimizer: [
        // Every cell waits for functions.js: one program after the other leaves less of it than either.
        new MinimizerPlugin({
          include: /^functions\.js$/,
          minify: [MinimizerPlugin.swcMinify, MinimizerPlugin.terserMinify, MinimizerPlugin.swcMinify],
          minimizerOptions: [
            SMALLER,
            {
              ecma: 2020,
              toplevel: true,
              compress: { passes: 4, pure_getters: true, unsafe_arrows: true, keep_fargs: false },
              mangle: { properties: { regex: new RegExp(`^(?:${SHORT_NAMES.join("|")})$`), keep_quoted: true } },
            },
            SMALLER,
          ],
          extractComments: false,
        }),
        new MinimizerPlugin({ exclude: /^functions\.js$/, minify: MinimizerPlugin.swcMinify, extractComments: false }),
      ],
      splitChunks: {
        cacheGroups: {
          pane: { name: "pane", minChunks: 2, enforce: true, chunks: (chunk) => chunk.name === "taskpane" || chunk.name === "browser" },
        },
      },
    },
    // scripts/check-size.mjs holds the sizes, compressed as they travel.
    performance: { hints: false },
    plugins: [
      new FunctionsMetadata({ folder: src("functions"), docs: DOCS, english: src("functions/functions.en.json") }),
      page("taskpane.html", "taskpane"),
      page("index.html", "browser"),
      new HtmlPlugin({
        filename: "installa.html",
        template: path.join(__dirname, "scripts/install/installa.html"),
        chunks: ["installa"],
      }),
      new webpack.NormalModuleReplacementPlugin(NOT_IN_RANGES, (module) => {
        if (module.contextInfo.issuerLayer === FUNCTIONS) module.request = src("functions/range/values-only.ts");
      }),
      new webpack.NormalModuleReplacementPlugin(SHEET, (module) => {
        if (module.contextInfo.issuerLayer === FUNCTIONS) module.request = src("functions/range/range-sheet.ts");
      }),
      new webpack.DefinePlugin({ PIAO_VERSION: JSON.stringify(version) }),
      new Licences(),
      new HelpPages({ folder: DOCS }),
      new CopyPlugin({
        patterns: [{ from: "assets/*.png" }, { from: "samples/*.xlsx" }, { from: "manifest.xml", to: "manifest.modello.xml" }],
      }),
    ],
    devServer: {
      host: "localhost",
      port: 3000,
      server: env.excel ? await excelServer() : "http",
      headers: HEADERS,
      static: false,
      open: hasScreen && !env.excel,
      client: { overlay: false },
    },
    stats: env.WEBPACK_SERVE ? "errors-warnings" : { preset: "errors-warnings", timings: true },
  };
};
