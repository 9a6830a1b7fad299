import { sharesOf } from "../individual/find-shares";
import type { SharesOff } from "../individual/shares";
import { objectiveName, whose } from "../plan/describe";
import { page } from "./pages/shares-total";
import { defineRule, type FindingOf } from "./rule";
import { sentences } from "./sentences/shares-total";

type Found = FindingOf<typeof sentences>;

/** Shares of people that do not add up where those beside them do: there must be three sums at least, and one wrong among three. */
export const sharesTotal = defineRule({
  name: "shares-total",
  group: "weights",
  severity: "warning",
  title: { it: "Quote delle persone che non fanno il totale", en: "Shares of people that do not make the total" },
  sentences,
  page,
  ofLists: true,
  *check({ plan, settings }) {
    const { participants, off, doubts } = sharesOf(plan, settings);
    for (const one of off) {
      const sheet = one.cells[0]?.sheet;
      if (sheet === undefined || doubts.some((doubt) => doubt.sheet === sheet)) continue;
      const here = participants.filter((person) => person.sheet === sheet);
      const sums = one.by === "column" ? here.length : new Set(here.flatMap(({ parts }) => parts.map(({ objective }) => objective))).size;
      const wrong = off.filter(({ cells }) => cells[0]?.sheet === sheet).length;
      if (sums >= FEWEST && wrong * FEWEST <= sums) yield finding(one);
    }
  },
});

const FEWEST = 3;

function finding({ by, unit, objective, person, sum, expected, cells }: SharesOff): Found {
  const data = { whose: whose(unit), sum, expected, cells };
  if (objective === null) return { unit, about: person ?? "", cells, message: "shares-total.column", data: { ...data, person } };
  return {
    unit,
    about: objective,
    cells,
    message: `shares-total.${by === "weight" ? "weight" : "row"}`,
    data: { ...data, objective: objectiveName(objective) },
  };
}
