import type { ComponentProps } from "react";
import styles from "./button.module.css";

type Look = "primary" | "quiet" | "plain";

export interface ButtonProps extends ComponentProps<"button"> {
  readonly look?: Look;
}

export function Button({ look = "quiet", className, ...rest }: ButtonProps) {
  return <button type="button" {...rest} className={classOf(look, className)} />;
}

export interface ButtonLinkProps extends ComponentProps<"a"> {
  readonly look?: Look;
}

/** A link to another screen that stands where one would press a button. */
export function ButtonLink({ look = "quiet", className, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={classOf(look, className)}>
      {children}
    </a>
  );
}

function classOf(look: Look, more: string | undefined): string {
  return [styles.button, styles[look], more].filter(Boolean).join(" ");
}
