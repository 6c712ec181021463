import { memo } from "react";
import type { Layer } from "../person.ts";

/** Draws shapes that the expression does not touch; they are never rendered again for it. */
export const Layers = memo(function Layers({ layers }: { readonly layers: readonly Layer[] }) {
  return layers.map(({ d, fill, line, width, opacity }) => (
    <g key={d} stroke={line} strokeLinecap="round" strokeLinejoin="round" opacity={opacity}>
      {/* A second print of the shape, a little lower right, makes the line swell there as a brush does. */}
      {fill !== undefined && line !== undefined && (
        <path d={d} fill={line} strokeWidth={1} transform="translate(1.3 1.2)" />
      )}
      <path d={d} fill={fill ?? "none"} strokeWidth={line === undefined ? undefined : (width ?? 1.7)} />
    </g>
  ));
});
