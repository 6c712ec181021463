import { useState } from "react";
import { useText } from "../../../i18n/index.ts";
import type { OutgoingFile } from "../../../session/index.ts";
import { Button } from "../../../ui/button/button.tsx";
import { saveFile, shareFile, type HandedOver } from "../../hand-over.ts";
import { useSurroundings } from "../../surroundings.ts";
import styles from "./keep.module.css";

/** The run as a file: to a folder, or by the device's share sheet. It leaves by one's own act only. */
export function SaveRecord({ file }: { readonly file: OutgoingFile }) {
  const t = useText("debrief");
  const { files } = useSurroundings();
  const [told, setTold] = useState<HandedOver>(null);
  return (
    <div className={styles.save}>
      <Button onClick={() => void saveFile(files, file).then(setTold)}>{t("keep.save")}</Button>
      {files.canShare(file) && (
        <Button onClick={() => void shareFile(files, file).then(setTold)}>{t("keep.share")}</Button>
      )}
      <p role="status" className={styles.told}>
        {told !== null && t(`keep.${told}`)}
      </p>
    </div>
  );
}
