/**
 * What somebody has said in their own words, by turn. It is theirs alone: kept for as long as the tab,
 * part of no record, and never sent anywhere.
 */
export type OwnWordsByTurn = Readonly<Record<number, string>>;

/** Where own words are kept, by attempt; null where the attempt is not practised that way. Never throws. */
export interface OwnWordsStore {
  read(attempt: string): OwnWordsByTurn | null;
  write(attempt: string, words: OwnWordsByTurn): void;
}
