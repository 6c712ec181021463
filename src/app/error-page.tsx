import { useText } from "../i18n/index.ts";
import { Button } from "../ui/button/button.tsx";
import { MessagePage } from "./message-page.tsx";

/** Something did not load or broke. Loading the page anew also leads back: routes are in the hash. */
export function ErrorPage() {
  const t = useText("app");
  const offline = !navigator.onLine;
  return (
    <MessagePage
      mark="…"
      title={t(offline ? "offline.title" : "error.title")}
      text={t(offline ? "offline.text" : "error.text")}
      action={
        <Button look="primary" onClick={() => location.reload()}>
          {t("error.reload")}
        </Button>
      }
      onHome={() => {
        location.hash = "#/";
        location.reload();
      }}
    />
  );
}
