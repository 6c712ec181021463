/** A file that leaves the device because its owner wants it to. */
export interface OutgoingFile {
  /** With its extension. */
  readonly name: string;
  /** Such as `application/json`. */
  readonly type: string;
  readonly text: string;
}

/** Files, as far as a browser lets a page have them. Never throws. */
export interface Files {
  /** Saves to where the person chooses, or to the browser's downloads. */
  save(file: OutgoingFile): Promise<"saved" | "cancelled" | "failed">;
  /** Whether the device has a share sheet that takes files. */
  canShare(file: OutgoingFile): boolean;
  share(file: OutgoingFile): Promise<"shared" | "cancelled" | "failed">;
}
