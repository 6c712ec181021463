import { useEffect, useState } from "react";
import type { Dialog, DialogProps } from "./dialog.tsx";

const importDialog = () => import("./dialog.tsx");

/** What `fetchDialog` has brought: a dialog that is here opens at once, without React's fallback. */
let here: typeof Dialog | null = null;

/** A dialog whose code comes after the first screen; whoever will need it fetches it in a quiet moment. */
export function LateDialog(props: DialogProps) {
  const [Present, setPresent] = useState(() => here);
  useEffect(() => {
    if (Present === null) void fetchDialog().then(() => setPresent(() => here));
  }, [Present]);
  return Present === null ? null : <Present {...props} />;
}

/** Without a network the dialog stays shut, and is tried again when it is asked for. */
export async function fetchDialog(): Promise<void> {
  try {
    here = (await importDialog()).Dialog;
  } catch {
    // Nothing is open that could not be closed.
  }
}
