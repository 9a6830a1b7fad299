/** Why a file was refused, as data: a code and its sentence. */
import type { MessageData, MessageId } from "../../core/messages/messages";

/** Why a file cannot be used: stable codes, each with its sentence "file.<code>". */
export type ReadErrorCode =
  | "empty"
  | "too-large"
  | "encrypted"
  | "old-xls"
  | "xlsb"
  | "ods"
  | "html"
  | "xml"
  | "text"
  | "not-a-workbook"
  | "truncated"
  | "zip-bomb"
  | "damaged"
  | "no-sheets";

export interface ReadError {
  readonly kind: "error";
  readonly code: ReadErrorCode;
  readonly message: MessageId;
  readonly data: MessageData;
}

export function readError(code: ReadErrorCode, data: MessageData = {}): ReadError {
  return { kind: "error", code, message: `file.${code}`, data };
}
