/** Executes one request of the client: object paths are resolved when first needed, actions run in their order. */
import { HostFault } from "./fault";
import type { Json } from "./model";
import { query, type QueryInfo } from "./query";
import { isServed, type Answer, type Argument, type Served } from "./served";
import { servedWorkbook } from "./served/workbook";
import type { Session } from "./session";

interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** Codes of the wire. */
const PATH = { root: 1, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** A trace marker does nothing in Excel, so it cannot fail either. */
export const TRACE = ACTION.trace;

export interface BatchAnswer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: readonly number[];
  readonly Error?: { readonly Code: string; readonly Message: string; readonly ActionIndex: number; readonly Location: string };
}

export function runBatch(session: Session, batch: Batch): BatchAnswer {
  const run = new BatchRun(session, batch);
  session.undo.beginRequest();
  const results: { ActionId: number; Value: Json }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType !== TRACE) session.faults.call();
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: action.ActionType === ACTION.trace ? null : run.act(action) });
    } catch (error) {
      if (!(error instanceof HostFault)) throw error;
      const failure = { Code: error.code, Message: error.message, ActionIndex: index, Location: error.location };
      return { Results: results, TraceIds: traceIds, Error: failure };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

class BatchRun {
  private readonly resolved = new Map<number, Served | null>();

  constructor(
    private readonly session: Session,
    private readonly batch: Batch,
  ) {}

  act(action: Action): Json {
    const target = this.resolve(action.ObjectPathId);
    if (!target) return null;
    if (action.ActionType === ACTION.instantiate) return { ...target.identity?.() };
    if (action.ActionType === ACTION.query) return query(target, action.QueryInfo, (member) => this.session.note(member));
    if (action.ActionType === ACTION.method) {
      const answer = this.call(target, action.Name ?? "", action.ArgumentInfo);
      return isServed(answer) ? {} : answer;
    }
    if (action.ActionType === ACTION.set) return this.set(target, action.Name ?? "", action.ArgumentInfo?.Arguments?.[0] ?? null);
    throw new HostFault("InvalidArgument", `action ${action.ActionType}`);
  }

  /** The object of a path; null for a null object and all below it. */
  private resolve(id: number): Served | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const object = this.find(id);
    this.resolved.set(id, object);
    return object;
  }

  private find(id: number): Served | null {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostFault("InvalidObjectPath", String(id));
    if (path.ObjectPathType === PATH.root) return servedWorkbook(this.session);
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.session.references.get(path.Name);
      if (!kept) throw new HostFault("InvalidReference", path.Name);
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId);
    return parent ? this.child(parent, path) : null;
  }

  private child(parent: Served, path: ObjectPath): Served | null {
    if (path.ObjectPathType === PATH.property) {
      const link = parent.links?.[path.Name];
      if (!link) throw new HostFault("ApiNotFound", `${parent.kind}.${path.Name}`);
      return link();
    }
    if (path.ObjectPathType === PATH.indexer) {
      if (!parent.item) throw new HostFault("ApiNotFound", `${parent.kind}.getItem`);
      this.session.note(`${parent.kind}.getItem`);
      return parent.item(path.ArgumentInfo?.Arguments?.[0] ?? null);
    }
    if (path.ObjectPathType !== PATH.method) throw new HostFault("InvalidArgument", `path ${path.ObjectPathType}`);
    const answer = this.call(parent, path.Name, path.ArgumentInfo);
    return isServed(answer) ? answer : null;
  }

  private call(target: Served, name: string, info: ArgumentInfo | undefined): Answer {
    const method = target.methods?.[name];
    if (!method) throw new HostFault("ApiNotFound", `${target.kind}.${name}`);
    this.session.note(`${target.kind}.${name}`);
    return method(...this.arguments(info));
  }

  private arguments(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? this.resolve(id) : value;
    });
  }

  private set(target: Served, name: string, value: Json): null {
    const property = target.properties?.[name];
    if (!property?.set) throw new HostFault("InvalidArgument", `${target.kind}.${name}`);
    this.session.note(`${target.kind}.${name}=`);
    property.set(value);
    return null;
  }
}
