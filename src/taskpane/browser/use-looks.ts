import { useEffect, useState } from "react";
import type { OpenedFile } from "../../hosts/browser/open-file";
import { looksOf, type SheetLooks } from "../../hosts/browser/looks";

/** The look of the file's sheet; null until it has been read. The working copy changes values and no look. */
export function useLooks(file: OpenedFile, sheet: string): SheetLooks | null {
  const [read, setRead] = useState<{ readonly of: string; readonly looks: SheetLooks | null } | null>(null);
  const of = `${file.id}|${sheet}`;
  useEffect(() => {
    let wanted = true;
    void looksOf(file, sheet).then((looks) => wanted && setRead({ of, looks }));
    return () => {
      wanted = false;
    };
  }, [file, sheet, of]);
  return read?.of === of ? read.looks : null;
}
