/** Carries messages between Microsoft's client and the workbook: JSON text both ways, answers never in the same turn. */
import { runBatch, TRACE, type Batch, type BatchAnswer } from "./batch";
import { HostFault } from "./fault";
import type { EventEntry, Session } from "./session";

interface Request {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Batch };
}

const ANSWER = 2;
const EVENT = 3;

/** What the client expects to find as `window._richApiNativeBridge`; it adds `onMessageFromHost` itself. */
interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

/** The answer to one request as text; also for a page in a browser, which hands its requests over one by one. */
export function answer(session: Session, text: string): string {
  const request = JSON.parse(text) as Request;
  session.traffic.requests++;
  session.traffic.sent += text.length;
  let body = guarded(() => {
    const calls = request.message.body.Actions.filter(({ ActionType }) => ActionType !== TRACE).length;
    session.faults.request(text.length, calls);
    return runBatch(session, request.message.body);
  });
  let reply = JSON.stringify({ id: request.id, type: ANSWER, message: { statusCode: 200, headers: {}, body } });
  session.traffic.largest = Math.max(session.traffic.largest, text.length, reply.length);
  const tooLarge = guarded(() => {
    session.faults.answer(reply.length);
    return null;
  });
  if (tooLarge) {
    body = tooLarge;
    reply = JSON.stringify({ id: request.id, type: ANSWER, message: { statusCode: 200, headers: {}, body } });
  }
  session.traffic.received += reply.length;
  return reply;
}

/** The text of an event message. */
export const eventText = (entry: EventEntry): string => JSON.stringify({ type: EVENT, message: { entries: [entry] } });

function guarded<T>(run: () => T): T | BatchAnswer {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof HostFault)) throw error;
    const failure = { Code: error.code, Message: error.message, ActionIndex: 0, Location: error.location };
    return { Results: [], TraceIds: [], Error: failure };
  }
}

/** A bridge whose workbook can be changed, so that one loaded client serves many tests. */
export class Bridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private session: Session | null = null;

  open(session: Session): void {
    this.session = session;
    session.deliver = (entry) => {
      setTimeout(() => this.onMessageFromHost?.(eventText(entry)), 0);
    };
  }

  readonly sendMessageToHost = (text: string): void => {
    const session = this.session;
    if (!session) throw new Error("no workbook is open");
    queueMicrotask(() => this.onMessageFromHost?.(answer(session, text)));
  };
}
