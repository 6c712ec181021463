import type { FactsCard, PrincipleText, Sheet, SheetDecision } from "../../core/panel/index.ts";
import type { Terminal } from "../terminal.ts";
import { Markup, markup, NOTHING } from "./markup.ts";
import { situationHtml } from "./situation-html.ts";

type Words = Terminal["t"];

/**
 * A sheet as one printable page without scripts, which loads nothing.
 *
 * @param style the style sheet's text
 * @param t words in the sheet's language
 */
export function sheetHtml(sheet: Sheet, style: string, t: Words): string {
  const heading = t(`panel:sheet.${sheet.kind}.title`);
  // An id is letters, digits, dots and hyphens, so it needs no escaping in a style sheet.
  const footer = `@page { @bottom-left { content: "${sheet.id}" } }`;
  const page = markup`<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${heading}</title>
<style>
${new Markup(style)}${new Markup(footer)}
</style>
</head>
<body class="sheet-${sheet.kind}">
${headHtml(sheet, heading, t)}
${sheet.principles.length > 0 ? principlesHtml(sheet, t) : NOTHING}
${sheet.card === null ? NOTHING : cardHtml(sheet.card, t)}
<main>
${sheet.decisions.map((decision) => decisionHtml(decision, sheet, t))}
</main>
<footer><p>${t("panel:sheet.thanks")}</p><p class="id">${t("panel:sheet.id", { id: sheet.id, seed: sheet.seed })}</p></footer>
</body>
</html>
`;
  return page.source;
}

function headHtml({ kind, title, customer, decisions }: Sheet, heading: string, t: Words): Markup {
  const steps = ["first", "second", "third"].map(
    (step) => markup`<li>${t(`panel:sheet.${kind}.${step}`, { decisions: decisions.length })}</li>`,
  );
  const who =
    customer === null ? "" : [customer.name, customer.about].filter((part) => part !== "").join(" · ");
  const roles = ["supervisor", "colleague", "other"].map(
    (role) => markup`<span class="tick">${t(`panel:role.${role}`)}</span>`,
  );
  return markup`<header>
<p class="kicker">${heading}</p>
<h1>${title ?? t(`panel:sheet.${kind}.lead`)}</h1>
${who === "" ? NOTHING : markup`<p class="who">${t("panel:sheet.customer")} ${who}</p>`}
<p class="reader"><span>${t("panel:sheet.role")}</span>${roles}<span class="number">${t("panel:sheet.reader")}<i></i></span></p>
<ol class="how">${steps}</ol>
</header>`;
}

function principlesHtml({ kind, principles }: Sheet, t: Words): Markup {
  const rows = principles.map(({ name, means }) => markup`<tr><th>${name}</th><td>${means}</td></tr>`);
  const legend =
    kind === "marks"
      ? markup`<dl class="legend">${["2", "1", "0", "-1", "-2"].map(
          (mark) =>
            markup`<div><dt>${t(`panel:mark.${mark}.sign`)}</dt><dd>${t(`panel:mark.${mark}.means`)}</dd></div>`,
        )}</dl>`
      : NOTHING;
  return markup`<section class="principles"><h2>${t("panel:sheet.principles")}</h2><table>${rows}</table>${legend}</section>`;
}

function cardHtml({ role, setting, know, may, mayNot }: FactsCard, t: Words): Markup {
  const list = (name: string, items: readonly string[]) =>
    items.length === 0
      ? NOTHING
      : markup`<div><h3>${t(`panel:sheet.card.${name}`)}</h3><ul>${items.map((item) => markup`<li>${item}</li>`)}</ul></div>`;
  return markup`<section class="card"><h2>${t("panel:sheet.card.title")}</h2>
<p>${role}</p><p>${setting}</p>
<div class="lists">${list("know", know)}${list("may", may)}${list("may-not", mayNot)}</div></section>`;
}

function decisionHtml({ number, situation, options }: SheetDecision, sheet: Sheet, t: Words): Markup {
  const { kind, customer, principles } = sheet;
  const told = situation === null ? NOTHING : situationHtml(situation, customer?.name ?? "", t);
  const asked = kind === "marks" ? ratingsHtml(options, principles, t) : choiceHtml(options);
  return markup`<section class="decision"><h2><span>${number}</span>${situation === null ? t("panel:sheet.which") : NOTHING}</h2>
${told}
${situation === null ? NOTHING : markup`<p class="ask">${t(`panel:sheet.${kind}.ask`)}</p>`}
${asked}</section>
`;
}

function choiceHtml(options: SheetDecision["options"]): Markup {
  return markup`<ul class="options">${options.map(
    ({ label, text }) => markup`<li><b>${label}</b><span>${text}</span></li>`,
  )}</ul>`;
}

function ratingsHtml(
  options: SheetDecision["options"],
  principles: readonly PrincipleText[],
  t: Words,
): Markup {
  const boxes = principles.map(() => markup`<td class="box"></td>`);
  const heads = principles.map(({ name }) => markup`<th>${name}</th>`);
  const rows = options.map(({ label, text }) => markup`<tr><td><b>${label}</b> ${text}</td>${boxes}</tr>`);
  return markup`<table class="ratings"><thead><tr><th>${t("panel:sheet.option")}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}
