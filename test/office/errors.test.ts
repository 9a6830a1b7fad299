/** @jest-environment jsdom */
import { it as italian } from "../../src/core/messages/it";
import { en as english } from "../../src/core/messages/en";
import { WITH_DETAIL } from "../../src/hosts/blocked-detail";
import { blockedBy } from "../../src/hosts/excel/errors";
import { createExcelHost } from "../../src/hosts/excel";
import { EXCEL, open } from "./excel";
import { gridSheet } from "./workbook";

const CODES: readonly string[] = Object.values(Excel.ErrorCodes);

it("knows all of Excel's codes: each becomes a sentence in Italian and English", () => {
  expect(CODES.length).toBeGreaterThanOrEqual(30);
  for (const code of CODES) {
    const outcome = blockedBy({ code });
    expect(italian[`host.${outcome.reason}`]).toMatch(/\.$/);
    expect(english[`host.${outcome.reason}`]).toMatch(/\.$/);
  }
});

it("goes by the code, whatever language the message is in", async () => {
  const session = open([gridSheet("Area 1", [["Peso"]])]);
  session.faults.arm({ at: 1, code: "AccessDenied" });
  const outcome = await createExcelHost(EXCEL).read();
  expect(outcome).toEqual({ kind: "blocked", reason: "denied", detail: "AccessDenied" });
});

it("passes on a code that it does not know, for whoever is asked for help", () => {
  const outcome = blockedBy({ code: "QualcosaDiNuovo" });
  expect(outcome).toEqual({ kind: "blocked", reason: "failed", detail: "QualcosaDiNuovo" });
  expect(WITH_DETAIL.has(outcome.reason)).toBe(true);
});

it("lets a fault of the program through: it must not look like one of Excel's", () => {
  expect(() => blockedBy(new TypeError("x is undefined"))).toThrow(TypeError);
});
