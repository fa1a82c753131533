// What is wrong with the page's layout, as sentences: text that is cut, that lies outside the screen, or on other text.
() => {
  const root = document.querySelector("dialog[open]") ?? document.body;
  const faults = [];
  const short = (text) => text.trim().replace(/\s+/g, " ").slice(0, 60);

  const isShown = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const ancestors = function* (element) {
    for (let one = element; one !== null && one !== document.documentElement; one = one.parentElement) yield one;
  };
  const isApart = (element) => [...ancestors(element)].some((one) => ["fixed", "sticky"].includes(getComputedStyle(one).position));
  const isUnseen = (element) => [...ancestors(element)].some((one) => one.classList.contains("unseen"));
  const scrolls = (element) => [...ancestors(element)].some((one) => ["auto", "scroll"].includes(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth);

  const texts = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (short(node.data) === "" || ["SCRIPT", "STYLE", "TITLE", "OPTION"].includes(element.tagName.toUpperCase())) continue;
    if (!isShown(element) || isUnseen(element)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && box.height > 1 && box.right > 0) texts.push({ element, text: short(node.data), box });
    }
  }

  if (document.scrollingElement.scrollWidth > innerWidth) {
    faults.push(`the page is ${document.scrollingElement.scrollWidth} px wide on a screen of ${innerWidth} px`);
  }
  for (const { element, text, box } of texts) {
    if (!scrolls(element) && (box.right > innerWidth + 1 || box.left < -1)) faults.push(`"${text}" lies outside the screen, from ${Math.round(box.left)} to ${Math.round(box.right)} px`);
    const cutting = [...ancestors(element)].find((one) => {
      const style = getComputedStyle(one);
      if (!["hidden", "clip"].includes(style.overflowX) && !["hidden", "clip"].includes(style.overflowY)) return false;
      const around = one.getBoundingClientRect();
      return box.right > around.right + 1.5 || box.left < around.left - 1.5 || box.bottom > around.bottom + 3 || box.top < around.top - 3;
    });
    if (cutting !== undefined) faults.push(`"${text}" is cut by its ${cutting.tagName.toLowerCase()}.${cutting.getAttribute("class")}`);
    const wide = element.closest("button, a, td, th, h1, h2, h3, p, li, label, summary");
    if (wide !== null && !scrolls(element) && wide.clientWidth > 0 && getComputedStyle(wide).display !== "inline" && wide.scrollWidth > wide.clientWidth + 1) {
      faults.push(`"${text}" is wider than its ${wide.tagName.toLowerCase()}.${wide.getAttribute("class")}: ${wide.scrollWidth} px in ${wide.clientWidth} px`);
    }
  }
  const still = texts.filter(({ element }) => !isApart(element) && !scrolls(element)).sort((a, b) => a.box.top - b.box.top);
  still.forEach((one, at) => {
    for (let next = at + 1; next < still.length && still[next].box.top < one.box.bottom - 4; next++) {
      const other = still[next];
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      if (across > 3 && down > 4) faults.push(`"${one.text}" and "${other.text}" lie on each other`);
    }
  });
  return [...new Set(faults)];
}
