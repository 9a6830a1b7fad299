/**
 * `piao` as one file for Node: dist/piao/piao.js, with a package.json of its own, so that the folder can be packed, run by npx and copied
 * into an image without anything beside it. Run after the pages' build, which empties dist.
 */
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version, license, engines } = require("../../package.json");

const ROOT = path.join(__dirname, "../..");

/** What npm asks of a package; no dependencies, for everything is inside. */
const MANIFEST = {
  name: "piao",
  version,
  license,
  description: "PIAO dalla riga di comando: verifica i piani della performance dei Comuni italiani.",
  bin: { piao: "piao.js" },
  engines,
};

module.exports = {
  mode: "production",
  target: "node20",
  devtool: false,
  entry: { piao: path.join(ROOT, "src/cli/main.ts") },
  output: { path: path.join(ROOT, "dist/piao"), filename: "piao.js", chunkFormat: "commonjs" },
  resolve: { extensions: [".ts", ".js", ".mjs"] },
  module: {
    // What is loaded only when it is used (the writer of Word files) is inside all the same: one file.
    parser: { javascript: { dynamicImportMode: "eager" } },
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { target: "es2022", parser: { syntax: "typescript" }, transform: { useDefineForClassFields: false } } },
      },
    ],
  },
  optimization: {
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        // Node reads a file of plain letters faster: it is a fifth of the program's start.
        minimizerOptions: { format: { asciiOnly: true } },
        extractComments: false,
      }),
    ],
    splitChunks: false,
  },
  performance: { hints: false },
  plugins: [
    new DefinePlugin({ PIAO_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new CopyPlugin({
      patterns: [
        { from: path.join(ROOT, "LICENSE"), to: "LICENSE", toType: "file" },
        { from: path.join(ROOT, "package.json"), to: "package.json", transform: () => `${JSON.stringify(MANIFEST, null, 2)}\n` },
      ],
    }),
  ],
  stats: { preset: "errors-warnings", timings: true },
};
