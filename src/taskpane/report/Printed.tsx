import { useEffect } from "react";
import { createPortal } from "react-dom";
import type { SheetDocument } from "../../core/document";
import { DocumentTable } from "../parts/DocumentTable";

/** Prints a document, and nothing else of the page (styles/print.css). */
export function Printed({ document: sheet, onDone }: { readonly document: SheetDocument; readonly onDone: () => void }) {
  useEffect(() => {
    window.addEventListener("afterprint", onDone, { once: true });
    window.print();
    return () => window.removeEventListener("afterprint", onDone);
  }, [onDone]);
  return createPortal(
    <div className="piao-printed">
      <DocumentTable document={sheet} />
    </div>,
    document.body,
  );
}
