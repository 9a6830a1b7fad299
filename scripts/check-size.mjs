/** Holds the weight of what is loaded at start, compressed as it travels. Run after `npm run build`. */
import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Limits in KB (1,024 bytes) after gzip, with their reason. */
const LIMITS = [
  { title: "functions.js: every cell waits for it", limit: 45, files: () => ["functions.js"] },
  { title: "index.html: the pane in a browser", limit: 150, files: () => scriptsOf("index.html") },
  { title: "taskpane.html: the pane in Excel, functions apart", limit: 150, files: () => scriptsOf("taskpane.html") },
];

const read = (file) => readFileSync(`dist/${file}`);

/** Our own scripts that a page loads at once, the functions apart. */
function scriptsOf(page) {
  const sources = [
    ...read(page)
      .toString()
      .matchAll(/<script[^>]* src="([^":]+)"/g),
  ].map((match) => match[1]);
  return sources.filter((source) => source !== "functions.js");
}

for (const { title, limit, files } of LIMITS) {
  const names = files();
  const kilobytes = names.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0) / 1024;
  const good = names.length > 0 && kilobytes <= limit;
  console.log(`${good ? "ok " : "TOO HEAVY"} ${kilobytes.toFixed(1)} of ${limit} KB gzip  ${title} (${names.join(", ")})`);
  if (!good) process.exitCode = 1;
}
