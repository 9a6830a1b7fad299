/** @jest-environment jsdom */
import { createExcelHost } from "../../src/hosts/excel";
import { EXCEL, open } from "./excel";
import { blockedAs, valueOf } from "./outcome";
import { emptySheet, snapshot, type Session } from "./workbook";

const host = createExcelHost(EXCEL);
let session: Session;

beforeEach(() => {
  session = open([emptySheet("Foglio1")]);
});

it("gives null where nothing was kept", async () => {
  expect(valueOf(await host.load("settings"))).toBeNull();
});

it("keeps settings and waivers apart, with every letter", async () => {
  const text = JSON.stringify({ note: "economicità – “già” 😀" });
  valueOf(await host.save("settings", text));
  valueOf(await host.save("waivers", "[]"));
  expect([valueOf(await host.load("settings")), valueOf(await host.load("waivers"))]).toEqual([text, "[]"]);
});

it("keeps a long text in parts, and no part of a longer one before", async () => {
  const long = "deroga ".repeat(9000);
  valueOf(await host.save("waivers", long));
  expect(valueOf(await host.load("waivers"))).toBe(long);
  expect([...session.book.settings.values()].every((value) => (value as string).length <= 20_000)).toBe(true);
  valueOf(await host.save("waivers", "[]"));
  expect([...session.book.settings.keys()]).toEqual(["piao.waivers.1", "piao.waivers"]);
});

it("refuses more than 100 KB altogether, and keeps what there was", async () => {
  valueOf(await host.save("settings", "è".repeat(30_000)));
  const before = snapshot(session.book);
  expect(blockedAs(await host.save("waivers", "x".repeat(40_001)))).toEqual(["too-much-data", "waivers"]);
  expect(snapshot(session.book)).toBe(before);
  valueOf(await host.save("waivers", "x".repeat(40_000)));
});

describe("what is not ours", () => {
  it.each([
    ["a text", "qualcosa"],
    ["a number", 3],
    ["another program's data", JSON.stringify({ app: "altro", version: 1 })],
  ])("%s under our key is left alone", async (_name, value) => {
    session.book.settings.set("piao.settings", value);
    expect(blockedAs(await host.load("settings"))[0]).toBe("foreign-data");
    expect(blockedAs(await host.save("settings", "{}"))[0]).toBe("foreign-data");
    expect(session.book.settings.get("piao.settings")).toBe(value);
  });

  it("data of a newer version are left alone", async () => {
    const newer = JSON.stringify({ app: "piao-excel", version: 2, parts: 0, bytes: 0, sum: 0 });
    session.book.settings.set("piao.settings", newer);
    expect(blockedAs(await host.load("settings"))[0]).toBe("newer-data");
    expect(blockedAs(await host.save("settings", "{}"))[0]).toBe("newer-data");
    expect(session.book.settings.get("piao.settings")).toBe(newer);
  });

  it("other settings of the workbook are not touched", async () => {
    session.book.settings.set("altro", 1);
    valueOf(await host.save("settings", "{}"));
    expect(session.book.settings.get("altro")).toBe(1);
  });
});

it("knows data that were saved by halves, and can save anew", async () => {
  valueOf(await host.save("settings", '{"a":1}'));
  session.book.settings.set("piao.settings.1", '{"a":2}');
  expect(blockedAs(await host.load("settings"))[0]).toBe("damaged-data");
  valueOf(await host.save("settings", '{"a":3}'));
  expect(valueOf(await host.load("settings"))).toBe('{"a":3}');
});
