/**
 * Lints snippets as if they stood at a path of the project, with the project's own configuration but without types, since
 * the files need not exist. Reads [{ path, code }] from standard input, writes [[rule, …], …] to standard output.
 */
import { text } from "node:stream/consumers";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";

const untyped = {
  ...tseslint.configs.disableTypeChecked,
  languageOptions: { parserOptions: { projectService: false, program: null, project: false } },
};
const eslint = new ESLint({ overrideConfig: untyped });
const cases = JSON.parse(await text(process.stdin));
const found = [];
for (const { path, code } of cases) {
  const [result] = await eslint.lintText(code, { filePath: path });
  found.push(result.messages.map((message) => message.ruleId ?? message.message));
}
console.log(JSON.stringify(found));
