import type { Rule } from "./rule.ts";
import { barePraise } from "./rules/bare-praise.ts";
import { bestIsLongest } from "./rules/best-is-longest.ts";
import { bestPosition } from "./rules/best-position.ts";
import { cartoonDistractors } from "./rules/cartoon-distractors.ts";
import { chineseStyle } from "./rules/chinese-style.ts";
import { coachLength } from "./rules/coach-length.ts";
import { contentCue } from "./rules/content-cue.ts";
import { courtesyCue } from "./rules/courtesy-cue.ts";
import { dominatedTwice } from "./rules/dominated-twice.ts";
import { factsCard } from "./rules/facts-card.ts";
import { figuresDisagree } from "./rules/figures-disagree.ts";
import { forbiddenPhrase } from "./rules/forbidden-phrase.ts";
import { gapLeft } from "./rules/gap-left.ts";
import { groundlessBest } from "./rules/groundless-best.ts";
import { insults } from "./rules/insults.ts";
import { lengthFollowsMarks } from "./rules/length-follows-marks.ts";
import { lengthSpread } from "./rules/length-spread.ts";
import { longReading } from "./rules/long-reading.ts";
import { missingLanguage } from "./rules/missing-language.ts";
import { missingReply } from "./rules/missing-reply.ts";
import { moodAndRespect } from "./rules/mood-and-respect.ts";
import { oddOneOut } from "./rules/odd-one-out.ts";
import { oneSidedWord } from "./rules/one-sided-word.ts";
import { outcomeText } from "./rules/outcome-text.ts";
import { personalData } from "./rules/personal-data.ts";
import { realBrand } from "./rules/real-brand.ts";
import { refersToOptions } from "./rules/refers-to-options.ts";
import { repeatedFeedback } from "./rules/repeated-feedback.ts";
import { stereotype } from "./rules/stereotype.ts";
import { stockEmpathy } from "./rules/stock-empathy.ts";
import { tooLongToSay } from "./rules/too-long-to-say.ts";
import { tooSimilar } from "./rules/too-similar.ts";
import { translationLength } from "./rules/translation-length.ts";
import { uncheckedProvision } from "./rules/unchecked-provision.ts";
import { uncitedLaw } from "./rules/uncited-law.ts";
import { unclearBest } from "./rules/unclear-best.ts";
import { undeclaredFigure } from "./rules/undeclared-figure.ts";
import { unreachablePlace } from "./rules/unreachable-place.ts";
import { untemptingResponse } from "./rules/untempting-response.ts";
import { verdictInReply } from "./rules/verdict-in-reply.ts";
import { wrongScript } from "./rules/wrong-script.ts";

/** Every quality rule, in the order of the authoring rules. */
export const RULES: readonly Rule[] = [
  // The graph
  unreachablePlace,
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
  // Replies and coaching
  missingReply,
  verdictInReply,
  coachLength,
  barePraise,
  repeatedFeedback,
  moodAndRespect,
  outcomeText,
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
