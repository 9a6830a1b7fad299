/** A place beside the sheet where a page that is wide enough shows previews; null: they stay where they are made. */
import { createContext } from "react";

export const PreviewSlot = createContext<HTMLElement | null>(null);
