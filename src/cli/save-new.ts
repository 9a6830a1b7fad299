import { Unusable } from "./unusable";
import { saveFile } from "./write-file";

/** Writes a new file. @throws Unusable where it exists and may not be overwritten, or cannot be written */
export async function saveNew(path: string, bytes: Uint8Array, overwrite: boolean): Promise<void> {
  const outcome = await saveFile(path, bytes, overwrite);
  if (outcome.kind === "exists") throw new Unusable("seo.cli.exists", { file: path });
  if (outcome.kind === "failed") throw new Unusable(`seo.cli.why.${outcome.why}`, { code: outcome.code }, path);
}
