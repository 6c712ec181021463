import { lazy, Suspense } from "react";
import type { DialogProps } from "./dialog.tsx";

const importDialog = () => import("./dialog.tsx");
const Dialog = lazy(async () => ({ default: (await importDialog()).Dialog }));

/** A dialog whose code comes after the first screen; whoever will need it fetches it in a quiet moment. */
export function LateDialog(props: DialogProps) {
  return (
    <Suspense>
      <Dialog {...props} />
    </Suspense>
  );
}

/** A failure shows when the dialog is opened. */
export function fetchDialog(): void {
  void importDialog().catch(() => undefined);
}
