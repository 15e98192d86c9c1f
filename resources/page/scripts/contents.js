// The table of contents: a button beside the card's first heading, and the list of headings that it opens.
"use strict";

const pageContents = (() => {
  const { element, button } = pageDom;
  const HEADINGS = ":is(h1, h2, h3, h4, h5, h6)[id]";
  const main = document.querySelector(".cw-card");
  const list = element("nav", "cw-contents");
  let opener = null;

  function makeOpener() {
    opener = button("cw-contents-button", () => isOpen() ? close() : open(), pageIcons.plain("contents"));
    opener.setAttribute("aria-expanded", "false");
    opener.setAttribute("aria-label", pageWords.contents);
    opener.title = pageWords.contents;
    list.setAttribute("aria-label", pageWords.contents);
  }

  // After each change of the text: the button stands beside the heading that is the first one now.
  function place() {
    const first = main.querySelector(HEADINGS);
    if (!first)
      return opener?.remove();
    if (!opener)
      makeOpener();
    const block = first.closest(".cw-block");
    if (opener.parentElement !== block)
      block.prepend(opener);
  }

  const isOpen = () => list.isConnected;

  function open() {
    const headings = [...main.querySelectorAll(HEADINGS)];
    const top = Math.min(...headings.map(levelOf));
    list.replaceChildren(element("ul", "", ...headings.map(heading => entry(heading, top))));
    document.body.append(list);
    const { right, bottom } = opener.getBoundingClientRect();
    list.style.top = `${bottom + scrollY + 4}px`;
    list.style.left = `${Math.max(8, right + scrollX - list.offsetWidth)}px`;
    opener.setAttribute("aria-expanded", "true");
    list.querySelector("a").focus({ preventScroll: true });
  }

  const levelOf = heading => Number(heading.localName[1]);

  function entry(heading, top) {
    const link = element("a", "", textOf(heading));
    link.dir = "auto";
    link.href = `#${heading.id}`;
    link.style.paddingInlineStart = `${10 + 12 * (levelOf(heading) - top)}px`;
    return element("li", "", link);
  }

  // A formula is there twice, for the eye and for reading aloud; its source says it once.
  function textOf(heading) {
    const copy = heading.cloneNode(true);
    copy.querySelectorAll(".katex").forEach(formula => formula.replaceWith(formula.querySelector("annotation")?.textContent ?? ""));
    return copy.textContent.trim();
  }

  function close() {
    const hadFocus = list.contains(document.activeElement);
    list.remove();
    opener.setAttribute("aria-expanded", "false");
    if (hadFocus)
      opener.focus({ preventScroll: true });
  }

  function onKey(event) {
    const links = [...list.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (event.key === "Escape")
      close();
    else if (next !== undefined)
      links[Math.max(0, Math.min(links.length - 1, next))]?.focus();
    else
      return;
    event.preventDefault();
  }

  list.addEventListener("keydown", onKey);
  list.addEventListener("click", event => {
    if (event.target.closest("a"))
      close();
  });
  document.addEventListener("pointerdown", event => {
    if (isOpen() && !list.contains(event.target) && !opener.contains(event.target))
      close();
  });
  list.addEventListener("focusout", event => {
    if (isOpen() && event.relatedTarget && !list.contains(event.relatedTarget) && event.relatedTarget !== opener)
      close();
  });

  return { place };
})();
