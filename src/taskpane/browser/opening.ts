/** Opening files on the browser page: dropped, chosen, or one of the samples. */
import { openFile } from "../../hosts/browser/open-file";
import type { PageAction } from "./page-state";

type Dispatch = (action: PageAction) => void;

/** Reads one file after the other; each that cannot be read says why. Giving up leaves the rest closed. */
export async function openChosen(files: readonly File[], dispatch: Dispatch): Promise<void> {
  const abort = new AbortController();
  for (const file of files) {
    if (abort.signal.aborted) return;
    await open(file.name, async () => new Uint8Array(await file.arrayBuffer()), false, dispatch, abort);
  }
}

/** Opens one of the program's own samples, from the page's own origin. */
export async function openSample(name: string, dispatch: Dispatch): Promise<void> {
  const bytes = async (): Promise<Uint8Array> => {
    const response = await fetch(`samples/${name}`);
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    return new Uint8Array(await response.arrayBuffer());
  };
  await open(name, bytes, true, dispatch, new AbortController());
}

async function open(
  name: string,
  bytes: () => Promise<Uint8Array>,
  sample: boolean,
  dispatch: Dispatch,
  abort: AbortController,
): Promise<void> {
  dispatch({ type: "opening", opening: { name, cancel: () => abort.abort() } });
  try {
    const opening = await openFile(name, await bytes(), abort.signal);
    if (opening.kind === "opened") dispatch({ type: "opened", file: opening.file, sample });
    else if (opening.kind === "refused") dispatch({ type: "refused", name, why: opening.why });
    else dispatch({ type: "given-up" });
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    const why = { it: `non si è potuto aprire (${detail}). Riprovate.`, en: `could not be opened (${detail}). Try again.` };
    dispatch({ type: "refused", name, why });
  }
}
