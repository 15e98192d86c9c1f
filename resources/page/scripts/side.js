// The column beside the card: which boxes there are. A box that stays the same keeps its elements.
"use strict";

const pageSide = (() => {
  const { element, button, redraw } = pageDom;
  const kinds = { ...pageBoxes, widget: pageWidget.draw };
  const root = document.querySelector(".cw-side");
  const holder = element("div", "cw-boxes");
  let drawn = []; // {source, kind, element}
  let fold = null; // a narrow page has the boxes behind this button

  function makeFold() {
    fold = button("cw-fold", () => setOpen(fold.getAttribute("aria-expanded") !== "true"));
    root.setAttribute("aria-label", pageWords.aboutModel);
    root.append(fold, holder);
    setOpen(false);
  }

  function setOpen(isOpen) {
    fold.setAttribute("aria-expanded", isOpen);
    holder.classList.toggle("cw-open", isOpen);
  }

  function draw(box) {
    const title = element("h2", "cw-box-title", box.title);
    const made = element("section", `cw-box cw-box-${box.kind}`, title, element("div", "cw-box-body", ...kinds[box.kind](box)));
    made.setAttribute("aria-label", box.title);
    return made;
  }

  function place(next) {
    const stale = drawn.filter(each => !next.includes(each));
    let before = holder.firstElementChild;
    for (const each of next) {
      if (before === each.element)
        before = before.nextElementSibling;
      else
        holder.insertBefore(each.element, before);
    }
    stale.forEach(each => each.element.remove());
    drawn = next;
  }

  function show(boxes) {
    if (!fold)
      makeFold();
    redraw(root, () => place(boxes.map(box => {
      const source = JSON.stringify(box);
      return drawn.find(each => each.source === source) ?? { source, element: draw(box) };
    })));
    fold.replaceChildren(pageIcons.plain("next"), element("span", "cw-fold-titles", boxes.map(box => box.title).join(" · ")));
    document.querySelector(".cw-columns").classList.toggle("cw-has-side", boxes.length > 0);
  }

  return { show };
})();
