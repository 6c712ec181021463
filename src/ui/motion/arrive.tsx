import { useState, type ReactNode } from "react";
import { useMotion } from "./motion.tsx";

export interface ArriveProps {
  readonly as: "li" | "section";
  readonly how: "line" | "paper";
  readonly className?: string | undefined;
  readonly children: ReactNode;
  readonly [data: `data-${string}`]: string | boolean | undefined;
}

/** An element that arrives where movement is at hand when it appears, and otherwise is just there. */
export function Arrive(props: ArriveProps) {
  // Decided once: exchanging the element later would lose focus inside it.
  const motion = useMotion();
  const [Moving] = useState(() => motion?.Moving);
  if (Moving !== undefined) return <Moving {...props} />;
  const { as: Element, how: _, ...rest } = props;
  return <Element {...rest} />;
}
