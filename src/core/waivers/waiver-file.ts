/** The text in which waivers are kept, with a workbook or in a file "piao.deroghe.json" beside it. */
import * as z from "zod/mini";
import { nested } from "../plan/describe";
import { RULE_NAMES } from "../rules/names";
import { parseJson } from "../settings-file/schema";
import { keyText } from "../settings-file/keys";
import type { MessageData, MessageId } from "../messages/messages";
import { parseArea } from "../sheet/address";
import type { Waiver } from "./waiver";

z.config({ jitless: true });

/** The newest version that this program writes. Version 1 had no ids: its waivers hold for their range. */
const WAIVERS_VERSION = 2;

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));

const WAIVER = z.strictObject({
  id: z.optional(z.string().check(z.minLength(1))),
  rule: z.enum(RULE_NAMES),
  sheet: z.string().check(z.minLength(1)),
  range: z.string().check(z.refine((range) => parseArea(range) !== null)),
  reason: text,
  author: text,
  date: z.iso.date(),
  fingerprint: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
  file: z.optional(z.string().check(z.minLength(1))),
});
const FILE = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.union([z.literal(1), z.literal(WAIVERS_VERSION)]),
  waivers: z.array(WAIVER),
});
/** Of a newer version the waivers that this one understands are read. */
const NEWER = z.object({ version: z.int(), waivers: z.array(z.unknown()) });

/** What a text of waivers turned out to be. */
export type WaiversReading =
  | { readonly kind: "ok"; readonly waivers: readonly Waiver[] }
  | { readonly kind: "error"; readonly message: MessageId; readonly data: MessageData }
  /** Written by a later version: to be read only. */
  | { readonly kind: "newer"; readonly version: number; readonly waivers: readonly Waiver[] };

export function parseWaivers(content: string): WaiversReading {
  const json = parseJson(content);
  if (json.kind === "not-json") return { kind: "error", message: json.message, data: json.data };
  const later = z.safeParse(NEWER, json.value);
  if (later.success && later.data.version > WAIVERS_VERSION) {
    const waivers = later.data.waivers.flatMap((one) => {
      const parsed = z.safeParse(WAIVER, one);
      return parsed.success ? [withoutBlanks(parsed.data)] : [];
    });
    return { kind: "newer", version: later.data.version, waivers };
  }
  const parsed = z.safeParse(FILE, json.value);
  if (parsed.success) return { kind: "ok", waivers: parsed.data.waivers.map(withoutBlanks) };
  return problem(parsed.error.issues[0] as z.core.$ZodIssue);
}

/** The waivers as a text that `parseWaivers` reads. */
export function waiversText(waivers: readonly Waiver[]): string {
  return `${JSON.stringify({ version: WAIVERS_VERSION, waivers }, null, 2)}\n`;
}

function withoutBlanks({ id, file, ...waiver }: z.infer<typeof WAIVER>): Waiver {
  return { ...(id === undefined ? {} : { id }), ...waiver, ...(file === undefined ? {} : { file }) };
}

const WANTED = ["version", "waivers", "id", "rule", "sheet", "range", "reason", "author", "date", "fingerprint", "file"] as const;

function problem(issue: z.core.$ZodIssue): WaiversReading {
  if (issue.code === "unrecognized_keys") {
    return { kind: "error", message: "settings.unknown-key", data: { key: keyText([...issue.path, issue.keys[0] ?? ""]) } };
  }
  const last = issue.path.at(-1);
  const place = WANTED.find((name) => name === last);
  if (place)
    return { kind: "error", message: "waivers.bad", data: { key: keyText(issue.path), wanted: nested(`waivers.wanted.${place}`) } };
  return { kind: "error", message: "waivers.bad-file", data: {} };
}
