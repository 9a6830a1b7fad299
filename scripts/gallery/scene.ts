/** What a picture of the gallery is made with. */
import type { Page } from "playwright-core";
import { render, type Language, type MessageData, type MessageId } from "../../src/core/messages/messages";
import type { Session } from "../../test/office/workbook";

/** The page, the sentences of its language, and in Excel the workbook behind it. */
export interface Scene {
  readonly page: Page;
  readonly session: Session | null;
  readonly t: (id: MessageId, data?: MessageData) => string;
  readonly press: (id: MessageId, data?: MessageData) => Promise<void>;
}

export interface State {
  /** File name of its pictures. */
  readonly name: string;
  readonly title: string;
  /** A sample's name or a workbook of its own; absent for the browser page, which opens on its first sample. */
  readonly excel?: string | (() => Session);
  readonly arrange: (scene: Scene) => Promise<void>;
}

/** The sentence of a language, and pressing the button that bears it. */
export function sceneOf(page: Page, session: Session | null, language: Language): Scene {
  const t: Scene["t"] = (id, data = {}) => render(language, id, data);
  return {
    page,
    session,
    t,
    press: (id, data) =>
      page
        .getByRole("button", { name: t(id, data), exact: true })
        .first()
        .click(),
  };
}
