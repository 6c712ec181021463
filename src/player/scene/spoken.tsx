import { useEffect, useEffectEvent, useState } from "react";
import { useLanguage } from "../../i18n/index.ts";
import { Hidden } from "../../ui/hidden/hidden.tsx";

export interface SpokenProps {
  /** What there is to say; each is said once. */
  readonly news: string;
  readonly words: string;
}

/**
 * A sentence for those who listen. The region is rendered empty and then filled, because one that
 * arrives together with its words is often not heard; another language does not say it again.
 */
export function Spoken({ news, words }: SpokenProps) {
  const language = useLanguage();
  const [said, setSaid] = useState({ words: "", language });
  const say = useEffectEvent(() => setSaid({ words, language }));
  useEffect(() => say(), [news]);
  if (said.language !== language) setSaid({ words: "", language });
  return <Hidden role="status">{said.words}</Hidden>;
}
