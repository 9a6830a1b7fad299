import type { host as italian } from "../it/host";

export const host: Readonly<Record<keyof typeof italian, string>> = {
  "host.where": "{sentence} ({detail})",
  "host.cell-edit": "You are typing in a cell: press Enter to confirm, or Esc to cancel, and try again.",
  "host.not-now":
    "Excel does not accept this now: if you are typing in a cell press Enter or Esc, close any window of Excel that is still open, and try again. Nothing was changed.",
  "host.protected-workbook":
    "The structure of the workbook is protected, so no sheet can be added: remove the protection under Review > Protect Workbook and try again, or download the sheet from the pane in a browser.",
  "host.denied":
    "Excel does not permit this and the workbook is as it was: it may be protected, read-only or in Protected View. Enable editing, remove the protections that you can remove, and try again.",
  "host.inactive": "Excel is busy with another workbook: come back to this one by clicking a cell and try again. Nothing was changed.",
  "host.gone":
    "Something that the program was to use (a sheet, a cell, a rule) is not there any more, so nothing was changed: press “Check again” to read the workbook anew.",
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
    "This version of Excel, or this kind of sheet, lacks the function that is needed: the rest of the program works. Excel 2021 or an up-to-date Microsoft 365 has it.",
  "host.newer-data": "The settings of this workbook were saved by a newer version of the program and are left alone: update the program.",
  "host.foreign-data":
    "In place of the settings the workbook holds data of another program, which are left alone: the default values are used.",
  "host.damaged-data": "The settings saved in the workbook are incomplete: the default values are used. Choose them and save them again.",
  "host.too-much-data":
    "Settings and waivers exceed the room that there is in the workbook (100 KB): remove waivers that are no longer needed and try again.",
  "host.marks-left":
    "Some highlights of an earlier time came back with Ctrl+Z, or Excel cannot read them while the workbook is open. If you still see them, save, close and reopen the workbook and switch the marks off again; or delete them under Home > Conditional Formatting > Manage Rules: they are the rules with “PIAO”.",
  "host.half-done":
    "The operation stopped half-way: look at the place named here, put right what is wrong (with Ctrl+Z, where Excel allows it), then press “Check again”.",
  "host.not-copied":
    "The correction has not been made, because something of the file would be lost: correct it by hand, in the program that opens the file.",
  "host.busy": "Excel is busy and does not answer: wait a few seconds and try again.",
  "host.cancelled": "Cancelled: nothing was changed.",
  "host.failed":
    "Excel did not carry out the operation and the workbook is as it was: try again. If it happens again, save, close and reopen the workbook.",
  "host.list-title": "Value not expected",
  "host.list-message": "Choose one of the words of the list: click the arrow beside the cell.",
};
