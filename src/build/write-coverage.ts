import { writeFile } from "node:fs/promises";
import { COVERAGE_PAGE, readCoverage } from "./coverage/read-coverage.ts";

// `npm run coverage`: which item is trained in which response. A test holds the page to it.
await writeFile(COVERAGE_PAGE, await readCoverage());
