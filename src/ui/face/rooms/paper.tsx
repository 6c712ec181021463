import { LINE } from "./tones.ts";

/** Scattered so that the eye finds no rows when the tile repeats. */
const FIBRES =
  "M30 38l2 1M92 50l1-2M19 11l2 1M2 51l2-1M117 37l2 1M28 66l2-1M46 35l1 2M105 13h3M27 118l2 1M106 82h3M102 34l1 2M21 39h3M80 111v1M109 108h3M11 108l2-1M43 85l1-2M64 31l1 2M31 60h3M90 112h3M24 52l1-2M76 36l1-2M57 20l1 2";

/** Fibres of paper over the room; never over the person, on whose skin they would read as blemishes. */
export function Paper({ id }: { readonly id: string }) {
  const pattern = `${id}-paper`;
  return (
    <>
      <pattern id={pattern} width={120} height={120} patternUnits="userSpaceOnUse">
        <path d={FIBRES} stroke={LINE} strokeLinecap="round" opacity={0.22} />
      </pattern>
      <path d="M-900-700H900V900H-900Z" fill={`url(#${pattern})`} />
    </>
  );
}
