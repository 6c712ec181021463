import { correction, generate } from "lean-qr";
import styles from "./hand-in.module.css";

/** A text as a picture for cameras, with the quiet margin that they need. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = generate(text, { minCorrectionLevel: correction.L });
  const side = code.size + 2 * MARGIN;
  const modules: string[] = [];
  for (let y = 0; y < code.size; y += 1) {
    for (let x = 0; x < code.size; x += 1) {
      if (code.get(x, y)) modules.push(`M${x + MARGIN} ${y + MARGIN}h1v1h-1z`);
    }
  }
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${side} ${side}`}
      className={styles.qr}
      shapeRendering="crispEdges"
    >
      {/* Black on white in both themes: cameras know nothing else. */}
      <rect width={side} height={side} fill="#fff" />
      <path d={modules.join("")} fill="#000" />
    </svg>
  );
}

const MARGIN = 4;
