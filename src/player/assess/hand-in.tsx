import { useState } from "react";
import { useText } from "../../i18n/index.ts";
import { Button } from "../../ui/button/button.tsx";
import { saveFile, shareFile, type HandedOver } from "../hand-over.ts";
import { recordsFile } from "../records.ts";
import { useSurroundings } from "../surroundings.ts";
import styles from "./hand-in.module.css";
import { QrCode } from "./qr-code.tsx";
import type { Result } from "./use-result.ts";

type Told = "copied" | "copyFailed" | HandedOver;

/** How a result leaves the device, by the trainee's own act and no other. */
export function HandIn({ result }: { readonly result: Result }) {
  const t = useText("assess");
  const { files } = useSurroundings();
  const [told, setTold] = useState<Told>(null);
  const file = recordsFile(result.records);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(result.code);
      setTold("copied");
    } catch {
      setTold("copyFailed");
    }
  };
  const save = async () => setTold(await saveFile(files, file));
  const share = async () => setTold(await shareFile(files, file));

  return (
    <section className={styles.handIn} aria-labelledby="hand-in">
      <h2 id="hand-in" className={styles.heading}>
        {t("handIn.title")}
      </h2>
      <p>{t("handIn.means")}</p>
      <div className={styles.ways}>
        <QrCode text={result.code} label={t("handIn.qr")} />
        <div className={styles.words}>
          <label htmlFor="result-code">{t("handIn.code")}</label>
          <textarea
            id="result-code"
            className={styles.code}
            readOnly
            rows={6}
            value={result.code}
            data-result-code=""
            onFocus={({ target }) => target.select()}
          />
          <div className={styles.actions}>
            <Button look="primary" onClick={() => void copy()}>
              {t("handIn.copy")}
            </Button>
            <Button onClick={() => void save()}>{t("handIn.save")}</Button>
            {files.canShare(file) && <Button onClick={() => void share()}>{t("handIn.share")}</Button>}
          </div>
          <p role="status" className={styles.told}>
            {told !== null && t(`handIn.${told}`)}
          </p>
        </div>
      </div>
      <p className={styles.note}>{t("handIn.inside")}</p>
    </section>
  );
}
