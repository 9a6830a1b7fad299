/** Settings files read and written: what is wrong with one is said by its key, in plain words (issue 3). */
import * as z from "zod/mini";
import { HEADINGS, OWN_LABELS } from "../reading/headings";
import { nested } from "../plan/describe";
import { RULE_NAMES } from "../rules/names";
import { SETTINGS_FILE, SETTINGS_SHAPE, SETTINGS_VERSION, type SettingsFile } from "./shape";
import { keyText, settingKey } from "./keys";
import { DEFAULT_SETTINGS, type Settings } from "../settings";
import { DEFAULT_INDIVIDUAL, type IndividualForm, type IndividualSettings } from "../settings/individual";
import type { MessageData, MessageId, NestedMessage } from "../messages/messages";
import { nearest } from "../text/nearest";

/** What a settings file turned out to be. */
export type SettingsReading =
  | { readonly kind: "ok"; readonly settings: Settings }
  /** `key` as a person writes it ("score.bands[2].from"), "" for the file as a whole; the message says what is expected there. */
  | { readonly kind: "error"; readonly key: string; readonly message: MessageId; readonly data: MessageData }
  /** Written by a later version of the program: to be read only. `settings` holds what is understood, `ignored` the other keys. */
  | { readonly kind: "newer"; readonly version: number; readonly settings: Settings; readonly ignored: readonly string[] };

/**
 * Reads settings from parsed JSON. A file may hold some keys only: the others keep their defaults.
 * Lists (words, bands) and the totals of sheets replace the defaults as a whole.
 */
export function parseSettings(json: unknown): SettingsReading {
  const version = versionOf(json);
  if (version !== null && version > SETTINGS_VERSION) return newer(json as object, version);
  const parsed = z.safeParse(SETTINGS_FILE, json);
  if (parsed.success) return { kind: "ok", settings: withDefaults(parsed.data) };
  return problem(json, parsed.error.issues[0] as z.core.$ZodIssue);
}

/** The same from a file's text; a text that is no JSON is an error with its line where that is known. */
export function parseSettingsText(text: string): SettingsReading {
  const json = parseJson(text);
  return json.kind === "json" ? parseSettings(json.value) : { kind: "error", key: "", message: json.message, data: json.data };
}

/** A text as JSON, or the sentence that says where it is none. */
export function parseJson(
  text: string,
):
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "not-json"; readonly message: MessageId; readonly data: MessageData } {
  const plain = text.replace(/^\ufeff/, "");
  try {
    return { kind: "json", value: JSON.parse(plain) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const position = /position (\d+)/.exec(error.message)?.[1];
    if (position === undefined) return { kind: "not-json", message: "settings.not-json", data: {} };
    return { kind: "not-json", message: "settings.not-json-at", data: { line: plain.slice(0, Number(position)).split("\n").length } };
  }
}

/** The settings as the text of a file: every key, so that a reader sees what can be chosen. */
export function settingsText(settings: Settings): string {
  return `${JSON.stringify({ ...settings, version: SETTINGS_VERSION }, null, 2)}\n`;
}

function withDefaults(file: Partial<SettingsFile>): Settings {
  const base = DEFAULT_SETTINGS;
  const { expected, vocabulary, mandatory, score, seo } = file;
  return {
    version: SETTINGS_VERSION,
    language: file.language ?? base.language,
    rules: given(file.rules ?? base.rules),
    expected: { ...base.expected, ...given(expected ?? {}) },
    levels: given(file.levels ?? base.levels ?? {}),
    tolerance: file.tolerance ?? base.tolerance,
    years: file.years ?? base.years,
    headings: given(file.headings ?? base.headings),
    layouts: file.layouts ?? base.layouts ?? [],
    forms: file.forms ?? base.forms ?? [],
    vocabulary: { ...base.vocabulary, ...given(vocabulary ?? {}) },
    mandatory: { ...base.mandatory, ...given(mandatory ?? {}) },
    score: { ...base.score, ...given(score ?? {}) },
    seo: { ...base.seo, ...given(seo ?? {}) },
    ...(file.individual === undefined ? {} : { individual: individualOf(file.individual) }),
    ...(file.weighting === undefined ? {} : { weighting: file.weighting }),
  };
}

/** What a file says of individual sheets, completed. */
function individualOf({ heads, employees, signatures }: NonNullable<SettingsFile["individual"]>): IndividualSettings {
  const form = (said: typeof heads): IndividualForm => ({ components: said?.components ?? [], behaviours: said?.behaviours ?? [] });
  return { heads: form(heads), employees: form(employees), signatures: signatures ?? DEFAULT_INDIVIDUAL.signatures };
}

/** The object without the keys that are `undefined`, so that they do not wipe out a default. */
function given<T extends object>(part: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

function versionOf(json: unknown): number | null {
  if (typeof json !== "object" || json === null || !("version" in json)) return null;
  return typeof json.version === "number" && Number.isInteger(json.version) ? json.version : null;
}

/** Key by key: what this version understands holds, the rest is named. */
function newer(json: object, version: number): SettingsReading {
  const ignored: string[] = [];
  let understood: Partial<SettingsFile> = {};
  for (const [key, value] of Object.entries(json)) {
    if (key === "version" || key === "$schema") continue;
    const parsed = key in SETTINGS_SHAPE ? z.safeParse(SETTINGS_FILE, { [key]: value as unknown }) : null;
    if (parsed?.success) understood = { ...understood, ...parsed.data };
    else ignored.push(key);
  }
  return { kind: "newer", version, settings: withDefaults(understood), ignored };
}

function problem(json: unknown, issue: z.core.$ZodIssue): SettingsReading {
  if (issue.code === "unrecognized_keys") return unknownKey([...issue.path, issue.keys[0] ?? ""], issue.path);
  if (issue.path.length === 0) return { kind: "error", key: "", message: "settings.bad-root", data: { found: describe(json) } };
  const key = keyText(issue.path);
  const place = settingKey(issue.path);
  // A place that no key explains cannot be reached: the shape and the keys are held together by a test.
  const wanted = place ? nested(`setting.${place}.wanted`) : "";
  const value = valueAt(json, issue.path);
  if (value === undefined) return { kind: "error", key, message: "settings.missing-key", data: { key, wanted } };
  return { kind: "error", key, message: "settings.bad-value", data: { key, wanted, found: describe(value) } };
}

function unknownKey(path: readonly PropertyKey[], parent: readonly PropertyKey[]): SettingsReading {
  const key = keyText(path);
  const near = nearest(String(path.at(-1)), namesAt(parent));
  if (near.length === 0) return { kind: "error", key, message: "settings.unknown-key", data: { key } };
  return { kind: "error", key, message: "settings.unknown-key-near", data: { key, near: near.map((name) => `«${name}»`).join(", ") } };
}

/** The keys that may stand at a place. */
function namesAt(path: readonly PropertyKey[]): readonly string[] {
  if (path[0] === "rules") return RULE_NAMES;
  if (path[0] === "headings") return [...Object.keys(HEADINGS), ...OWN_LABELS];
  // One entry of a list has the keys of any.
  const example: unknown =
    path.length === 0
      ? SETTINGS_SHAPE
      : valueAt(
          EXAMPLE,
          path.map((part) => (typeof part === "number" ? 0 : part)),
        );
  return typeof example === "object" && example !== null ? Object.keys(example) : [];
}

const FORM_EXAMPLE = { components: [{ name: "", of: "", weight: 0 }], behaviours: [{ name: "", weight: 0 }] };

/** Settings with every key filled, to know the names at each place. */
const EXAMPLE = {
  ...DEFAULT_SETTINGS,
  years: { from: 0, to: 0 },
  score: { ...DEFAULT_SETTINGS.score, bands: [{ from: 0, label: "" }] },
  individual: { heads: FORM_EXAMPLE, employees: FORM_EXAMPLE, signatures: [] },
  weighting: { factors: [{ heading: "", how: "", levels: {} }], normalise: true, total: 0, step: 0 },
  layouts: [{ version: 0, name: "", headings: [], weight: "", title: "", parts: [], lists: "", leaveOut: [], total: 0 }],
  forms: [{ version: 0, name: "", weight: "", title: "", lists: "", total: 0 }],
};

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    return (value as Readonly<Record<PropertyKey, unknown>>)[part];
  }, json);
}

const LONGEST = 40;

function describe(value: unknown): NestedMessage {
  if (value === null) return nested("settings.found.null");
  if (typeof value === "boolean") return nested(`settings.found.${value}`);
  if (typeof value === "number") return nested("settings.found.number", { number: value });
  if (typeof value === "string") {
    const text = value.length > LONGEST ? `${value.slice(0, LONGEST - 1)}…` : value;
    return nested("settings.found.text", { text });
  }
  return nested(Array.isArray(value) ? "settings.found.list" : "settings.found.object");
}
