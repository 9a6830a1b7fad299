/**
 * `npm run sweep [-- PART]`: every documented error code of Excel at every call of every command, passing and lasting, through Microsoft's client;
 * prints what became of each command. PART is a part of a command's name ("marking"). Exit code 1 when anything is wrong.
 */
import { openInNode } from "../test/office/excel-in-node";
import { EXCEL } from "../test/office/environments";
import { CODES } from "../test/office/sweep/codes";
import { COMMANDS, type Command } from "../test/office/sweep/commands";
import { attempt, judge, type Verdict } from "../test/office/sweep/sweep";

const VERDICTS = [
  "finished",
  "finished with a note",
  "as before",
  "said half-way",
  "said to look",
  "wrong",
] as const satisfies readonly Verdict[];
const codes = Object.keys(CODES);
const excel = { environment: EXCEL };

async function sweep(command: Command): Promise<ReadonlyMap<Verdict, number>> {
  const clean = await attempt(openInNode, excel, command, null);
  const counts = new Map<Verdict, number>(VERDICTS.map((verdict) => [verdict, 0]));
  for (let at = 1; at <= clean.calls; at++) {
    for (const code of codes) {
      for (const lasting of [false, true]) {
        const fault = { at, code, lasting };
        const [verdict, why] = judge(await attempt(openInNode, excel, command, fault), clean, fault);
        counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
        if (verdict === "wrong") console.log(`  ${JSON.stringify(fault)}: ${why}`);
      }
    }
  }
  const total = clean.calls * codes.length * 2;
  const told = VERDICTS.flatMap((verdict) => (counts.get(verdict) ? [`${verdict} ${counts.get(verdict)}`] : []));
  console.log(`${command.name}: ${clean.calls} calls × ${codes.length} codes × 2 = ${total}: ${told.join(", ")}`);
  return counts;
}

async function main(part: string): Promise<void> {
  const totals = new Map<Verdict, number>();
  for (const command of COMMANDS.filter(({ name }) => name.includes(part)))
    for (const [verdict, count] of await sweep(command)) totals.set(verdict, (totals.get(verdict) ?? 0) + count);
  const all = [...totals.values()].reduce((sum, count) => sum + count, 0);
  console.log(`all: ${all}: ${[...totals].map(([verdict, count]) => `${verdict} ${count}`).join(", ")}`);
  process.exitCode = (totals.get("wrong") ?? 0) === 0 ? 0 : 1;
}

void main(process.argv[2] ?? "");
