// What sticks out sideways, unless it lies in a box that scrolls by itself (wide tables).
() => {
  const wide = document.documentElement.scrollWidth > document.documentElement.clientWidth;
  if (!wide) return [];
  const found = [`page is ${document.documentElement.scrollWidth} wide`];
  for (const e of document.body.querySelectorAll("*")) {
    const box = e.getBoundingClientRect();
    if ((box.right > innerWidth + 1 || box.left < -1) && !e.closest(".scroll, .skip") && found.length < 6) found.push(e.outerHTML.slice(0, 120));
  }
  return found;
}
