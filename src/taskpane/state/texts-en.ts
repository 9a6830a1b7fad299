import { host } from "../../core/messages/en/host";
import { pane } from "../../core/messages/en/pane";
import type { Texts } from "./texts";

/** The pane's sentences in English: a part of the program that is loaded when it is wanted. */
export const en: Texts = { ...pane, ...host };
