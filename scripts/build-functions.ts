/** Builds functions.js and functions.json by the project's own webpack configuration, the pages left out. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration, type WebpackPluginInstance } from "webpack";

export interface BuiltFunctions {
  readonly script: string;
  readonly metadata: { readonly functions: readonly FunctionMetadata[] };
}

export interface FunctionMetadata {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly dimensionality?: string; readonly optional?: boolean }[];
}

/** @param folder where to build, so that test files that run side by side do not share it */
export async function buildFunctions(folder: string): Promise<BuiltFunctions> {
  const root = join(__dirname, "..");
  const makeConfig = createRequire(__filename)(join(root, "webpack.config.js")) as (env: object, argv: object) => Promise<Configuration>;
  const config = await makeConfig({}, { mode: "production" });
  const path = join(root, ".cache", folder);
  const { functions } = config.entry as Record<string, { import: string; filename: string; layer: string }>;
  const plugins = (config.plugins as WebpackPluginInstance[]).filter((plugin) =>
    ["FunctionsMetadata", "NormalModuleReplacementPlugin"].includes(plugin.constructor.name),
  );
  const { devServer: _devServer, ...rest } = config as Configuration & { devServer?: unknown };
  await run({
    ...rest,
    context: root,
    entry: { functions: functions as { import: string; layer: string } },
    output: { path, clean: true },
    plugins,
  });
  return {
    script: readFileSync(join(path, "functions.js"), "utf8"),
    metadata: JSON.parse(readFileSync(join(path, "functions.json"), "utf8")) as BuiltFunctions["metadata"],
  };
}

function run(config: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}
