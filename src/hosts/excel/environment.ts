/** What the host must know of the Excel that it runs in; given from outside so that tests can be an older or a smaller Excel. */
import type { RequirementSet } from "./requirements";

export interface ExcelEnvironment {
  /** Whether Excel has this requirement set. It over-claims on perpetual Excel [office-js #884, #4750]: errors are caught all the same. */
  readonly supports: (set: RequirementSet) => boolean;
  /** Whether custom functions work here (CustomFunctionsRuntime 1.3). */
  readonly functions: boolean;
  /** Excel on the web: it tells of fewer changes (office-js#4066, #3888), and asking it for merged areas costs the user no undo. */
  readonly web: boolean;
  /** The display language, e.g. "it-IT". */
  readonly language: string;
  /** Cells asked for in one request: Excel on the web cuts answers at 5 MB, Excel itself at 5,000,000 cells. */
  readonly cellsPerRequest: number;
  /** Milliseconds without a further change before the listener of `watch` is called. */
  readonly debounce: number;
  /** Milliseconds between two attempts while a cell is being edited. */
  readonly editPause: number;
}

/** At some 60 bytes a cell (value, type, format) 60,000 cells stay below 4 MB; long texts are met by halving. */
const WEB_CELLS = 60_000;
/** No limit of bytes on the desktop; this keeps memory and the time without an answer within bounds. */
const DESKTOP_CELLS = 1_000_000;
const DEBOUNCE = 500;
const EDIT_PAUSE = 400;

/** The Excel around this page, as Office tells; call it after `Office.onReady`. */
export function officeEnvironment(): ExcelEnvironment {
  const { requirements, displayLanguage, platform } = Office.context;
  const web = platform === Office.PlatformType.OfficeOnline;
  return {
    web,
    supports: (set) => requirements.isSetSupported("ExcelApi", set),
    functions: requirements.isSetSupported("CustomFunctionsRuntime", "1.3"),
    language: displayLanguage,
    cellsPerRequest: web ? WEB_CELLS : DESKTOP_CELLS,
    debounce: DEBOUNCE,
    editPause: EDIT_PAUSE,
  };
}
