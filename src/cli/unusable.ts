/** A sentence that ends a command: something that the user gave cannot be used. */
import type { MessageData, MessageId } from "../core/messages/messages";

export class Unusable extends Error {
  constructor(
    readonly id: MessageId,
    readonly data: MessageData = {},
    /** The file that the sentence is about, named before it. */
    readonly file: string | null = null,
  ) {
    super(id);
  }
}
