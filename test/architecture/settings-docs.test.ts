/** docs/ says of settings what the schema says; written by scripts/make-settings-docs.ts. */
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import { settingsJsonSchema, settingsPage } from "../../scripts/docs/settings";
import { DEFAULT_SETTINGS } from "../../src/core/settings";
import { SETTING_KEYS } from "../../src/core/settings-file/keys";
import { parseSettings } from "../../src/core/settings-file/schema";

const valid = new Ajv({ allErrors: true }).compile(JSON.parse(settingsJsonSchema()) as object);

test("docs/impostazioni.md and its schema are as generated", () => {
  expect(readFileSync("docs/impostazioni.md", "utf8")).toBe(settingsPage());
  expect(readFileSync("docs/impostazioni.schema.json", "utf8")).toBe(settingsJsonSchema());
});

test("the page's example can be read, and the schema takes it", () => {
  const example = JSON.parse(/```json\n(.*?)```/s.exec(settingsPage())![1]!) as unknown;
  expect(parseSettings(example)).toMatchObject({ kind: "ok" });
  expect(valid(example)).toBe(true);
});

test("the schema takes the defaults and refuses what the program refuses", () => {
  expect(valid(DEFAULT_SETTINGS)).toBe(true);
  for (const bad of [{ tolerance: -1 }, { rules: { ladder: "no" } }, { tolleranza: 1 }, { rules: { scala: "off" } }])
    expect(valid(bad)).toBe(false);
});

test("every key of the defaults is explained, with its default, in the schema", () => {
  const keys = (value: object, path = ""): string[] =>
    Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
      const key = path + name;
      const deeper = typeof inner === "object" && inner !== null && !Array.isArray(inner) ? keys(inner, `${key}.`) : [];
      return [key, ...deeper];
    });
  const known: readonly string[] = SETTING_KEYS;
  expect(keys(DEFAULT_SETTINGS).filter((key) => !known.includes(key))).toEqual([]);
});
