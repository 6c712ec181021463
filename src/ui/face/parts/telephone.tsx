import type { PartProps } from "./part.ts";

/** Four fingers over the edge of the telephone, from the index down. */
const FINGERS = [0, 1, 2, 3].map((index) => `translate(${index * -2} ${158 + index * 13.5})`);

/** The elbow, about which the arm swings. */
const ELBOW = "138 440";

/**
 * The arm, hand and telephone at the ear; turns with the head that it leans on. Somebody who draws back
 * holds it away from the ear, somebody who leans in presses it closer.
 */
export function Telephone({ face, person }: Pick<PartProps, "face" | "person">) {
  const { skin, sleeve, ink } = person;
  const swing = face.lean < 0 ? -face.lean * 3.2 : -face.lean * 0.8;
  const lift = face.shoulders * -4;
  return (
    <g
      transform={`translate(3 ${lift.toFixed(1)}) scale(-1 1) rotate(${swing.toFixed(2)} ${ELBOW})`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path
        d="M84 256C84 310 92 360 84 460H196C168 390 136 320 122 252Z"
        fill={sleeve.base}
        stroke={ink}
        strokeWidth={2}
      />
      <path
        d="M104 280C112 330 118 370 112 440M120 300C132 340 146 380 156 420"
        fill="none"
        stroke={sleeve.shade}
        strokeWidth={4}
      />
      <path
        d="M81 254C94 261 112 259 125 250L128 264C114 274 96 276 82 270Z"
        fill={sleeve.shade}
        stroke={ink}
        strokeWidth={2}
      />
      <path
        d="M84 256C88 236 82 214 90 168C112 154 128 168 126 194C124 218 114 232 120 252C110 260 94 261 84 256Z"
        fill={skin.base}
        stroke={skin.line}
        strokeWidth={2}
      />
      <path d="M116 176C122 200 112 220 114 252" fill="none" stroke={skin.shade} strokeWidth={5} />
      <path
        d="M82 138C83 134 86 133 89 134L96 136C99 137 100 140 100 143L88 238C87 242 84 243 81 242L75 240C72 239 71 237 71 233Z"
        fill="#3a3735"
        stroke={ink}
        strokeWidth={2}
      />
      <path d="M86 140L75 234" stroke="#6f6a66" strokeWidth={2} />
      {FINGERS.map((place) => (
        <path
          key={place}
          transform={place}
          d="M118 3C108-5 92-5 87 0C82 5 85 12 92 12C100 12 108 13 117 16"
          fill={skin.base}
          stroke={skin.line}
          strokeWidth={1.9}
        />
      ))}
      <path
        d="M100 240C86 236 74 222 71 206C70 198 78 195 82 202C86 214 92 222 102 226"
        fill={skin.base}
        stroke={skin.line}
        strokeWidth={1.9}
      />
    </g>
  );
}
