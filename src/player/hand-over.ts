import type { Files, OutgoingFile } from "../session/index.ts";

/** What is said after a file was handed over; null where the person thought better of it. */
export type HandedOver = "saved" | "saveFailed" | "shared" | "shareFailed" | null;

export async function saveFile(files: Files, file: OutgoingFile): Promise<HandedOver> {
  const answer = await files.save(file);
  return answer === "cancelled" ? null : answer === "saved" ? "saved" : "saveFailed";
}

export async function shareFile(files: Files, file: OutgoingFile): Promise<HandedOver> {
  const answer = await files.share(file);
  return answer === "cancelled" ? null : answer === "shared" ? "shared" : "shareFailed";
}
