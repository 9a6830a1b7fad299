/** The browser page around the pane: which files are open, what the preview shows. Pure, like the pane's own state. */
import type { Language } from "../../core/messages/fill";
import type { MessageData, MessageId } from "../../core/messages/messages";
import type { Area } from "../../core/sheet/address";
import type { FoundPlan, Kept } from "../../hosts/browser/kept";
import type { OpenedFile, Sentence } from "../../hosts/browser/open-file";
import { isUnsaved, type Work, type WorkingCopy } from "../../hosts/browser/work";
import type { Mark, Selection, SheetNotes } from "../../hosts/host";

import type { Store } from "../state/store";

/** What the preview of one file shows. */
interface Shown {
  readonly sheet: string;
  readonly area: Area | null;
  /** Counts the requests to go somewhere, so that going to the same cell twice scrolls twice. */
  readonly asked: number;
  readonly marks: readonly Mark[];
  /** Words beside rows and columns. */
  readonly notes: readonly SheetNotes[];
  /** Told of the cells that the user selects; null where cells cannot be selected now. */
  readonly onSelect: ((selection: Selection) => void) | null;
  /** The cells that the user has selected on the sheet. */
  readonly picked: Area | null;
}

export interface OpenFile {
  readonly file: OpenedFile;
  readonly copy: WorkingCopy;
  /** What the working copy is now. */
  readonly work: Work;
  /** What this browser keeps for the plan. */
  readonly kept: Kept;
  /** Kept for the plan under another file: said, or asked about, until there is an answer. */
  readonly found: FoundPlan | null;
  /** Counts the answers: another answer is another pane. */
  readonly decided: number;
  readonly shown: Shown;
  /** What was last done with the working copy, in a sentence. */
  readonly told: Told | null;
  /** One of ours, as shown when the page opens. */
  readonly sample: boolean;
}

/** What became of a change, for the bar above the sheet. */
export interface Told {
  readonly tone: "info" | "warning";
  readonly id: MessageId;
  readonly data?: MessageData;
  /** Why the file refused it. */
  readonly why?: Sentence;
}

/** Work that would be lost: what is to be done with it, before its file is closed or another takes its place. */
export type Loss = "download" | "drop" | "keep";

/** A question about unsaved work that waits for its answer. */
export interface Asking {
  readonly about: "close" | "replace";
  readonly name: string;
  /** Changed cells. */
  readonly cells: number;
  readonly answer: (loss: Loss) => void;
}

export interface PageState {
  readonly files: readonly OpenFile[];
  /** Id of the file in view; null before any was opened. */
  readonly active: string | null;
  /** The file that is being read, and how to give that up. */
  readonly opening: { readonly name: string; readonly cancel: () => void } | null;
  readonly refused: readonly { readonly name: string; readonly why: Sentence }[];
  readonly asking: Asking | null;
  /** The pane's language, which the page around it speaks too. */
  readonly language: Language;
}

export type PageStore = Store<PageState, PageAction>;

export const EMPTY_PAGE: PageState = { files: [], active: null, opening: null, refused: [], asking: null, language: "it" };

export type PageAction =
  | { readonly type: "opening"; readonly opening: NonNullable<PageState["opening"]> }
  | { readonly type: "given-up" }
  | { readonly type: "opened"; readonly file: OpenedFile; readonly copy: WorkingCopy; readonly kept: Kept; readonly sample: boolean }
  | { readonly type: "refused"; readonly name: string; readonly why: Sentence }
  | { readonly type: "dismissed" }
  | { readonly type: "worked"; readonly id: string; readonly work: Work }
  | { readonly type: "told"; readonly id: string; readonly told: Told | null }
  | { readonly type: "decided"; readonly id: string; readonly changed: boolean }
  | { readonly type: "asking"; readonly asking: Asking | null }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "activate"; readonly id: string }
  | { readonly type: "close"; readonly id: string }
  | { readonly type: "sheet"; readonly id: string; readonly sheet: string }
  | { readonly type: "show"; readonly id: string; readonly sheet: string; readonly area: Area }
  | { readonly type: "paint"; readonly id: string; readonly marks: readonly Mark[] }
  | { readonly type: "annotate"; readonly id: string; readonly notes: readonly SheetNotes[] }
  | { readonly type: "selectable"; readonly id: string; readonly onSelect: Shown["onSelect"] }
  | { readonly type: "pick"; readonly id: string; readonly area: Area };

export function reducePage(state: PageState, action: PageAction): PageState {
  switch (action.type) {
    case "opening":
      return { ...state, opening: action.opening, refused: [] };
    case "given-up":
      return { ...state, opening: null };
    case "opened":
      return opened(state, action);
    case "refused":
      return { ...state, opening: null, refused: [...state.refused, { name: action.name, why: action.why }] };
    case "dismissed":
      return { ...state, refused: [] };
    case "worked":
      return withFile(state, action.id, (open) => ({ ...open, work: action.work }));
    case "told":
      return withFile(state, action.id, (open) => ({ ...open, told: action.told }));
    case "decided":
      return withFile(state, action.id, (open) => ({ ...open, found: null, decided: open.decided + (action.changed ? 1 : 0) }));
    case "asking":
      return { ...state, asking: action.asking };
    case "language":
      return state.language === action.language ? state : { ...state, language: action.language };
    case "activate":
      return { ...state, active: action.id };
    case "close":
      return closed(state, action.id);
    case "sheet":
      return withShown(state, action.id, (shown) => ({ ...shown, sheet: action.sheet, area: null, picked: null }));
    case "show":
      return withShown(state, action.id, (shown) => {
        // What is being pointed out stays selected.
        const picked = shown.onSelect ? shown.picked : null;
        return { ...shown, sheet: action.sheet, area: action.area, asked: shown.asked + 1, picked };
      });
    case "paint":
      return withShown(state, action.id, (shown) => ({ ...shown, marks: action.marks }));
    case "annotate":
      return withShown(state, action.id, (shown) => ({ ...shown, notes: action.notes }));
    case "selectable":
      return withShown(state, action.id, (shown) => ({ ...shown, onSelect: action.onSelect, picked: null }));
    case "pick":
      return withShown(state, action.id, (shown) => ({ ...shown, picked: action.area }));
  }
}

/**
 * A file that is open already comes to the front, one of the same name takes its place. The samples make room for the user's first own file,
 * and for one another, as long as nothing was changed in them.
 */
function opened(state: PageState, { file, copy, kept, sample }: Extract<PageAction, { readonly type: "opened" }>): PageState {
  if (sample && overtaken(state, file.name)) return state;
  const others = state.files.filter((open) => open.file.id === file.id || !open.sample || isUnsaved(open.work));
  if (others.some((open) => open.file.id === file.id)) return { ...state, files: others, active: file.id, opening: null };
  const first = file.sheets.find((sheet) => !sheet.hidden && sheet.used) ?? file.sheets[0];
  const shown: Shown = { sheet: first?.name ?? "", area: null, asked: 0, marks: [], notes: [], onSelect: null, picked: null };
  const open: OpenFile = { file, copy, work: copy.now(), kept, found: kept.found, decided: 0, shown, told: null, sample };
  const same = sameName(others, file.name);
  const files = same ? others.map((other) => (other === same ? open : other)) : [...others, open];
  return { ...state, files, active: file.id, opening: null };
}

/** The open file of that name; names are compared without case, as Windows does. */
export function sameName(files: readonly OpenFile[], name: string): OpenFile | undefined {
  const wanted = name.normalize("NFC").toLowerCase();
  return files.find(({ file }) => file.name.normalize("NFC").toLowerCase() === wanted);
}

/** The first sample, which the page opens by itself, may arrive after the user has already chosen a file: then it comes too late. */
function overtaken({ opening, files }: PageState, name: string): boolean {
  return opening ? opening.name !== name : files.some((open) => !open.sample);
}

function closed(state: PageState, id: string): PageState {
  const files = state.files.filter((open) => open.file.id !== id);
  const active = state.active === id ? (files[files.length - 1]?.file.id ?? null) : state.active;
  return { ...state, files, active };
}

function withShown(state: PageState, id: string, change: (shown: Shown) => Shown): PageState {
  return withFile(state, id, (open) => ({ ...open, shown: change(open.shown) }));
}

function withFile(state: PageState, id: string, change: (open: OpenFile) => OpenFile): PageState {
  return { ...state, files: state.files.map((open) => (open.file.id === id ? change(open) : open)) };
}
