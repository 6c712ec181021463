/** The id of a turn's heading on the page. */
export function turnId(step: number): string {
  return `turn-${step + 1}`;
}

/** Leads to a part of the page: a fold around it opens, and reading goes on there. */
export function leadTo(id: string): void {
  const target = document.getElementById(id);
  if (target === null) return;
  const fold = target.closest("details");
  if (fold !== null) fold.open = true;
  target.scrollIntoView({ block: "start" });
  // A fold is opened and closed by its summary, so the keyboard waits there.
  (target.closest("summary") ?? target).focus({ preventScroll: true });
}
