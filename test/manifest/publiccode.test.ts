/**
 * publiccode.yml by the rules of the official parser (italia/publiccode-parser-go, publiccode.go): obligatory keys, values allowed, lengths. The
 * parser itself is a Go program that asks the network; these are its rules for a file like ours.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { z } from "zod";
import { version } from "../../package.json";

const { load } = createRequire(__filename)("js-yaml") as { readonly load: (text: string) => unknown };

/** Of the standard's list of categories, those that fit. */
const CATEGORIES = ["office", "compliance-management", "employee-management", "local-government"] as const;
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dependency = z.strictObject({ name: z.string().min(1), optional: z.boolean().optional() });

const PublicCode = z.strictObject({
  publiccodeYmlVersion: z.enum(["0.2", "0.3", "0.4"]),
  name: z.string().min(1),
  url: z.url({ protocol: /^https$/ }),
  softwareVersion: z.string(),
  releaseDate: date,
  platforms: z.array(z.enum(["web", "windows", "mac", "linux", "ios", "android"])).min(1),
  categories: z.array(z.enum(CATEGORIES)).min(1),
  developmentStatus: z.enum(["concept", "development", "beta", "stable", "obsolete"]),
  softwareType: z.enum([
    ...(["mobile", "iot", "desktop", "web", "backend", "other"] as const).map((kind) => `standalone/${kind}` as const),
    "addon",
    "library",
    "configurationFiles",
  ]),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[a-z]{2}$/)),
    scope: z.array(z.enum(["local-authorities", "government"])),
  }),
  description: z.record(
    z.enum(["it"]),
    z.strictObject({
      shortDescription: z.string().min(1).max(150),
      longDescription: z.string().min(150).max(10_000),
      features: z.array(z.string().min(1).max(100)).min(1),
    }),
  ),
  legal: z.strictObject({ license: z.enum(["MIT"]) }),
  maintenance: z.strictObject({
    type: z.enum(["internal", "community"]),
    contacts: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  }),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.enum(["it", "en"])).min(1) }),
  dependsOn: z.strictObject({ proprietary: z.array(dependency) }),
});

const text = readFileSync("publiccode.yml", "utf8");

test("it has every obligatory key, no unknown one, and only values that the standard allows", () => {
  expect(PublicCode.safeParse(load(text)).error?.issues ?? []).toEqual([]);
});

test("a missing key and a text that is too long are seen", () => {
  expect(PublicCode.safeParse(load(text.replace(/^developmentStatus.*$/m, ""))).success).toBe(false);
  expect(PublicCode.safeParse(load(text.replace("shortDescription: >-", `shortDescription: >-\n      ${"x".repeat(150)}`))).success).toBe(
    false,
  );
});

test("its version is the program's", () => expect(PublicCode.parse(load(text)).softwareVersion).toBe(version));
