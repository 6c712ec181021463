import { useEffect, useRef, type ComponentProps } from "react";

export interface ScreenTitleProps extends ComponentProps<"h1"> {
  /** False where the screen puts the focus somewhere else by itself. */
  readonly takesFocus?: boolean;
}

/** What stood first on this page: there the browser itself begins to read. */
let first: HTMLElement | null = null;

/**
 * A screen's name. Each screen but the first is read from its top: what was pressed on the one before
 * is gone, and the focus with it.
 */
export function ScreenTitle({ takesFocus = true, children, ...rest }: ScreenTitleProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const element = heading.current;
    first ??= element;
    if (!takesFocus || element === first) return;
    window.scrollTo(0, 0);
    element?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <h1 {...rest} ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
