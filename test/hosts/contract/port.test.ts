/** What the pane may expect of any host. */
import { join } from "node:path";
import { stepAt } from "../../../src/core/fixes/step";
import { blockedAs, valueOf } from "../../office/outcome";
import { HOSTS } from "./hosts";

const FILE = join(__dirname, "../../../samples/elenco.xlsx");
const AREA = { top: 3, left: 1, bottom: 4, right: 1 };

describe.each(HOSTS)("%s", (_name, open) => {
  it("reads all sheets in order, or those asked for", async () => {
    const host = open(FILE);
    const all = valueOf(await host.read()).sheets.map(({ name }) => name);
    const [first = "", second = ""] = all;
    expect(all.length).toBeGreaterThan(1);
    expect(valueOf(await host.read({ only: [second, "non c'è"] })).sheets.map(({ name }) => name)).toEqual([second]);
    expect(first).not.toBe("");
  });

  it("says that a reading was cancelled", async () => {
    const abort = new AbortController();
    abort.abort();
    expect(blockedAs(await open(FILE).read({ signal: abort.signal }))[0]).toBe("cancelled");
  });

  it("goes to a sheet that is there, and says that another is not", async () => {
    const host = open(FILE);
    const [sheet] = valueOf(await host.read()).sheets;
    valueOf(await host.goTo({ sheet: sheet?.name ?? "", area: AREA }));
    expect(blockedAs(await host.goTo({ sheet: "non c'è", area: AREA }))).toEqual(["no-sheet", "non c'è"]);
  });

  it("marks and unmarks", async () => {
    const host = open(FILE);
    const [sheet] = valueOf(await host.read()).sheets;
    expect(valueOf(await host.mark([{ sheet: sheet?.name ?? "", area: AREA, severity: "warning" }])).painted).toBe(1);
    valueOf(await host.unmark());
    valueOf(await host.unmark());
  });

  it("keeps texts by key, and gives null where there is none", async () => {
    const host = open(FILE);
    expect(valueOf(await host.load("waivers"))).toBeNull();
    valueOf(await host.save("settings", '{"version":1}'));
    expect(valueOf(await host.load("settings"))).toBe('{"version":1}');
    expect(valueOf(await host.load("waivers"))).toBeNull();
  });

  it("applies a fix that holds, and reads it back; what does not hold any more is refused", async () => {
    const host = open(FILE);
    const [sheet] = valueOf(await host.read()).sheets;
    const { row, cells } = sheet!.rows.find((one) =>
      one.cells.some(({ col, value }) => typeof value === "number" && sheet!.formula(one.row, col) === undefined),
    )!;
    const { col } = cells.find((cell) => typeof cell.value === "number" && sheet!.formula(row, cell.col) === undefined)!;
    const step = stepAt(sheet!, { row, col }, { value: 77 });
    expect(valueOf(await host.applyFixes([step])).cells).toHaveLength(1);
    expect(valueOf(await host.read()).sheets[0]!.value(row, col)).toBe(77);
    expect(blockedAs(await host.applyFixes([step]))[0]).toBe("changed");
  });

  it("begins and ends to watch, also twice", async () => {
    const host = open(FILE);
    const stop = valueOf(await host.watch(() => undefined));
    await stop();
    await valueOf(await host.watch(() => undefined))();
  });

  it("says what it can do, and a language", () => {
    const { capabilities, language } = open(FILE);
    expect([true, false, "always"]).toContain(capabilities.live);
    expect(language).toBe("it-IT");
  });
});
