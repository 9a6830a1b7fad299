import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { CORE_GLOBALS, CORE_PROPERTIES, CORE_SYNTAX, OFFICE_TYPES } from "./scripts/eslint/purity.mjs";
import { rooms } from "./scripts/eslint/rooms.mjs";

const TYPESCRIPT = ["**/*.ts", "**/*.tsx"];

/** Microsoft's rules by name: their presets misbehave in a flat configuration. They recognise the variable name `context`. */
const OFFICE_RULES = [
  "call-sync-after-load",
  "call-sync-before-read",
  "load-object-before-read",
  "no-context-sync-in-loop",
  "no-empty-load",
  "no-navigational-load",
  "no-office-initialize",
  "test-for-null-using-isNullObject",
];

export default defineConfig(
  globalIgnores(["dist", "release", "coverage", "screenshots", ".cache"]),
  js.configs.recommended,
  {
    name: "every TypeScript file",
    files: TYPESCRIPT,
    extends: [tseslint.configs.strict, tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description", minimumDescriptionLength: 10 }],
    },
  },
  { name: "a file tells one thing", files: [...TYPESCRIPT, "**/*.mjs", "**/*.js"], rules: { "max-lines": ["error", 300] } },
  {
    name: "house: imports go downwards",
    files: ["src/**/*.ts", "src/**/*.tsx"],
    plugins: { house: { rules: { rooms } } },
    rules: { "house/rooms": "error" },
  },
  {
    name: "house: the core is pure",
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...CORE_GLOBALS],
      "no-restricted-properties": ["error", ...CORE_PROPERTIES],
      "no-restricted-syntax": ["error", ...CORE_SYNTAX],
    },
  },
  {
    name: "house: only the Excel host and the ribbon say Excel",
    files: [
      "src/taskpane/**/*.{ts,tsx}",
      "src/cli/**/*.ts",
      "src/functions/**/*.ts",
      "src/hosts/{file,browser}/**/*.{ts,tsx}",
      "src/hosts/host.ts",
    ],
    ignores: ["src/taskpane/main-excel.tsx"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...["Excel", "Office", "OfficeExtension"].map((name) => ({ name, message: "Only src/hosts/excel knows Excel." })),
      ],
      "no-restricted-syntax": ["error", OFFICE_TYPES],
    },
  },
  {
    name: "house: the pane's entry for Excel waits for Office and says no more",
    files: ["src/taskpane/main-excel.tsx"],
    rules: { "no-restricted-globals": ["error", { name: "Excel", message: "Only src/hosts/excel knows Excel." }] },
  },
  {
    name: "house: only the command line talks to the terminal",
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/cli/**"],
    rules: { "no-console": "error" },
  },
  {
    name: "Office.js",
    files: ["src/{hosts/excel,commands,taskpane}/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: Object.fromEntries(OFFICE_RULES.map((rule) => [`office-addins/${rule}`, "error"])),
  },
  {
    name: "React",
    files: ["src/taskpane/**/*.{ts,tsx}", "test/taskpane/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended],
  },
  {
    name: "tests may assert that a value is there",
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    name: "scripts and configuration run in Node",
    files: ["**/*.js", "**/*.mjs"],
    languageOptions: {
      globals: {
        console: "readonly",
        process: "readonly",
        URL: "readonly",
        __dirname: "readonly",
        module: "writable",
        require: "readonly",
      },
    },
  },
  prettier,
);
