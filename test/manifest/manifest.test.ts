/** @jest-environment jsdom */
/** What Microsoft's schemas do not see, and what only this add-in asks of its manifest. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { version } from "../../package.json";
import { DEVELOPMENT } from "../../scripts/manifest/derive";

const manifest = new DOMParser().parseFromString(readFileSync("manifest.xml", "utf8"), "application/xml");

/** All elements of a local name, whatever their namespace. */
const all = (name: string, within: Document | Element = manifest) => [...within.getElementsByTagNameNS("*", name)];
const one = (name: string, within?: Document | Element) => {
  const [element, ...others] = all(name, within);
  if (!element || others.length > 0) throw new Error(`expected one <${name}>, found ${others.length + (element ? 1 : 0)}`);
  return element;
};
const attributes = (name: string) => [...manifest.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name)!);
/** The texts of a resource: its default and each override. */
const values = (element: Element) => [
  element.getAttribute("DefaultValue")!,
  ...all("Override", element).map((override) => override.getAttribute("Value")!),
];
const resource = (resid: string) => [...manifest.querySelectorAll("[id]")].find((element) => element.getAttribute("id") === resid);

describe("identity", () => {
  test("the version has four parts and is the program's", () => expect(one("Version").textContent).toBe(`${version}.0`));
  test("the id is a GUID", () =>
    expect(one("Id").textContent).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/));
  test("Italian first, English beside it", () => {
    expect(one("DefaultLocale").textContent).toBe("it-IT");
    expect(new Set(attributes("Locale"))).toEqual(new Set(["en-US"]));
  });
  test("only the shared runtime is required: Excel that lacks more is told so by the pane", () => {
    expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([["SharedRuntime", "1.1"]]);
  });
});

describe("resources", () => {
  const defined = [...one("Resources").querySelectorAll("[id]")].map((element) => element.getAttribute("id")!);

  test("every resid is defined once, and every resource is used", () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(attributes("resid"))].sort()).toEqual([...defined].sort());
  });
  test("ids are at most 32 characters", () => expect(defined.filter((id) => id.length > 32)).toEqual([]));
  test("short texts are at most 125 characters, long ones 250, in every language", () => {
    const texts = (list: string) => all("String", one(list)).flatMap(values);
    expect(texts("ShortStrings").filter((text) => text.length > 125)).toEqual([]);
    expect(texts("LongStrings").filter((text) => text.length > 250)).toEqual([]);
    expect(values(one("DisplayName")).filter((text) => text.length > 125)).toEqual([]);
    expect(values(manifest.querySelector("OfficeApp > Description")!).filter((text) => text.length > 250)).toEqual([]);
  });
  test("every sentence has its English; names stay", () => {
    const untranslated = all("String").filter((text) => all("Override", text).length === 0);
    expect(untranslated.map((text) => text.getAttribute("DefaultValue"))).toEqual(["PIAO", "PIAO"]);
  });
  test("every address is https and of the development server", () => {
    const addresses = [...attributes("DefaultValue"), ...attributes("Value")].filter((value) => value.includes("://"));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(`${DEVELOPMENT}/`))).toEqual([]);
  });
});

describe("one shared runtime", () => {
  const page = one("Runtime").getAttribute("resid");

  test("it lives as long as the workbook", () => expect(one("Runtime").getAttribute("lifetime")).toBe("long"));
  test("functions, ribbon and pane bear its resid", () => {
    expect(one("SourceLocation", one("Page")).getAttribute("resid")).toBe(page);
    expect(one("FunctionFile").getAttribute("resid")).toBe(page);
    const panes = all("Action").filter((action) => action.getAttribute("xsi:type") === "ShowTaskpane");
    expect(panes.map((action) => one("SourceLocation", action).getAttribute("resid"))).toEqual([page]);
    expect(all("TaskpaneId")).toEqual([]);
  });
  test("it is the page that opens as a pane too", () => {
    expect(values(resource(page!)!)).toEqual([one("DefaultSettings").querySelector("SourceLocation")!.getAttribute("DefaultValue")]);
  });
});

describe("ribbon and functions", () => {
  test("a group on the Home tab with two buttons", () => {
    expect(one("OfficeTab").getAttribute("id")).toBe("TabHome");
    const labels = all("Control").map((control) => resource(one("Label", control).getAttribute("resid")!)!.getAttribute("DefaultValue"));
    expect(labels).toEqual(["Verifica pesi", "Apri pannello"]);
    expect(one("FunctionName").textContent).toBe("verificaPesi");
  });
  test("functions are PIAO.…, described in Italian and English", () => {
    expect(values(resource(one("Namespace").getAttribute("resid")!)!)).toEqual(["PIAO"]);
    const metadata = values(resource(one("SourceLocation", one("Metadata")).getAttribute("resid")!)!);
    expect(metadata).toEqual([`${DEVELOPMENT}/functions.json`, `${DEVELOPMENT}/functions.en.json`]);
  });
  test("after the installation it says how to begin", () => {
    expect([...one("GetStarted").children].map((element) => element.localName)).toEqual(["Title", "Description", "LearnMoreUrl"]);
  });
});

describe("icons", () => {
  /** Width and height in pixels, from the header of a PNG file. */
  const pixels = (address: string) => {
    const bytes = readFileSync(resolve(address.replace(`${DEVELOPMENT}/`, "")));
    expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };

  test.each(all("Icon").map((icon, number) => [number + 1, icon] as const))(
    "icon %i of the ribbon: 16, 32 and 80, drawn at their size",
    (_, icon) => {
      const images = all("Image", icon);
      expect(images.map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
      for (const image of images) {
        const size = Number(image.getAttribute("size"));
        expect(pixels(values(resource(image.getAttribute("resid")!)!)[0]!)).toEqual([size, size]);
      }
    },
  );
  test("the add-in's own picture is 32, and 64 on sharp screens", () => {
    expect(pixels(values(one("IconUrl"))[0]!)).toEqual([32, 32]);
    expect(pixels(values(one("HighResolutionIconUrl"))[0]!)).toEqual([64, 64]);
  });
});
