import { useEffect, useEffectEvent, useId, useRef, type ReactNode } from "react";
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
  const close = useEffectEvent(onClose);

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element === null) return;
    const cancel = (event: Event) => {
      event.preventDefault();
      close();
    };
    // The dialog itself is what is pressed when the veil around it is.
    const press = (event: Event) => {
      if (event.target === element) close();
    };
    // Browsers let nobody hold a dialog open against a second Escape.
    const closed = () => close();
    element.addEventListener("cancel", cancel);
    element.addEventListener("close", closed);
    element.addEventListener("click", press);
    if (!element.open) element.showModal();
    return () => {
      element.removeEventListener("cancel", cancel);
      element.removeEventListener("close", closed);
      element.removeEventListener("click", press);
      element.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, []);

  return (
    <dialog ref={dialog} className={`${styles.dialog} ${styles[kind]}`} aria-labelledby={heading}>
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
