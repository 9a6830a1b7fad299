/**
 * XML read from front to back, as much of it as workbooks use: elements, attributes, texts, CDATA; comments and instructions are passed
 * over, prefixes too. Each character is looked at a fixed number of times, so a hostile file costs no more than an honest one of its
 * size. A document type is refused, as Excel refuses it: it could define texts that multiply.
 */
import { BrokenPart } from "./broken-part";
import { resolved } from "./xml-text";

const TAB = 9;
const NEWLINE = 10;
const RETURN = 13;
const SPACE = 32;
const BANG = 33;
const DOUBLE_QUOTE = 34;
const SINGLE_QUOTE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

export class XmlReader {
  /** The name, without its prefix, of the element that was last opened. */
  private name = "";
  /** Where the element that was last opened begins, with its "<". */
  start = 0;
  /** Where the inside of the element that was last opened begins, behind the ">" of its tag. */
  inside = 0;
  /** Where the tag begins that closed an element last; the element's end when it had no such tag. */
  closing = 0;
  /** The text that was last passed, entities resolved. */
  private text = "";
  private at = 0;
  private readonly open: string[] = [];
  /** Where the attributes of the element stand. */
  private from = 0;
  private to = 0;
  private selfClosed = false;

  constructor(private readonly xml: string) {}

  /** How many elements are open, the current one included. */
  get depth(): number {
    return this.open.length;
  }

  /**
   * Moves to the next element directly inside the one at `depth`, whatever was read or left of the one before.
   * @returns false when the outer element ends
   * @throws BrokenPart when the XML is not well formed
   */
  child(depth: number): boolean {
    for (let step = this.next(); step !== "end"; step = this.next()) {
      if (step === "open" && this.open.length === depth + 1) return true;
      if (step === "close" && this.open.length < depth) return false;
    }
    return false;
  }

  /** Whether the element that was last opened has this name, its prefix apart. */
  is(name: string): boolean {
    return this.name === name;
  }

  /** The text directly inside the current element, which is read to its end. */
  content(): string {
    const depth = this.open.length;
    let content = "";
    for (let step = this.next(); step !== "end"; step = this.next()) {
      if (step === "text" && this.open.length === depth) content = content === "" ? this.text : content + this.text;
      if (step === "close" && this.open.length < depth) break;
    }
    return content;
  }

  /** An attribute of the current element, entities resolved; a prefix ("r:id") does not count. Only before anything more is read. */
  attribute(name: string): string | undefined {
    const { xml, to } = this;
    let at = this.from;
    while (at < to) {
      while (at < to && isBlank(xml.charCodeAt(at))) at++;
      const start = at;
      let local = at;
      for (let code = xml.charCodeAt(at); at < to && code !== EQUALS && !isBlank(code); code = xml.charCodeAt(++at)) {
        if (code === 58) local = at + 1;
      }
      const end = at;
      while (at < to && isBlank(xml.charCodeAt(at))) at++;
      if (at >= to || xml.charCodeAt(at) !== EQUALS || start === end) return undefined;
      at++;
      while (at < to && isBlank(xml.charCodeAt(at))) at++;
      const quote = xml.charCodeAt(at);
      if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return undefined;
      const close = xml.indexOf(quote === DOUBLE_QUOTE ? '"' : "'", at + 1);
      if (end - local === name.length && xml.startsWith(name, local)) return resolved(xml.slice(at + 1, close));
      at = close + 1;
    }
    return undefined;
  }

  /** The attributes of the current element as they are written. */
  get attributes(): string {
    return this.xml.slice(this.from, this.to);
  }

  /** What stands before the current element's name: "x:" or "". */
  get prefix(): string {
    const name = this.open.at(-1) ?? "";
    return name.slice(0, name.indexOf(":") + 1);
  }

  /** Whether the current element has no inside ("<c/>"). */
  get isEmpty(): boolean {
    return this.selfClosed;
  }

  /** Where the reader stands: behind what was read last. */
  get position(): number {
    return this.at;
  }

  /** Reads the current element to its end. */
  finish(): void {
    const depth = this.open.length;
    while (this.open.length >= depth && this.next() !== "end");
  }

  /** Whether a Boolean attribute is set. */
  isSet(name: string): boolean {
    const value = this.attribute(name);
    return value === "1" || value === "true";
  }

  private next(): "open" | "close" | "text" | "end" {
    const { xml } = this;
    if (this.selfClosed) {
      this.selfClosed = false;
      this.closing = this.at;
      this.open.pop();
      return "close";
    }
    for (;;) {
      const tag = xml.indexOf("<", this.at);
      if (tag < 0) {
        if (this.open.length > 0) throw new BrokenPart(`<${this.open.at(-1) ?? ""}> does not end`);
        return "end";
      }
      if (tag > this.at) {
        const start = this.at;
        this.at = tag;
        if (this.open.length > 0) return this.passed(resolved(xml.slice(start, tag)));
      }
      const code = xml.charCodeAt(tag + 1);
      if (code === SLASH) return this.close(tag);
      if (code === QUESTION) this.at = this.behind("?>", tag + 2);
      else if (code !== BANG) return this.begin(tag);
      else if (xml.startsWith("<!--", tag)) this.at = this.behind("-->", tag + 4);
      else if (xml.startsWith("<![CDATA[", tag) && this.open.length > 0) {
        this.at = this.behind("]]>", tag + 9);
        return this.passed(xml.slice(tag + 9, this.at - 3));
      } else throw new BrokenPart("a document type, or no XML");
    }
  }

  private passed(text: string): "text" {
    this.text = text;
    return "text";
  }

  private close(tag: number): "close" {
    const end = this.xml.indexOf(">", tag);
    const open = this.open.pop();
    if (end < 0 || open === undefined || !this.xml.startsWith(open, tag + 2) || !blank(this.xml, tag + 2 + open.length, end))
      throw new BrokenPart(`<${open ?? ""}> is closed by another tag`);
    this.closing = tag;
    this.at = end + 1;
    return "close";
  }

  private begin(tag: number): "open" {
    const { xml } = this;
    let at = tag + 1;
    for (let code = xml.charCodeAt(at); code > SPACE && code !== SLASH && code !== GREATER && code !== LESS;) code = xml.charCodeAt(++at);
    const name = xml.slice(tag + 1, at);
    if (name === "") throw new BrokenPart("no name after <");
    this.start = tag;
    this.from = at;
    for (let code = xml.charCodeAt(at); code !== GREATER; code = xml.charCodeAt(++at)) {
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) at = this.behind(code === DOUBLE_QUOTE ? '"' : "'", at + 1) - 1;
      else if (code === LESS || at >= xml.length) throw new BrokenPart(`<${name} does not end`);
    }
    this.selfClosed = xml.charCodeAt(at - 1) === SLASH;
    this.to = this.selfClosed ? at - 1 : at;
    this.open.push(name);
    this.name = local(name);
    this.at = at + 1;
    this.inside = this.at;
    return "open";
  }

  private behind(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw new BrokenPart(`no ${mark}`);
    return at + mark.length;
  }
}

function isBlank(code: number): boolean {
  return code === SPACE || code === NEWLINE || code === RETURN || code === TAB;
}

function blank(xml: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(xml.charCodeAt(at))) return false;
  return to >= from;
}

function local(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
