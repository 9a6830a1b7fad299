/**
 * Four groups of tests, in the order in which `npm test` runs them: unit (the core and every room by itself), office (through
 * Microsoft's own client), browser (the built pages in Chromium) and manifest. `npx jest test/core/text` runs one folder.
 * A test that needs a page says `@jest-environment jsdom` in its first comment.
 */
const shared = {
  transform: {
    "\\.(t|j|mj)sx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" }, useDefineForClassFields: false },
        },
        module: { type: "commonjs" },
      },
    ],
  },
  setupFiles: ["<rootDir>/scripts/rarely-compile.js"],
  // These packages are published as ES modules only, or need it for office-addin-mock.
  transformIgnorePatterns: ["/node_modules/(?!(?:.*/)?(?:strip-bom|uuid|hucre|marked)/)"],
};

const group = (name, patterns) => ({
  ...shared,
  displayName: name,
  testMatch: patterns.map((pattern) => `<rootDir>/test/${pattern}.test.{ts,tsx}`),
});

module.exports = {
  // A slow or busy computer fails no test that is right: what hangs is found all the same, and speed is the bench's.
  testTimeout: 60_000,
  // All cores: jest would leave one free, of two.
  maxWorkers: "100%",
  // A worker ends its Chromium with itself, and a busy computer takes its time over that too.
  workerGracefulExitTimeout: 20_000,
  testSequencer: "<rootDir>/scripts/longest-first.js",
  // `npm run copertura`: what the own tests of these rooms run through; of all tests it would take as long again.
  coverageProvider: "v8",
  coverageDirectory: ".cache/coverage",
  coverageReporters: ["text"],
  // Files of types alone do nothing that could be run through.
  collectCoverageFrom: ["src/core/{totals,score,text}/**/*.ts", "!src/core/{score/outcome,text/values,totals/totals}.ts"],
  coverageThreshold: { global: { statements: 90, branches: 90, functions: 90 } },
  projects: [
    { ...group("unit", ["**/*"]), testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/(office|browser|manifest|together)/"] },
    group("office", ["office/**/*"]),
    { ...group("browser", ["browser/**/*"]), testEnvironment: "<rootDir>/test/browser/support/environment.ts" },
    group("manifest", ["manifest/**/*"]),
  ],
};
