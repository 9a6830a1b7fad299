import type { waivers as italian } from "../it/waivers";

export const waivers: Readonly<Record<keyof typeof italian, string>> = {
  "waivers.expired":
    "The waiver by {author} of {date} on {range} of sheet «{sheet}» has expired: the cells or the finding have changed since. If it is still to be accepted, write a new one.",
  "waivers.unused":
    "The waiver by {author} of {date} on {range} of sheet «{sheet}» is not needed any more: that finding is gone. You can remove it.",
  "waivers.bad": "the key «{key}» is missing or not right: it takes {wanted}.",
  "waivers.bad-file": 'it holds no waivers: an object like { "version": 2, "waivers": [] } is needed.',
  "waivers.wanted.version": "the number 1 or 2",
  "waivers.wanted.waivers": "a list of waivers",
  "waivers.wanted.id": "the identifier of the finding that the program wrote",
  "waivers.wanted.rule": "the name of a check, for example weights-total",
  "waivers.wanted.sheet": "the name of the sheet",
  "waivers.wanted.range": "the finding's range, for example E4:E10",
  "waivers.wanted.reason": "the reason: a waiver without one does not hold",
  "waivers.wanted.author": "the name of who accepts the finding",
  "waivers.wanted.date": "a date like 2025-03-31",
  "waivers.wanted.fingerprint": "the fingerprint of the cells that the program wrote (16 hexadecimal digits)",
  "waivers.wanted.file": "the name of the plan's file",
  "waivers.newer": "the waivers are of version {version}, later than this program: they can be read, not changed.",
  "waivers.in-file": "Waivers file «{file}»: {problem}",
  "waivers.cli.summary": "accepts a finding on purpose, with the reason (a waiver)",
  "waivers.cli.help":
    'Usage: piao deroga FILE --rilievo NAME --motivo TEXT --autore NAME [options]\n\nAccepts a finding on purpose. The waiver holds as long as the cells that the finding is about stay as they are: piao verifica lists the\nfinding apart and does not count it among the errors.\n\nOptions\n  --rilievo NAME       the check (the names are those of piao regole)\n  --foglio NAME        the sheet of the finding, if there are several\n  --celle E4:E10       the cells of the finding, if there are several\n  --motivo TEXT        why the finding is accepted (required)\n  --autore NAME        who accepts it (required)\n  --data YYYY-MM-DD    the day; today when missing\n  --deroghe FILE       the file of waivers; piao.deroghe.json beside the plan when missing\n  --impostazioni FILE  the settings that are verified with\n  --lingua it|en       language of the messages\n\nExample\n  piao deroga plan-2025.xlsx --rilievo weights-total --foglio "Area 1" --motivo "The fifth objective comes in July" --autore "M. Rossi"',
  "waivers.cli.one-plan": "one plan is needed, and one only: piao deroga FILE --rilievo NAME --motivo TEXT --autore NAME",
  "waivers.cli.no-rilievo": "--rilievo is missing: the name of the check, as in piao regole.",
  "waivers.cli.no-motivo": "--motivo is missing: a waiver without a reason does not hold.",
  "waivers.cli.no-autore": "--autore is missing: the name of who accepts the finding.",
  "waivers.cli.no-finding": "the check {rule} finds nothing in this plan: there is nothing to accept.",
  "waivers.cli.not-there": "the check {rule} finds nothing there, but in {list}.",
  "waivers.cli.many": "the check {rule} finds more than one thing: say which with --foglio and --celle. They are {list}.",
  "waivers.cli.newer": "the waivers in «{file}» are of a later version of the program: they can be read, not changed.",
  "waivers.cli.done": "Waiver written to {file}, for {range} of sheet «{sheet}»: {message}",
};
