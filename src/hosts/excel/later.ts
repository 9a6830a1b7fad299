/** What the Excel host does after the first sight: loaded on first use, so that the pane stands there sooner. */
export { writeDocument } from "./document/write";
export { applyFixes } from "./fixes/apply";
export { mark, unmark } from "./marks/marks";
export { watchSelection } from "./selection";
export { loadText, saveText } from "./store/store";
