/**
 * Every problem that the project can report, with its severity. The list is closed: each code has
 * a page in `docs/diagnostics/` and words in every interface language, and tests keep them equal.
 * An error keeps the file from being used; a warning does not.
 */
export const SEVERITIES = {
  // The file as a file
  "file-too-large": "error",
  "not-text": "error",
  "empty-file": "error",
  "yaml-syntax": "error",
  "several-documents": "error",
  "not-a-mapping": "error",
  "too-deep": "error",
  "alias-used": "error",
  "duplicate-key": "error",
  "file-name": "error",
  "more-problems": "info",

  // The shape of what stands in it
  "unknown-key": "error",
  "missing-key": "error",
  "wrong-type": "error",
  "wrong-value": "error",
  "out-of-range": "error",
  "bad-format": "error",
  "bad-id": "error",
  "reserved-id": "error",
  "empty-text": "error",
  "empty-list": "error",
  "bad-row": "error",

  // What it says
  "duplicate-id": "error",
  "unknown-target": "error",
  "unknown-fact": "error",
  "unknown-exhibit": "error",
  "unknown-rubric-id": "error",
  "unknown-ground": "error",
  "too-many-marks": "error",
  "say-or-do": "error",
  "mixed-kinds": "error",
  "time-and-silence": "error",
  "line-voice": "error",
  "line-without-id": "error",
  "empty-condition": "error",
  contradiction: "error",
  "open-next": "error",
  "unreached-next": "error",
  "gate-otherwise": "error",

  // What courses and assessments say
  "unknown-scenario": "error",
  "unknown-role": "error",
  "unknown-assessment": "error",
  "listed-twice": "error",
  "days-not-rising": "error",
  "small-assessment": "error",
  "pass-rule": "error",

  // How it plays
  "cycle-without-once": "error",
  "stuck-scene": "error",
  "too-many-facts": "error",
  "too-many-questions": "error",
  "too-many-states": "error",
  "no-marks-to-earn": "error",

  // What cannot be set aside, and what nobody needs
  "unknown-rule": "error",
  "unknown-limit": "error",
  "bad-limit": "error",
  "crossed-limits": "error",
  "unused-allowance": "warning",

  // Quality: the graph
  "unreachable-place": "error",
  "response-count": "warning",
  "outcome-kinds": "error",
  "path-length": "warning",
  "early-ending": "warning",
  "lucky-triumph": "error",
  "beyond-repair": "warning",
  "merged-line": "info",
  "idle-fact": "error",
  "unheard-fact": "warning",
  "too-big": "warning",

  // Quality: the responses
  "best-is-longest": "error",
  "length-spread": "warning",
  "length-follows-marks": "warning",
  "courtesy-cue": "warning",
  "content-cue": "warning",
  "one-sided-word": "info",
  "best-position": "error",
  "too-similar": "warning",
  "untempting-response": "error",
  "dominated-twice": "warning",
  "unclear-best": "error",
  "forbidden-phrase": "error",
  "cartoon-distractors": "warning",
  "stock-empathy": "warning",
  "refers-to-options": "error",
  "odd-one-out": "warning",
  "too-long-to-say": "warning",

  // Quality: marks
  "principle-unused": "error",
  "detour-pays": "error",
  "principle-surplus": "info",
  "heavy-decision": "warning",
  "thin-principle": "warning",
  "critical-errors": "error",
  guessable: "error",
  "second-best-passes": "warning",
  "repair-pays": "warning",
  "draft-key": "info",

  // Quality: replies and coaching
  "missing-reply": "error",
  "verdict-in-reply": "error",
  "coach-length": "warning",
  "bare-praise": "warning",
  "repeated-feedback": "error",
  "mood-and-respect": "warning",
  "outcome-text": "warning",

  // Quality: time
  "clock-too-short": "error",
  "too-many-clocks": "warning",
  "clock-too-early": "warning",
  "harsh-silence": "error",
  "crowded-clock": "warning",

  // Quality: languages
  "missing-language": "error",
  "wrong-script": "error",
  "translation-length": "warning",
  "figures-disagree": "warning",
  "chinese-style": "warning",

  // Quality: content
  "real-brand": "warning",
  "personal-data": "error",
  "unchecked-provision": "warning",
  "uncited-law": "error",
  "undeclared-figure": "error",
  "long-reading": "warning",
  stereotype: "warning",
  insults: "warning",
  "facts-card": "warning",
  "groundless-best": "error",

  // Quality: assessments
  "assessment-ends-early": "warning",
  "single-variant": "info",

  // Quality: the scenarios of a folder together
  "library-coverage": "info",
  "sentence-in-two-scenarios": "warning",

  // What an import left open
  "gap-left": "warning",

  // Translations
  "translation-without-source": "error",
  "translation-language": "error",
  "translation-missing": "warning",
  "translation-stale": "warning",
  "translation-unknown-key": "warning",
} as const satisfies Readonly<Record<string, "error" | "warning" | "info">>;

export type DiagnosticCode = keyof typeof SEVERITIES;
