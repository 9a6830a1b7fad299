/**
 * The ribbon's button over Microsoft's client. `Office.actions`, `Office.addin` and `Office.context.requirements` are not in the client
 * (they are office.js's own) and stand here as what they are for the program: a table of functions and two answers.
 * @jest-environment jsdom
 */
import { registerCommands } from "../../src/commands/register";
import { createSharedState, type RibbonRun } from "../../src/commands/shared-state";
import type { CommandCore } from "../../src/commands/verify-weights";
import { parseSettingsText } from "../../src/core/settings-file/schema";
import { verify } from "../../src/core/verify";
import { applyWaivers } from "../../src/core/waivers/apply";
import { parseWaivers } from "../../src/core/waivers/waiver-file";
import { createVerifier } from "../../src/hosts/aside/verifier";
import { createExcelHost } from "../../src/hosts/excel";
import { MARK_FORMULA } from "../../src/hosts/excel/marks/style";
import { EXCEL, open } from "./excel";
import { valueOf } from "./outcome";
import { gridSheet, type Session } from "./workbook";

const CORE: CommandCore = {
  verify: (input, settings) => verify(input, settings),
  createVerifier,
  applyWaivers,
  readWaivers: (text) => {
    const reading = parseWaivers(text);
    return reading.kind === "error" ? { kind: "bad" } : { kind: "read", waivers: reading.waivers };
  },
  readSettings: (text) => {
    const reading = parseSettingsText(text);
    return reading.kind === "error" ? { kind: "bad" } : { kind: "read", settings: reading.settings };
  },
};

interface Ribbon {
  readonly click: () => Promise<void>;
  readonly seen: RibbonRun["kind"][];
  readonly state: ReturnType<typeof createSharedState>;
  readonly shown: () => number;
}

/** Excel's side of the ribbon: which function a button calls, and the pane that opens. */
function ribbon(core: CommandCore = CORE, sharedRuntime = true): Ribbon {
  const actions = new Map<string, (event: Office.AddinCommands.Event) => void>();
  let shown = 0;
  const office = {
    actions: { associate: (name: string, action: (event: Office.AddinCommands.Event) => void) => void actions.set(name, action) },
    addin: { showAsTaskpane: async () => void shown++ },
    context: { requirements: { isSetSupported: () => sharedRuntime } },
  };
  Object.assign(globalThis, { Office: office });
  const state = createSharedState();
  const seen: RibbonRun["kind"][] = [];
  state.subscribe(() => seen.push(state.get().kind));
  registerCommands({ host: createExcelHost(EXCEL), state, loadCore: () => Promise.resolve(core) });
  const click = (): Promise<void> =>
    new Promise((resolve) => {
      const event = { completed: () => resolve() };
      actions.get("verificaPesi")?.(event as Office.AddinCommands.Event);
    });
  return { click, seen, state, shown: () => shown };
}

const plan = (second: number) =>
  gridSheet("Area 1", [
    ["N.", "Obiettivo", "Peso (totale 100)", "Indicatore"],
    [1, "Bilancio di previsione approvato", 60, "Delibera"],
    [2, "Sito istituzionale aggiornato", second, "Pagine"],
    ["", "TOT.", 100, ""],
  ]);

const marked = (session: Session): number =>
  session.book.sheets.flatMap(({ rules }) => rules).filter(({ look }) => look.get("rule/formula") === MARK_FORMULA).length;

it("verifies and marks without the pane, then opens it with the result", async () => {
  const session = open([plan(30)]);
  const { click, seen, state, shown } = ribbon();
  await click();
  const run = state.get();
  if (run.kind !== "verified") throw new Error(run.kind);
  expect(run.workbook).toBe("piano.xlsx");
  expect(run.sheets.map(({ name }) => name)).toEqual(["Area 1"]);
  expect(run.verified.facts.length).toBeGreaterThan(0);
  expect(valueOf(run.marks).painted).toBe(marked(session));
  expect(marked(session)).toBeGreaterThan(0);
  expect(seen).toEqual(["running", "verified"]);
  expect(shown()).toBe(1);
});

it("takes away the marks when everything is right", async () => {
  const session = open([plan(30)]);
  const { click, state } = ribbon();
  await click();
  session.book.sheets[0] = { ...session.book.sheets[0]!, cells: plan(40).cells };
  await click();
  const run = state.get();
  if (run.kind !== "verified") throw new Error(run.kind);
  expect(run.verified.facts.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(marked(session)).toBe(valueOf(run.marks).painted);
  expect(session.book.sheets[0]?.rules.filter(({ look }) => look.get("format/font/underline") === "Double")).toEqual([]);
});

it("uses the settings kept in the workbook, and the defaults where these cannot be used", async () => {
  open([plan(30)]);
  const host = createExcelHost(EXCEL);
  const { click, state } = ribbon();
  const weights = (run: RibbonRun) =>
    run.kind === "verified" && run.verified.facts.some(({ rule }) => rule === "weights-total" || rule === "declared-total");
  valueOf(await host.save("settings", JSON.stringify({ version: 1, rules: { "weights-total": "off", "declared-total": "off" } })));
  await click();
  expect(weights(state.get())).toBe(false);
  valueOf(await host.save("settings", "{ guasto"));
  await click();
  expect(weights(state.get())).toBe(true);
});

it("tells which sheets were read without their merged areas", async () => {
  const session = open([plan(30)]);
  session.faults.arm({ refused: { "Range.GetMergedAreasOrNullObject": "GeneralException" } });
  const { click, state } = ribbon();
  await click();
  expect(state.get()).toMatchObject({ kind: "verified", withoutMerges: ["Area 1"] });
});

it("tells what was found where the marks are refused", async () => {
  const session = open([plan(30)]);
  session.book.sheets[0]!.protection = { allowFormatCells: false };
  const { click, state } = ribbon();
  await click();
  expect(state.get()).toMatchObject({ kind: "verified", marks: { kind: "blocked", reason: "protected" } });
});

it("tells that the workbook cannot be read, and the button is free again", async () => {
  const session = open([plan(30)]);
  session.faults.arm({ editing: Infinity });
  const { click, state, shown } = ribbon();
  await click();
  expect(state.get()).toMatchObject({ kind: "blocked", outcome: { reason: "cell-edit" } });
  expect(shown()).toBe(1);
  session.faults.arm({});
  await click();
  expect(state.get().kind).toBe("verified");
});

it("tells a fault of the program", async () => {
  open([plan(30)]);
  const { click, state } = ribbon({
    ...CORE,
    verify: () => {
      throw new Error("regola guasta");
    },
  });
  await click();
  expect(state.get()).toEqual({ kind: "fault", detail: "regola guasta" });
});

it("runs once for two clicks, and marks also where the pane cannot be opened", async () => {
  const session = open([plan(30)]);
  const { click, seen, shown } = ribbon(CORE, false);
  await Promise.all([click(), click()]);
  expect(seen).toEqual(["running", "verified"]);
  expect(shown()).toBe(0);
  expect(marked(session)).toBeGreaterThan(0);
});
