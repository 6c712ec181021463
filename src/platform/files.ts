import type { Files, OutgoingFile } from "../session/index.ts";

/** Where the browser has it, people choose the folder themselves; elsewhere it is their downloads. */
export function browserFiles(): Files {
  return {
    save: (file) => answered("saved", () => pick(file)),
    canShare: (file) =>
      typeof navigator.canShare === "function" && navigator.canShare({ files: [blobOf(file)] }),
    share: (file) => answered("shared", () => navigator.share({ files: [blobOf(file)] })),
  };
}

/** The part of the File System Access API that is used; TypeScript's own types lack it. */
interface SavePicker {
  showSaveFilePicker(options: {
    readonly suggestedName: string;
  }): Promise<{ createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }> }>;
}

function hasPicker(target: Window): target is Window & SavePicker {
  return "showSaveFilePicker" in target;
}

async function pick(file: OutgoingFile): Promise<void> {
  if (!hasPicker(window)) return download(file);
  const handle = await window.showSaveFilePicker({ suggestedName: file.name });
  const writable = await handle.createWritable();
  await writable.write(file.text);
  await writable.close();
}

function download(file: OutgoingFile): Promise<void> {
  const address = URL.createObjectURL(blobOf(file));
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken the address over; a moment later nobody needs it.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
  return Promise.resolve();
}

function blobOf({ name, type, text }: OutgoingFile): File {
  return new File([text], name, { type });
}

async function answered<T extends string>(
  done: T,
  act: () => Promise<void>,
): Promise<T | "cancelled" | "failed"> {
  try {
    await act();
    return done;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError" ? "cancelled" : "failed";
  }
}
