export type FigureKind = "clock" | "weekday" | "price" | "span" | "number";
export type SpanUnit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year";

/** A number that a text states, whatever words it uses: 六点半, half past six and 18:30 are one time. */
export interface Figure {
  readonly kind: FigureKind;
  /** Minutes after midnight for a time of day, 1–7 for a weekday from Monday on, else the number itself. */
  readonly value: number;
  /** Of a span only. */
  readonly unit: SpanUnit | null;
  /** Written in digits. */
  readonly digits: boolean;
  /** As it stands in the text. */
  readonly text: string;
}
