import { path } from "../path.ts";

/**
 * A closed outline of round curls about an ellipse, from one angle to another (in turns, clockwise,
 * 0 at the right). Fewer, larger bulges than real hair has: the eye reads them as a perm.
 */
export function curlOutline(
  centre: readonly [number, number],
  radii: readonly [number, number],
  turns: readonly [number, number],
  count: number,
): string {
  const [cx, cy] = centre;
  const [rx, ry] = radii;
  const at = (index: number) => {
    // Uneven steps, but the same ones each time.
    const step = index + (index % count === 0 ? 0 : (((index * 3) % 5) - 2) * 0.11);
    const angle = (turns[0] + ((turns[1] - turns[0]) * step) / count) * 2 * Math.PI;
    return { x: cx + Math.cos(angle) * rx, y: cy + Math.sin(angle) * ry };
  };
  const start = at(0);
  let data = path`M${start.x} ${start.y}`;
  for (let index = 1; index <= count; index += 1) {
    const from = at(index - 1);
    const to = at(index);
    const radius = Math.hypot(to.x - from.x, to.y - from.y) * (0.54 + ((index * 5) % 7) * 0.03);
    data += path`A${radius} ${radius} 0 0 1 ${to.x} ${to.y}`;
  }
  return data;
}
