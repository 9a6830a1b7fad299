/** Opening files on the browser page: dropped, chosen, or one of the samples. */
import { openFile } from "../../hosts/browser/open-file";
import type { PageAction } from "./page-state";

type Dispatch = (action: PageAction) => void;

/** Lets the page show what it is about to do before the reading keeps it busy. */
function painted(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

/** Reads one file after the other; each that cannot be read says why. */
export async function openChosen(files: readonly File[], dispatch: Dispatch): Promise<void> {
  for (const file of files) {
    dispatch({ type: "opening", name: file.name });
    await painted();
    await open(file.name, async () => new Uint8Array(await file.arrayBuffer()), false, dispatch);
  }
}

/** Opens one of the program's own samples, from the page's own origin. */
export async function openSample(name: string, dispatch: Dispatch): Promise<void> {
  dispatch({ type: "opening", name });
  await open(
    name,
    async () => {
      const response = await fetch(`samples/${name}`);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return new Uint8Array(await response.arrayBuffer());
    },
    true,
    dispatch,
  );
}

async function open(name: string, bytes: () => Promise<Uint8Array>, sample: boolean, dispatch: Dispatch): Promise<void> {
  try {
    const opening = await openFile(name, await bytes());
    if (opening.kind === "opened") dispatch({ type: "opened", file: opening.file, sample });
    else dispatch({ type: "refused", name, why: opening.why });
  } catch (fault) {
    const detail = fault instanceof Error ? fault.message : String(fault);
    const why = { it: `non si è potuto aprire (${detail}). Riprovare.`, en: `could not be opened (${detail}). Try again.` };
    dispatch({ type: "refused", name, why });
  }
}
