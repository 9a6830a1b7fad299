/**
 * `npm run bench`: speed and memory as ratios within one run, against the goals of the issues. Exit code 1 when a goal is missed.
 * A further section is a file of this folder that exports a `Section`, listed below.
 */
import { beforeSection } from "./before";
import { startSection, threadsSection } from "./bundle";
import { excelSection } from "./excel";
import { functionsSection } from "./functions";
import { memorySection } from "./memory";
import { plansSection, scanSection } from "./plans";
import type { Figure, Section } from "./section";
import { growthSection, verifySection } from "./verify";

const SECTIONS: readonly Section[] = [
  verifySection,
  plansSection,
  scanSection,
  growthSection,
  beforeSection,
  startSection,
  threadsSection,
  memorySection,
  excelSection,
  functionsSection,
];

function line({ name, value, unit, goal }: Figure): string {
  const shown = unit === "MB" ? value.toFixed(0) : value.toFixed(2);
  const judged = goal === null ? "" : `   obiettivo ≤ ${goal}   ${value <= goal ? "raggiunto" : "NON RAGGIUNTO"}`;
  return `  ${name.padEnd(40)} ${shown.padStart(8)} ${unit}${judged}`;
}

async function main(): Promise<void> {
  // A word chooses sections by their titles: npm run bench -- memoria
  const wanted = process.argv[2]?.toLowerCase();
  for (const section of SECTIONS.filter(({ title }) => wanted === undefined || title.toLowerCase().includes(wanted))) {
    console.log(section.title);
    for (const figure of await section.run()) {
      console.log(line(figure));
      if (figure.goal !== null && figure.value > figure.goal) process.exitCode = 1;
    }
  }
}

void main();
