// Keys that have no text, arguments that were not put in, values that are none; not in the bytes of a record, where null is a word.
() => {
  const found = [];
  const bad = /\[[a-z][a-z-]*(\.[\w-]+)+\]|\{\d+[^}]*\}|\bnull\b|\bundefined\b|#\{/g;
  const read = [...document.querySelectorAll("code.bytes")].reduce((text, e) => text.replace(e.innerText, ""), document.body.innerText);
  const texts = [document.title, read];
  for (const e of document.querySelectorAll("[aria-label], [alt], [title], [placeholder]")) for (const a of ["aria-label", "alt", "title", "placeholder"]) texts.push(e.getAttribute(a) ?? "");
  for (const text of texts) for (const match of text.match(bad) ?? []) found.push(match);
  if (document.querySelectorAll("h1").length !== 1) found.push(`${document.querySelectorAll("h1").length} h1`);
  return found;
}
