import { benchBrowser } from "./browser.ts";
import { benchEngine } from "./engine.ts";
import { benchRules } from "./rules.ts";
import { benchAnalysis } from "./analysis.ts";

/** `npm run bench`, or `npm run bench -- engine` for one part of it. */
const PARTS: readonly (readonly [string, string, () => string | Promise<string>])[] = [
  ["engine", "Replaying attempts of up to 10 choices in a story of 200 decisions", benchEngine],
  ["analysis", "Exact analysis with guards, in processor milliseconds (* bound lifted)", benchAnalysis],
  ["rules", "All quality rules on a story in three languages, in processor milliseconds", benchRules],
  ["browser", "In the browser, 4× slower processor, 1.6 Mbps, 150 ms", benchBrowser],
];

const asked = process.argv.slice(2);
for (const [name, title, run] of PARTS) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${title}\n`);
  console.log(await run());
}
console.log("\nNoise is half the distance between the quartiles of the rounds; read nothing into less.");
