import { useRef } from "react";
import { useText } from "../../../i18n/index.ts";
import type { Moment, Turn } from "../../../core/debrief/index.ts";
import { textKeys, type Scenario } from "../../../core/model/index.ts";
import { Portrait } from "../../../ui/portrait/portrait.tsx";
import { emotionOfMood } from "../../faces.ts";
import { moodLevel } from "../../mood.ts";
import { MoodMeter } from "../../scene/mood-meter.tsx";
import { TalkEntry } from "../../scene/talk-entry.tsx";
import type { TalkItem } from "../../scene/talk.ts";
import { useWords } from "../../words.ts";
import { Controls } from "./controls.tsx";
import { readingTime } from "./reading-time.ts";
import styles from "./stage.module.css";
import { usePlayback } from "./use-playback.ts";
import { useStageKeys } from "./use-stage-keys.ts";

export interface StageProps {
  readonly scenario: Scenario;
  readonly turns: readonly Turn[];
  readonly moments: readonly Moment[];
}

/** The customer's face, and beside it the turn that is looked at. */
export function Stage({ scenario, turns, moments }: StageProps) {
  const t = useText("debrief");
  const player = useText("player");
  const words = useWords();
  const place = useRef<HTMLDivElement>(null);
  const times = moments.map((moment) => readingTime(newIn(moment, turns).map((item) => textOf(item, words))));
  const playback = usePlayback(times);
  useStageKeys(place, (by) => playback.go(playback.at + by), playback.toggle);

  const moment = moments[playback.at];
  const turn = moment === undefined ? undefined : turns[moment.exchange.step];
  if (moment === undefined || turn === undefined) return null;
  const { mood } = moment;
  const news = newIn(moment, turns);
  const before = moment.part === "answered" ? moment.exchange.heard : [];
  const name = words(textKeys.customerName);
  return (
    <div ref={place} className={styles.stage} data-moment={playback.at} data-playing={playback.playing}>
      <div className={styles.customer}>
        <div className={styles.face}>
          <Portrait
            portrait={scenario.customer.portrait}
            emotion={moment.emotion ?? emotionOfMood(mood)}
            mood={mood}
            channel={scenario.channel}
            place={scenario.place}
            label={player("scene.face", { name, mood: player(`mood.${moodLevel(mood)}`) })}
          />
        </div>
        <div className={styles.plate}>
          <p className={styles.name}>{name}</p>
          <MoodMeter mood={mood} />
        </div>
      </div>
      <Controls playback={playback} moments={moments} turns={turns.length} />
      <div className={styles.talk}>
        <h3 className={styles.title}>
          {t("replay.place", { number: turn.step + 1, of: turns.length })} ·{" "}
          {words(textKeys.sceneTitle(turn.scene))}
        </h3>
        {/* Told to those who listen where one goes by hand; playing would talk over them. */}
        <ol className={styles.entries} aria-live={playback.playing ? "off" : "polite"}>
          {before.map((item) => (
            <TalkEntry key={`${turn.step} ${item.text}`} item={item} current={false} />
          ))}
          {news.map((item) => (
            <TalkEntry key={`${turn.step} ${"text" in item ? item.text : item.kind}`} item={item} current />
          ))}
        </ol>
      </div>
    </div>
  );
}

/** What a moment adds to the page: the customer's words, or the answer, its reply and the coach. */
function newIn({ exchange, part }: Moment, turns: readonly Turn[]): readonly TalkItem[] {
  if (part === "heard") return exchange.heard;
  const { step, answer, reply } = exchange;
  const turn = turns[step];
  const items: TalkItem[] = reply === null ? [answer] : [answer, reply];
  if (turn === undefined) return items;
  return [...items, { kind: "coach", step, text: textKeys.coach(turn.scene, turn.response.id) }];
}

function textOf(item: TalkItem, words: (key: string) => string): string {
  return "text" in item ? words(item.text) : "";
}
