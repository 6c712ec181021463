import type { ExhibitText, SituationText, Told } from "../../core/panel/index.ts";
import type { Terminal } from "../terminal.ts";
import { markup, NOTHING, type Markup } from "./markup.ts";

type Words = Terminal["t"];

/** What a reader is told before the options of one decision. */
export function situationHtml(situation: SituationText, customer: string, t: Words): Markup {
  const { continued, before, now, known, exhibits, stillThere } = situation;
  const tell = (told: readonly Told[]) => told.map((each) => toldHtml(each, customer, t));
  const title = t(continued ? "panel:sheet.since" : "panel:sheet.before");
  const table = t("panel:sheet.still-there", { exhibits: stillThere.join(t("panel:list")) });
  return markup`<div class="situation">
${before.length === 0 ? NOTHING : markup`<div class="before"><h3>${title}</h3>${tell(before)}</div>`}
<div class="now">${tell(now)}</div>
${known.length === 0 ? NOTHING : markup`<div class="known"><h3>${t(continued ? "panel:sheet.learnt" : "panel:sheet.known")}</h3><ul>${known.map((fact) => markup`<li>${fact}</li>`)}</ul></div>`}
${exhibits.length === 0 ? NOTHING : markup`<div class="exhibits">${exhibits.map((exhibit) => exhibitHtml(exhibit, t))}</div>`}
${stillThere.length === 0 ? NOTHING : markup`<p class="still">${table}</p>`}
</div>`;
}

function toldHtml(told: Told, customer: string, t: Words): Markup {
  switch (told.kind) {
    case "context":
      return markup`<p class="context">${told.text}</p>`;
    case "silence":
      return markup`<p class="context">${t("panel:sheet.silence")}</p>`;
    case "line":
      return told.voice === "narration"
        ? markup`<p class="context">${told.text}</p>`
        : markup`<p class="line"><b>${customer}</b><i>${t(`panel:voice.${told.voice}`)}</i>${told.text}</p>`;
  }
}

function exhibitHtml({ kind, title, text, rows }: ExhibitText, t: Words): Markup {
  const lines = rows.map(({ label, value, state }) => {
    if (kind === "list") return markup`<li>${label}</li>`;
    const sign = state === null ? NOTHING : markup`<em>${t(`panel:board.${state}`)}</em> `;
    return markup`<tr><th>${label}</th><td>${sign}${value}</td></tr>`;
  });
  const body =
    kind === "note"
      ? markup`<p>${text}</p>`
      : kind === "list"
        ? markup`<ul>${lines}</ul>`
        : markup`<table>${lines}</table>`;
  return markup`<div class="exhibit"><h3>${title}</h3>${body}</div>`;
}
