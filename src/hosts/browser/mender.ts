/** What the browser loads when a corrected copy is asked for: the patcher of .xlsx files and the sentences about it. */
export { patchWorkbook } from "../file/patch/patch";
export { render } from "../../core/messages/messages";
