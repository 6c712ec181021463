import { useText } from "../i18n/index.ts";
import { Button, ButtonLink } from "../ui/button/button.tsx";
import { MessagePage } from "./message-page.tsx";

/** Something did not load or broke: loading the page anew goes on where one was. */
export function ErrorPage() {
  const t = useText("app");
  const offline = !navigator.onLine;
  return (
    <MessagePage
      mark="…"
      title={t(offline ? "offline.title" : "error.title")}
      text={t(offline ? "offline.text" : "error.text")}
      action={
        <>
          <Button look="primary" onClick={() => location.reload()}>
            {t("error.reload")}
          </Button>
          <ButtonLink look="plain" href="#/">
            {t("notFound.home")}
          </ButtonLink>
        </>
      }
    />
  );
}
