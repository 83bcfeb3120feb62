// Each run of letters stands under a language written in that script; each lang has its direction; the page declares both.
// Exempt, as WCAG 3.1.2 says, are names and technical terms: they stand in bdi or code, or between Unicode isolates.
() => {
  const SCRIPTS = [["Arabic", /\p{Script=Arabic}{2,}/u, ["ar"]], ["Tifinagh", /\p{Script=Tifinagh}{2,}/u, ["zgh"]], ["Latin", /\p{Script=Latin}{3,}/u, ["fr", "en"]]];
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest("script, style, bdi, code, pre, kbd, .copy, textarea, [translate=no]")) continue;
    // a language's own name as a choice: Faces writes no lang on an option, and its speaker looks for this name
    if (parent.matches("option[value=ar], option[value=fr], option[value=zgh], option[value=en]")) continue;
    const lang = parent.closest("[lang]")?.lang.split("-")[0] ?? "";
    if (lang === "") continue;
    for (const [name, letters, languages] of SCRIPTS) {
      const text = node.textContent.replace(/\u2068[^\u2069]*\u2069/g, "").match(letters);
      if (text && !languages.includes(lang)) found.push(`${name} “${text[0]}” under lang="${lang}": ${parent.outerHTML.slice(0, 140)}`);
    }
  }
  for (const e of document.querySelectorAll("[lang]")) {
    if (e.lang === "") continue;
    const direction = getComputedStyle(e).direction;
    if ((e.lang.startsWith("ar")) !== (direction === "rtl")) found.push(`${e.lang} runs ${direction}: ${e.outerHTML.slice(0, 100)}`);
  }
  if (!document.documentElement.lang || !document.documentElement.dir) found.push("the page declares no language or direction");
  return found;
}
