import type { waivers as italian } from "../it/waivers";

export const waivers: Readonly<Record<keyof typeof italian, string>> = {
  "waivers.expired":
    "The waiver by {author} of {date} on {range} of sheet «{sheet}» has expired: the cells or the finding have changed since. If it is still to be accepted, write a new one.",
  "waivers.unused":
    "The waiver by {author} of {date} on {range} of sheet «{sheet}» is not needed any more: that finding is gone. You can remove it.",
  "waivers.bad": "the key «{key}» is missing or not right: it takes {wanted}.",
  "waivers.bad-file": 'it holds no waivers: an object like { "version": 1, "waivers": [] } is needed.',
  "waivers.wanted.version": "the number 1",
  "waivers.wanted.waivers": "a list of waivers",
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
};
