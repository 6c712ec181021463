import { useText } from "../i18n/index.ts";
import { ButtonLink } from "../ui/button/button.tsx";
import { MessagePage } from "./message-page.tsx";

export function NotFoundPage({ what }: { readonly what: "page" | "scenario" }) {
  const t = useText("app");
  return (
    <MessagePage
      mark="?"
      title={t(`notFound.${what}.title`)}
      text={t(`notFound.${what}.text`)}
      action={
        <ButtonLink look="primary" href="#/">
          {t("notFound.home")}
        </ButtonLink>
      }
    />
  );
}
