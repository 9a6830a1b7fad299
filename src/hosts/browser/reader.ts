/** What the browser loads when the first file is opened: the reader of .xlsx files and the sentences about them. */
export { readWorkbook } from "../file/read";
export { render } from "../../core/messages/messages";
