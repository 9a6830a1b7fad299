import { DEFAULT_PREFERENCES, firstLanguage, loadPreferences, savePreferences } from "../../../src/taskpane/state/preferences";

const storage = (text: string | null) => ({ getItem: () => text, setItem: jest.fn() });

it("takes what is stored, and the default for what is damaged or missing", () => {
  expect(loadPreferences(storage('{"language":"en","runAtOnce":true,"live":"yes","author":3}'))).toEqual({
    ...DEFAULT_PREFERENCES,
    language: "en",
    runAtOnce: true,
  });
  expect(loadPreferences(storage("{"))).toEqual(DEFAULT_PREFERENCES);
  expect(loadPreferences(storage("null"))).toEqual(DEFAULT_PREFERENCES);
  expect(loadPreferences(null)).toEqual(DEFAULT_PREFERENCES);
});

it("says whether they were kept", () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new Error("quota");
    },
  };
  expect(savePreferences(storage(null), DEFAULT_PREFERENCES)).toBe(true);
  expect(savePreferences(full, DEFAULT_PREFERENCES)).toBe(false);
  expect(savePreferences(null, DEFAULT_PREFERENCES)).toBe(false);
});

it.each([
  ["it-IT", "it"],
  ["it", "it"],
  ["en-US", "en"],
  ["de-DE", "en"],
])("begins in the display language %s as %s, unless another was chosen", (display, language) => {
  expect(firstLanguage(DEFAULT_PREFERENCES, display)).toBe(language);
  expect(firstLanguage({ ...DEFAULT_PREFERENCES, language: "it" }, display)).toBe("it");
});
