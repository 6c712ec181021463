import type { Rule } from "./rule.ts";
import { barePraise } from "./rules/bare-praise.ts";
import { bestIsLongest } from "./rules/best-is-longest.ts";
import { bestPosition } from "./rules/best-position.ts";
import { beyondRepair } from "./rules/beyond-repair.ts";
import { cartoonDistractors } from "./rules/cartoon-distractors.ts";
import { chineseStyle } from "./rules/chinese-style.ts";
import { clockTooEarly } from "./rules/clock-too-early.ts";
import { clockTooShort } from "./rules/clock-too-short.ts";
import { coachLength } from "./rules/coach-length.ts";
import { contentCue } from "./rules/content-cue.ts";
import { courtesyCue } from "./rules/courtesy-cue.ts";
import { criticalErrors } from "./rules/critical-errors.ts";
import { crowdedClock } from "./rules/crowded-clock.ts";
import { detourPays } from "./rules/detour-pays.ts";
import { dominatedTwice } from "./rules/dominated-twice.ts";
import { draftKey } from "./rules/draft-key.ts";
import { earlyEnding } from "./rules/early-ending.ts";
import { factsCard } from "./rules/facts-card.ts";
import { figuresDisagree } from "./rules/figures-disagree.ts";
import { forbiddenPhrase } from "./rules/forbidden-phrase.ts";
import { gapLeft } from "./rules/gap-left.ts";
import { groundlessBest } from "./rules/groundless-best.ts";
import { guessable } from "./rules/guessable.ts";
import { harshSilence } from "./rules/harsh-silence.ts";
import { heavyDecision } from "./rules/heavy-decision.ts";
import { idleFact } from "./rules/idle-fact.ts";
import { insults } from "./rules/insults.ts";
import { lengthFollowsMarks } from "./rules/length-follows-marks.ts";
import { lengthSpread } from "./rules/length-spread.ts";
import { longReading } from "./rules/long-reading.ts";
import { luckyTriumph } from "./rules/lucky-triumph.ts";
import { mergedLine } from "./rules/merged-line.ts";
import { missingLanguage } from "./rules/missing-language.ts";
import { missingReply } from "./rules/missing-reply.ts";
import { moodAndRespect } from "./rules/mood-and-respect.ts";
import { oddOneOut } from "./rules/odd-one-out.ts";
import { oneSidedWord } from "./rules/one-sided-word.ts";
import { outcomeKinds } from "./rules/outcome-kinds.ts";
import { outcomeText } from "./rules/outcome-text.ts";
import { pathLength } from "./rules/path-length.ts";
import { personalData } from "./rules/personal-data.ts";
import { principleSurplus } from "./rules/principle-surplus.ts";
import { principleUnused } from "./rules/principle-unused.ts";
import { realBrand } from "./rules/real-brand.ts";
import { refersToOptions } from "./rules/refers-to-options.ts";
import { repairPays } from "./rules/repair-pays.ts";
import { repeatedFeedback } from "./rules/repeated-feedback.ts";
import { responseCount } from "./rules/response-count.ts";
import { secondBestPasses } from "./rules/second-best-passes.ts";
import { stereotype } from "./rules/stereotype.ts";
import { stockEmpathy } from "./rules/stock-empathy.ts";
import { thinPrinciple } from "./rules/thin-principle.ts";
import { tooBig } from "./rules/too-big.ts";
import { tooLongToSay } from "./rules/too-long-to-say.ts";
import { tooManyClocks } from "./rules/too-many-clocks.ts";
import { tooSimilar } from "./rules/too-similar.ts";
import { translationLength } from "./rules/translation-length.ts";
import { uncheckedProvision } from "./rules/unchecked-provision.ts";
import { uncitedLaw } from "./rules/uncited-law.ts";
import { unclearBest } from "./rules/unclear-best.ts";
import { undeclaredFigure } from "./rules/undeclared-figure.ts";
import { unheardFact } from "./rules/unheard-fact.ts";
import { unreachablePlace } from "./rules/unreachable-place.ts";
import { untemptingResponse } from "./rules/untempting-response.ts";
import { verdictInReply } from "./rules/verdict-in-reply.ts";
import { wrongScript } from "./rules/wrong-script.ts";

/** Every quality rule, in the order of the authoring rules. */
export const RULES: readonly Rule[] = [
  // The graph
  unreachablePlace,
  responseCount,
  outcomeKinds,
  pathLength,
  earlyEnding,
  luckyTriumph,
  beyondRepair,
  mergedLine,
  idleFact,
  unheardFact,
  tooBig,
  // The responses
  bestIsLongest,
  lengthSpread,
  lengthFollowsMarks,
  courtesyCue,
  contentCue,
  oneSidedWord,
  bestPosition,
  tooSimilar,
  untemptingResponse,
  dominatedTwice,
  unclearBest,
  forbiddenPhrase,
  cartoonDistractors,
  stockEmpathy,
  refersToOptions,
  oddOneOut,
  tooLongToSay,
  // Marks
  principleUnused,
  detourPays,
  principleSurplus,
  heavyDecision,
  thinPrinciple,
  criticalErrors,
  guessable,
  secondBestPasses,
  repairPays,
  draftKey,
  // Replies and coaching
  missingReply,
  verdictInReply,
  coachLength,
  barePraise,
  repeatedFeedback,
  moodAndRespect,
  outcomeText,
  // Time
  clockTooShort,
  tooManyClocks,
  clockTooEarly,
  harshSilence,
  crowdedClock,
  // Languages
  missingLanguage,
  wrongScript,
  translationLength,
  figuresDisagree,
  chineseStyle,
  // Content
  realBrand,
  personalData,
  uncheckedProvision,
  uncitedLaw,
  undeclaredFigure,
  longReading,
  stereotype,
  insults,
  factsCard,
  groundlessBest,
  // What an import left open
  gapLeft,
];
