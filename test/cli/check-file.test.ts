import { join } from "node:path";
import { checkFile } from "../../src/cli/check-file";
import { DEFAULT_SETTINGS } from "../../src/core/settings";

const sample = join(__dirname, "../../samples/elenco.xlsx");

test("a fault of the program is the file's error, in a sentence, and not the end of the run", async () => {
  const { report } = await checkFile(sample, DEFAULT_SETTINGS, { correct: () => Promise.reject(new Error("rule weights-total: no area")) });
  expect(report.error).toEqual({
    code: "program-fault",
    message:
      "errore del programma, non del file (rule weights-total: no area). Gli altri file sono controllati lo stesso; segnalate l'errore a chi vi ha dato il programma.",
  });
});

test("without a fault the same file has its findings", async () => {
  const { report } = await checkFile(sample, DEFAULT_SETTINGS);
  expect(report.error).toBeNull();
  expect(report.findings.length).toBeGreaterThan(0);
});
