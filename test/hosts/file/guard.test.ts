import { strToU8 } from "fflate";
import fc from "fast-check";
import { render } from "../../../src/core/messages/messages";
import { LIMITS } from "../../../src/hosts/file/limits";
import { readWorkbook } from "../../../src/hosts/file/read";
import { claimSizes, ole, oneSheet, workbookParts, zip } from "./packages";

const ROW = `<row r="1"><c r="A1"><v>1</v></c></row>`;
const good = oneSheet(ROW);

/** The code of the refusal, after its sentence was rendered in both languages: a missing datum throws. */
function refusal(bytes: Uint8Array, limits = LIMITS): string {
  const result = readWorkbook(bytes, { limits });
  if (result.kind !== "error") return "accepted";
  for (const language of ["it", "en"] as const) expect(render(language, result.message, result.data)).toMatch(/^the |^il |^la /);
  return result.code;
}

describe("files that are no workbook get a sentence of their own", () => {
  test.each([
    ["an empty file", new Uint8Array(0), "empty"],
    ["blanks only", strToU8("  \n "), "empty"],
    ["a workbook with a password", ole("EncryptionInfo", "EncryptedPackage"), "encrypted"],
    ["an old .xls", ole("Workbook"), "old-xls"],
    ["an old Word document", ole("WordDocument"), "not-a-workbook"],
    ["a web page saved as .xls", strToU8('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1'), "html"],
    ["a bare HTML table", strToU8("\ufeff<table><tr><td>Peso</td></tr></table>"), "html"],
    ["an XML spreadsheet of 2003", strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'), "xml"],
    ["a CSV", strToU8("n;obiettivo;peso\n1;Bilancio;30\n"), "text"],
    ["Excel's Unicode text", new Uint8Array([0xff, 0xfe, ...[..."n\tpeso"].flatMap((c) => [c.charCodeAt(0), 0])]), "text"],
    ["a PDF", strToU8("%PDF-1.7\n1 0 obj"), "not-a-workbook"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), "not-a-workbook"],
    [
      "a Word document",
      zip({ "[Content_Types].xml": "wordprocessingml.document.main+xml", "word/document.xml": "<w/>" }),
      "not-a-workbook",
    ],
    ["a zip of files", zip({ "piano.txt": "pesi" }), "not-a-workbook"],
    ["a LibreOffice sheet", zip({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }), "ods"],
    ["a binary workbook", zip({ "[Content_Types].xml": "sheet.binary.macroEnabled.main", "xl/workbook.bin": "x" }), "xlsb"],
  ])("%s", (_what, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  test("a workbook and a workbook with macros are accepted", () => {
    const parts = workbookParts([{ name: "A", data: ROW }]);
    const macros = {
      "[Content_Types].xml": `${parts["[Content_Types].xml"] ?? ""}`.replace(
        "openxmlformats-officedocument.spreadsheetml.sheet.main",
        "ms-excel.sheet.macroEnabled.main",
      ),
    };
    expect(refusal(good)).toBe("accepted");
    expect(refusal(zip({ ...parts, ...macros, "xl/vbaProject.bin": new Uint8Array(100) }))).toBe("accepted");
  });
});

describe("damaged workbooks", () => {
  test("cut off anywhere: a sentence, never an exception, never a sheet", () => {
    for (let length = 1; length < good.length; length += 7) {
      const result = readWorkbook(good.subarray(0, length));
      expect(result.kind === "error" && ["truncated", "not-a-workbook", "text"].includes(result.code)).toBe(true);
    }
    expect(refusal(good.subarray(0, good.length - 30))).toBe("truncated");
  });

  test("one byte changed anywhere: read or refused, never an exception", () => {
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (at, byte) => {
        const changed = good.slice();
        changed[at] = byte;
        const result = readWorkbook(changed);
        return result.kind === "ok" || result.kind === "error";
      }),
      { numRuns: 300 },
    );
  });

  test("any bytes at all, also behind a zip's or an OLE container's first bytes", () => {
    const start = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], [0x3c], [0xff, 0xfe]);
    fc.assert(fc.property(start, fc.uint8Array(), (head, rest) => readWorkbook(new Uint8Array([...head, ...rest])).kind === "error"));
  });

  test("an encrypted part of a zip is a password", () => {
    const locked = good.slice();
    const view = new DataView(locked.buffer);
    for (let at = 0; at + 46 < locked.length; at++) if (view.getUint32(at, true) === 0x02014b50) view.setUint16(at + 8, 1, true);
    expect(refusal(locked)).toBe("encrypted");
  });
});

describe("files made to exhaust the computer", () => {
  // Above what the ratio is looked at from: a little is as good as much, and packing takes its time.
  const zeros = new Uint8Array(LIMITS.ratioFrom + 1024 * 1024);
  const bomb = zip({ ...workbookParts([{ name: "A", data: ROW }]), "xl/worksheets/sheet1.xml": zeros });

  test("a part that says it unpacks a thousandfold", () => {
    expect(bomb.length).toBeLessThan(100_000);
    expect(refusal(bomb)).toBe("zip-bomb");
  });

  test("one that says it is small and is not", () => {
    expect(refusal(claimSizes(bomb, 2000))).toBe("zip-bomb");
    expect(refusal(claimSizes(bomb, 0))).toBe("zip-bomb");
  });

  test("one that says it is small, in a file large enough for the ratio", () => {
    const ballast = new Uint8Array(200_000).map((_byte, i) => (i * 7919) >> (i % 13));
    const large = zip({ ...workbookParts([{ name: "A", data: ROW }]), "xl/worksheets/sheet1.xml": zeros, "xl/sharedStrings.xml": ballast });
    expect(large.length * LIMITS.ratio).toBeGreaterThan(zeros.length);
    expect(refusal(claimSizes(large, 2000), { ...LIMITS, unpackedBytes: 10 * 1024 * 1024 })).toBe("zip-bomb");
  });

  test("too many parts", () => {
    const parts: Record<string, string> = {};
    for (let i = 0; i < 30; i++) parts[`xl/worksheets/sheet${String(i + 2)}.xml`] = "<worksheet/>";
    expect(refusal(zip({ ...workbookParts([{ name: "A", data: ROW }]), ...parts }), { ...LIMITS, entries: 20 })).toBe("zip-bomb");
  });

  test("a bomb among the pictures is never unpacked", () => {
    expect(refusal(zip({ ...workbookParts([{ name: "A", data: ROW }]), "xl/media/image1.xml": zeros }))).toBe("accepted");
  });

  test("larger than a file or its content may be", () => {
    expect(refusal(good, { ...LIMITS, fileBytes: 100 })).toBe("too-large");
    expect(refusal(good, { ...LIMITS, unpackedBytes: 100 })).toBe("too-large");
  });
});
