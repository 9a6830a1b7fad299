/** Changes that an office makes to its plan, of every kind; each keeps what the lists make. */
import type { Dice } from "../composer/dice";
import { tidy } from "../composer/formula";
import type { Habits } from "../composer/habits";
import type { Part } from "../composer/model";
import { INDICATORS, STEPS, SUBJECTS, TARGETS } from "../composer/words-plans";
import { drawSaid, type Known, type KnownModel, type KnownUnit } from "./known";

export const KINDS = ["weight", "deadline", "target", "indicator", "reword", "drop", "add", "move", "rename", "part-weight", "part-reword", "part-drop", "shared-weight", "shared-deadline"] as const; // prettier-ignore
export type MutationKind = (typeof KINDS)[number];

/** New objectives, like none that the composer knows. */
const NEW = [
  "Collaudo dei sensori per la qualità dell'aria",
  "Gemellaggio con le scuole superiori straniere",
  "Sperimentazione del bilancio partecipato di quartiere",
  "Censimento delle alberature monumentali",
  "Laboratorio permanente di cittadinanza attiva",
  "Carta dei servizi in linguaggio chiaro",
  "Microchip gratuito per gli animali domestici",
  "Tessera unica per parcheggi e biciclette",
] as const;
const NEW_STEPS = ["Sopralluogo congiunto con i tecnici", "Consultazione pubblica dei residenti", "Taratura degli strumenti"] as const;

/** Ways in which an office writes the same objective in other words. */
const REWORDINGS: readonly ((text: string) => string)[] = [
  (text) => `${text} nel territorio comunale`,
  (text) => `${text} con verifica semestrale`,
  (text) => `Completamento: ${text.charAt(0).toLowerCase()}${text.slice(1)}`,
  (text) => text.replace(/^\S+/, (word) => (word.length > 5 ? "Revisione" : `${word} e revisione`)),
];

/** The model changed in one way; null where it has nothing to be changed so. */
export function mutated(dice: Dice, habits: Habits, model: KnownModel, kind: MutationKind, fresh: () => number): KnownModel | null {
  const { step } = habits;
  const unit = dice.one(model.units);
  const one = unit.own.length > 0 ? dice.one(unit.own) : null;
  if (!one) return null;
  const withOne = (change: Partial<Known>): KnownModel => withUnit(model, { ...unit, own: unit.own.map((own) => (own === one ? { ...own, ...change } : own)) }); // prettier-ignore
  const said = one.said;
  const most = habits.structure === "transposed" ? 6 : 8;
  switch (kind) {
    case "weight":
      return shifted(dice, unit.own, step, (own) => withUnit(model, { ...unit, own }));
    case "deadline":
      return withOne({
        said: { ...said, deadline: { month: said.deadline.month === 12 ? 5 : 11, day: said.deadline.month === 12 ? 31 : 30 } },
      });
    case "target":
      return withOne({ said: { ...said, target: dice.one(TARGETS.filter((target) => target !== said.target)) } });
    case "indicator":
      return withOne({ said: { ...said, indicator: dice.one(INDICATORS.filter((text) => text !== said.indicator)) } });
    case "reword":
      return withOne({ text: dice.one(REWORDINGS)(one.text) });
    case "drop":
      return unit.own.length < 3 ? null : withUnit(model, { ...unit, own: balanced(dice, unit.own.filter((own) => own !== one), habits.own, step) }); // prettier-ignore
    case "add": {
      const used = new Set(model.units.flatMap(({ own }) => own.map(({ text }) => text)));
      const texts = NEW.filter((text) => !used.has(text));
      if (unit.own.length >= most || texts.length === 0) return null;
      const added: Known = { id: fresh(), text: dice.one(texts), weight: step, said: drawSaid(dice), phases: newParts(dice, one.phases), indicators: newParts(dice, one.indicators) }; // prettier-ignore
      return withUnit(model, { ...unit, own: balanced(dice, [...unit.own, added], habits.own, step) });
    }
    case "move": {
      const to = dice.one(model.units);
      if (to === unit || unit.own.length < 3 || to.own.length >= most) return null;
      const left = withUnit(model, { ...unit, own: balanced(dice, unit.own.filter((own) => own !== one), habits.own, step) }); // prettier-ignore
      return withUnit(left, { ...to, own: balanced(dice, [...to.own, one], habits.own, step) });
    }
    case "rename": {
      const taken = new Set(model.units.map(({ subject }) => subject));
      const free = SUBJECTS.filter(({ name }) => !taken.has(name));
      if (free.length === 0 || habits.unitBy === "manager") return null;
      const { name } = dice.one(free);
      return withUnit(model, { ...unit, subject: name, name: unit.name.replace(unit.subject, name) });
    }
    case "part-weight":
      return one.phases.length < 2 ? null : shifted(dice, one.phases, 5, (phases) => withOne({ phases }));
    case "part-reword":
      return onePart(dice, one, (part) => ({ ...part, text: `${part.text} con i capigruppo` }), (phases) => withOne({ phases })); // prettier-ignore
    case "part-drop": {
      if (one.phases.length < 3) return null;
      const dropped = dice.one(one.phases);
      return withOne({ phases: balanced(dice, one.phases.filter((part) => part !== dropped), 100, 5) }); // prettier-ignore
    }
    case "shared-weight":
      return model.shared.length < 2 ? null : shifted(dice, model.shared, step, (shared) => ({ ...model, shared }));
    case "shared-deadline": {
      if (model.shared.length === 0) return null;
      const chosen = dice.one(model.shared);
      return { ...model, shared: model.shared.map((own) => (own === chosen ? { ...own, said: { ...own.said, deadline: { month: 5, day: 31 } } } : own)) }; // prettier-ignore
    }
  }
}

const withUnit = (model: KnownModel, unit: KnownUnit): KnownModel => ({ ...model, units: model.units.map((one) => (one.id === unit.id ? unit : one)) }); // prettier-ignore

/** New parts, where the objectives of the plan have parts. */
function newParts(dice: Dice, like: readonly Part[]): readonly Part[] {
  return like.length === 0 ? [] : dice.some(NEW_STEPS, 2).map((text, i) => ({ text, weight: i === 0 ? 60 : 40, said: drawSaid(dice) }));
}

function onePart<T>(dice: Dice, one: Known, change: (part: Part) => Part, put: (phases: readonly Part[]) => T): T | null {
  const open = one.phases.filter(({ text }) => (STEPS as readonly string[]).includes(text));
  if (open.length === 0) return null;
  const chosen = dice.one(open);
  return put(one.phases.map((part) => (part === chosen ? change(part) : part)));
}

/** A step or two of weight from one to another. */
function shifted<T extends { readonly weight: number }, R>(
  dice: Dice,
  list: readonly T[],
  step: number,
  put: (list: readonly T[]) => R,
): R | null {
  const givers = list.filter(({ weight }) => weight > step);
  if (givers.length === 0 || list.length < 2) return null;
  const giver = dice.one(givers);
  const taker = dice.one(list.filter((one) => one !== giver));
  return put(list.map((one) => (one === giver ? { ...one, weight: tidy(one.weight - step) } : one === taker ? { ...one, weight: tidy(one.weight + step) } : one))); // prettier-ignore
}

/** The list brought back to what it must make, in steps, by as few weights as will do. */
function balanced<T extends { readonly weight: number }>(dice: Dice, list: readonly T[], whole: number, step: number): readonly T[] {
  const weights = list.map(({ weight }) => weight);
  const rest = (): number => tidy(whole - weights.reduce((sum, weight) => sum + weight, 0));
  if (rest() > 0) {
    const taker = dice.whole(0, weights.length - 1);
    weights[taker] = tidy((weights[taker] ?? 0) + rest());
  }
  while (rest() < 0) {
    const giver = weights.indexOf(Math.max(...weights));
    weights[giver] = tidy((weights[giver] ?? 0) - Math.max(step, Math.min(-rest(), tidy((weights[giver] ?? 0) - step))));
  }
  return list.map((one, i) => ({ ...one, weight: weights[i] ?? one.weight }));
}
