import { libraryCoverage } from "./library-coverage.ts";
import type { LibraryRule } from "./library-rule.ts";
import { sentenceInTwoScenarios } from "./sentence-in-two-scenarios.ts";

/** Every rule about the scenarios of a folder together. */
export const LIBRARY_RULES: readonly LibraryRule[] = [libraryCoverage, sentenceInTwoScenarios];
