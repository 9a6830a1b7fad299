import type { waivers as italian } from "../it/waivers";

export const waivers: Readonly<Record<keyof typeof italian, string>> = {
  "waivers.expired":
    "The waiver by {author} of {date} on {range} of sheet «{sheet}» has expired: the cells have changed since. If the finding is still to be accepted, write a new one.",
  "waivers.unused":
    "The waiver by {author} of {date} on {range} of sheet «{sheet}» is not needed any more: the finding is gone. You can remove it.",
};
