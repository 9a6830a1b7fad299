import { host } from "../../core/messages/en/host";
import { pane } from "../../core/messages/en/pane";

/** The pane's sentences in English: a part of the program that is loaded when it is wanted. */
export const en = { ...pane, ...host };
