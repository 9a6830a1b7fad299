/** "Esito atteso" says what is expected; "Esito" what came of it. */
import { sheetFromGrid } from "../../../src/core/sheet/sheet";
import { DEFAULT_SETTINGS } from "../../../src/core/settings";
import { readPlan } from "../../../src/core/reading/read-plan";
import { objectivesOf } from "../../../src/core/plan/plan";

test.each([
  ["Esito atteso", "95%", null],
  ["Esito", null, "95"],
])("a column headed «%s»", (heading, target, achieved) => {
  const sheet = sheetFromGrid("Tributi", [
    ["N.", "Obiettivo", "Peso", "Indicatore", heading],
    [1, "Bonifica della banca dati dei tributi", 60, "Posizioni verificate", "95%"],
    [2, "Riduzione degli arretrati", 40, "Atti emessi", "80%"],
  ]);
  const [unit] = readPlan([sheet], DEFAULT_SETTINGS, "").sheets.flatMap(({ units }) => units);
  const [first] = unit ? objectivesOf(unit) : [];
  const reached = first?.achievement?.value;
  expect(first?.indicators[0]?.target?.value ?? null).toBe(target);
  expect(reached?.kind === "percent" ? reached.value.toFraction() : null).toBe(achieved);
});
