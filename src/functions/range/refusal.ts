/** Why a cell gets a sentence in place of a number. */
import type { MessageData } from "../../core/messages/fill";
import type { TextId } from "../texts";

/** `notYet`: nothing is wrong, but there is no answer (#N/D); else #VALORE!. */
export interface Refusal {
  readonly kind: "refused";
  readonly id: TextId;
  readonly data: MessageData;
  readonly notYet: boolean;
}

export function refusal(id: TextId, data: MessageData = {}, notYet = false): Refusal {
  return { kind: "refused", id, data, notYet };
}
