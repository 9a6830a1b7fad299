/** Builds functions.js and functions.json by the project's own webpack configuration, the pages left out; once for the sources as they are. */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
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

const root = join(__dirname, "..");
/** All that the script is made of: what is built anew when one of them changes. */
const SOURCES = ["src", "scripts/webpack", "scripts/build-functions.ts", "webpack.config.js", "package.json", "package-lock.json"];
const BUILDS = join(root, ".cache/functions");

/** The script of the sources as they are: from `.cache` where this or another test file has built it already. */
export async function buildFunctions(): Promise<BuiltFunctions> {
  const folder = join(BUILDS, keyOf(SOURCES));
  if (!existsSync(folder)) {
    mkdirSync(BUILDS, { recursive: true });
    const earlier = readdirSync(BUILDS).filter((name) => !name.includes("-"));
    // Test files that run side by side build at the same time, each in a folder of its own; the first to end hands over what it built.
    const own = `${folder}-${String(process.pid)}`;
    await build(own);
    try {
      renameSync(own, folder);
    } catch (error) {
      if (!existsSync(folder)) throw error;
      rmSync(own, { recursive: true });
    }
    for (const name of earlier) rmSync(join(BUILDS, name), { recursive: true, force: true });
  }
  return {
    script: readFileSync(join(folder, "functions.js"), "utf8"),
    metadata: JSON.parse(readFileSync(join(folder, "functions.json"), "utf8")) as BuiltFunctions["metadata"],
  };
}

function keyOf(paths: readonly string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) for (const file of filesOf(path)) hash.update(`${file}\n`).update(readFileSync(join(root, file)));
  return hash.digest("hex").slice(0, 16);
}

function filesOf(path: string): readonly string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesOf(`${path}/${name}`));
}

/** @param path where to build: it is emptied first */
async function build(path: string): Promise<void> {
  const makeConfig = createRequire(__filename)(join(root, "webpack.config.js")) as (env: object, argv: object) => Promise<Configuration>;
  const config = await makeConfig({}, { mode: "production" });
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
