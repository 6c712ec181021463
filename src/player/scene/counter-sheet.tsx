import { useState, type ReactNode } from "react";
import { useText } from "../../i18n/index.ts";
import { LateDialog } from "../../ui/dialog/late-dialog.tsx";
import { Hidden } from "../../ui/hidden/hidden.tsx";
import { PapersIcon } from "../../ui/icons/icons.tsx";
import styles from "./counter-sheet.module.css";

export interface CounterSheetProps {
  /** How many papers and facts there are. */
  readonly papers: number;
  /** The sheet is put away when the turn changes. */
  readonly turn: number;
  /** The customer's patience, which goes on running while one reads. */
  readonly patience: ReactNode;
  readonly children: ReactNode;
}

/** Where there is no room beside the talk, the papers lie in a drawer; it says when one is new. */
export function CounterSheet({ papers, turn, patience, children }: CounterSheetProps) {
  const t = useText("player");
  const [openIn, setOpenIn] = useState<number | null>(null);
  const [seen, setSeen] = useState(0);
  const fresh = Math.max(0, papers - seen);
  return (
    <div className={styles.drawer}>
      <button
        type="button"
        className={styles.handle}
        onClick={() => {
          setOpenIn(turn);
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
      {openIn === turn && (
        <LateDialog
          kind="sheet"
          title={t("scene.papers")}
          closeLabel={t("scene.close")}
          onClose={() => setOpenIn(null)}
        >
          {patience !== null && <p className={styles.patience}>{patience}</p>}
          {children}
        </LateDialog>
      )}
    </div>
  );
}
