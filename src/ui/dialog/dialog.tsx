import { useEffect, useId, useRef, type ReactNode } from "react";
import { CrossIcon } from "../icons/icons.tsx";
import styles from "./dialog.module.css";

export interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** `sheet` rises from the lower edge, for reading beside the talk on a phone. */
  readonly kind?: "card" | "sheet";
  readonly children: ReactNode;
}

/** A native modal dialog that is open as long as it is rendered; focus goes back where it was. */
export function Dialog({ title, closeLabel, onClose, kind = "card", children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element !== null && !element.open) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`${styles.dialog} ${styles[kind]}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <div className={styles.inside}>
        <div className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
            <CrossIcon />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
