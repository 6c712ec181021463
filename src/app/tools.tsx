import { lazy, Suspense } from "react";
import { needCatalogues } from "../i18n/index.ts";
import { takeInvitation } from "./invitation.ts";
import { SettingsControls } from "./settings-controls.tsx";
import styles from "./tools.module.css";

const PeopleButton = lazy(async () => {
  const [button] = await Promise.all([
    import("../player/people/people-button.tsx"),
    needCatalogues("people"),
  ]);
  return button;
});

/** Read once, whichever screen comes first. */
const invited = typeof location === "undefined" ? null : takeInvitation();

/** What stands at the end of the header: who practises, the language, light or dark. */
export function Tools() {
  return (
    <div className={styles.tools}>
      <SettingsControls />
      <div className={styles.people}>
        <Suspense>
          <PeopleButton invited={invited} />
        </Suspense>
      </div>
    </div>
  );
}
