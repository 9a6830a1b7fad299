/**
 * Properties of the plan and of its readings that never leave functions.js: there they have names of a letter or two, for every cell waits
 * for the script. None of them is ever asked for by a string, nor handed to Excel or to the pane (test/functions/cells holds the first).
 */
const SHORT_NAMES = [
  ...["objectives", "headingTotal", "weightHeading", "transversalBlock", "coefficients", "phaseTotal", "repeated", "indicators", "details"],
  ...[
    "sectionSum",
    "cumulativeSum",
    "basisCell",
    "basisText",
    "basisTotal",
    "rowCells",
    "rowsBetween",
    "placeOfRow",
    "mergeAt",
    "isHiddenRow",
  ],
  ...["countSince", "sinceTop", "allTop", "titleCovered", "weightedHeads", "groupsOnly", "looseTitles", "hasParts", "bracketed"],
  ...["headings", "weightNames", "doubtful", "asText", "lineDecimals", "unmeasured", "achieved", "problems", "intervals"],
  ...["faults", "notYet", "tolerance", "severity", "condition", "sections", "workbook"],
  ...["fitting", "poorest", "drafts", "draft", "ofParts", "toFraction", "numbered", "repeats", "several"],
  ...["totals", "formula", "owner", "texts", "titles", "signed", "places", "problem"],
  ...["worth", "basis", "steps", "byNumber", "sparse"],
];

module.exports = { SHORT_NAMES };
