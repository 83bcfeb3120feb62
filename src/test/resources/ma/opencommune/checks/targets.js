// Whatever can be pressed: 44 pixels each way. A link inside a sentence is exempt, as WCAG says; the label counts for its box.
() => {
  const MINIMUM = 44;
  const inSentence = (e) => {
    if (e.tagName !== "A") return false;
    const block = e.closest("p, li, dd, td, caption, .text, summary");
    return block && [...block.childNodes].some((n) => n !== e && !n.contains?.(e) && n.textContent.trim().length > 3
      && (n.nodeType === 3 || getComputedStyle(n).display.startsWith("inline")));
  };
  const found = [];
  for (const e of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    if (e.closest(".skip, .unseen") || !e.checkVisibility() || inSentence(e)) continue;
    const boxes = [e.getBoundingClientRect()];
    if (e.type === "checkbox" || e.type === "radio") for (const l of e.labels) boxes.push(l.getBoundingClientRect());
    const width = Math.max(...boxes.map((b) => b.right)) - Math.min(...boxes.map((b) => b.left));
    const height = Math.max(...boxes.map((b) => b.bottom)) - Math.min(...boxes.map((b) => b.top));
    if (width < MINIMUM - 0.5 || height < MINIMUM - 0.5) found.push(`${Math.round(width)}×${Math.round(height)} ${e.outerHTML.slice(0, 120)}`);
  }
  return found;
}
