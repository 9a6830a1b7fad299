import type { host as italian } from "../it/host";

export const host: Readonly<Record<keyof typeof italian, string>> = {
  "host.where": "{sentence} ({detail})",
  "host.cell-edit": "You are typing in a cell: press Enter to confirm, or Esc to cancel, and try again.",
  "host.protected":
    "The sheet is protected and is not changed: remove the protection under Review > Unprotect Sheet and try again, or make the correction by hand.",
  "host.hidden-sheet": "The sheet is hidden: right-click a sheet tab, choose Unhide, and try again.",
  "host.no-sheet": "The sheet is gone or has another name now: press “Check again” to read the workbook anew.",
  "host.changed": "The sheet has changed since it was checked, so nothing was written: press “Check again” and try again.",
  "host.read-only": "The workbook is open read-only: save a copy, or enable editing, and try again.",
  "host.too-large":
    "There is too much content for Excel at one time: check one sheet at a time. If the sheet seems small, delete the empty rows and columns at its bottom and right.",
  "host.too-many-marks":
    "There are more than 300 findings to highlight, so none is coloured: filter the findings, or correct the gravest first.",
  "host.not-supported":
    "This version of Excel lacks the function that is needed: the rest of the program works. Excel 2021 or an up-to-date Microsoft 365 has it.",
  "host.newer-data": "The settings of this workbook were saved by a newer version of the program and are left alone: update the program.",
  "host.foreign-data":
    "In place of the settings the workbook holds data of another program, which are left alone: the default values are used.",
  "host.damaged-data": "The settings saved in the workbook are incomplete: the default values are used. Choose them and save them again.",
  "host.too-much-data":
    "Settings and waivers exceed the room that there is in the workbook (100 KB): remove waivers that are no longer needed and try again.",
  "host.marks-left":
    "Some highlights of an earlier time are not found any more. If you still see them, delete them under Home > Conditional Formatting > Manage Rules: they are the rules with “PIAO”.",
  "host.half-done":
    "The operation stopped half-way: look at the place named here, put right what is wrong (with Ctrl+Z, where Excel allows it), then press “Check again”.",
  "host.not-copied":
    "The corrected copy has not been made, because something of the file would be lost: correct it by hand, in the program that opens the file.",
  "host.busy": "Excel is busy and does not answer: wait a few seconds and try again.",
  "host.cancelled": "Cancelled: nothing was changed.",
  "host.failed":
    "Excel did not carry out the operation and the workbook is as it was: try again. If it happens again, save, close and reopen the workbook.",
  "host.list-title": "Value not expected",
  "host.list-message": "Choose one of the words of the list: click the arrow beside the cell.",
};
