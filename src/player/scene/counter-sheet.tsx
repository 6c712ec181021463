import { useState, type ReactNode } from "react";
import { useText } from "../../i18n/index.ts";
import { Dialog } from "../../ui/dialog/dialog.tsx";
import { Hidden } from "../../ui/hidden/hidden.tsx";
import { PapersIcon } from "../../ui/icons/icons.tsx";
import styles from "./counter-sheet.module.css";

export interface CounterSheetProps {
  /** How many papers and facts there are. */
  readonly papers: number;
  readonly children: ReactNode;
}

/** Where there is no room beside the talk, the papers lie in a drawer; it says when one is new. */
export function CounterSheet({ papers, children }: CounterSheetProps) {
  const t = useText("player");
  const [open, setOpen] = useState(false);
  const [seen, setSeen] = useState(0);
  const fresh = Math.max(0, papers - seen);
  return (
    <div className={styles.drawer}>
      <button
        type="button"
        className={styles.handle}
        onClick={() => {
          setOpen(true);
          setSeen(papers);
        }}
      >
        <PapersIcon />
        {t("scene.drawer")}
        {fresh > 0 && (
          <span className={styles.fresh}>
            <span aria-hidden="true">{fresh}</span>
            <Hidden>{t("scene.fresh", { number: fresh })}</Hidden>
          </span>
        )}
      </button>
      {open && (
        <Dialog
          kind="sheet"
          title={t("scene.papers")}
          closeLabel={t("scene.close")}
          onClose={() => setOpen(false)}
        >
          {children}
        </Dialog>
      )}
    </div>
  );
}
