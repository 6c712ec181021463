import { lazy, Suspense, type ComponentType } from "react";
import type { CustomerFaceProps } from "../face/index.ts";
import styles from "./portrait.module.css";

interface Drawing {
  readonly default: ComponentType<CustomerFaceProps>;
}

/** A drawing that cannot be fetched leaves its frame empty: the talk goes on without it. */
const drawing = import("../face/index.ts").then(
  ({ CustomerFace }): Drawing => ({ default: CustomerFace }),
  (): Drawing => ({ default: () => null }),
);
const CustomerFace = lazy(() => drawing);

/**
 * The customer's face in its frame. The drawing is fetched beside the page, not before it: words come
 * first, and until the face is there the frame shows the room's wall.
 */
export function Portrait(props: Omit<CustomerFaceProps, "className" | "size">) {
  return (
    <div className={styles.frame}>
      <Suspense fallback={null}>
        <CustomerFace {...props} className={styles.face} />
      </Suspense>
    </div>
  );
}
