// The card's text as a list of blocks that is patched, never rebuilt: a block that stays keeps its nodes.
"use strict";

const pageBlocks = (() => {
  const SECTION = 50; // blocks that the engine lays out, or leaves out, together
  const AT_ONCE = 100; // new blocks made ready before the page is painted
  const EDIT = 8;     // up to so many new blocks are an edit: they appear finished, without a second look

  const main = document.querySelector(".cw-card");
  let blocks = [];    // {key, line, element}: line of the card, 1-based
  let marked = 0;     // line where the cursor stands

  function newSection(after) {
    const section = document.createElement("section");
    after ? after.after(section) : main.prepend(section);
    return section;
  }

  function following(element) {
    if (!element)
      return main.firstElementChild?.firstElementChild ?? null;
    return element.nextElementSibling ?? element.parentElement.nextElementSibling?.firstElementChild ?? null;
  }

  function insertAfter(previous, element) {
    if (!previous)
      return (main.firstElementChild ?? newSection(null)).prepend(element);
    let section = previous.parentElement;
    if (!previous.nextElementSibling && section.childElementCount >= SECTION)
      return newSection(section).prepend(element);
    previous.after(element);
    if (section.childElementCount > 2 * SECTION)
      newSection(section).append(...[...section.children].slice(SECTION));
  }

  function removeElement(element) {
    const section = element.parentElement;
    element.remove();
    if (section.childElementCount === 0)
      section.remove();
  }

  function finish(element) {
    pageMath.typeset(element);
    pageCode.colour(element);
  }

  function build(items, finished) {
    const elements = pagePurify.clean(items.map(item => item.html));
    for (const element of elements) {
      pageMedia.rewrite(element);
      pageCode.addCopyButtons(element);
    }
    return elements.map(element => {
      if (finished)
        finish(element);
      else if (element.querySelector(".cw-math, pre > code[class*=language-]"))
        pageTiming.whenNear(element, finish);
      return element;
    });
  }

  // What the reader looks at: the first visible block and where it stands. Null at the top, which stays the top.
  function lookedAt() {
    if (window.scrollY === 0)
      return null;
    const index = firstFrom(blocks, block => block.element.getBoundingClientRect().bottom > 0);
    return index < blocks.length ? { block: blocks[index], index, top: topOf(blocks[index]) } : null;
  }

  function keepLookingAt(seen) {
    const block = seen.block.element.isConnected ? seen.block : blocks[Math.min(seen.index, blocks.length - 1)];
    if (block)
      window.scrollBy(0, topOf(block) - seen.top);
  }

  // Makes a change above or beside the text; what the reader looks at stays where it is.
  function keepInPlace(change) {
    const seen = lookedAt();
    change();
    if (seen)
      keepLookingAt(seen);
  }

  function topOf(block) {
    return block.element.getBoundingClientRect().top;
  }

  // Folds that the reader opened stay open while their block is edited.
  function keepOpen(before, after) {
    const folds = after.querySelectorAll("details");
    before.querySelectorAll("details").forEach((fold, index) => {
      if (folds[index])
        folds[index].open = fold.open;
    });
  }

  // {at, removed, inserted: [{key, line, html}], lines}: replaces `removed` blocks from `at` on. A block without html is
  // one of the removed, by key. `lines`, when given, are the lines of all blocks.
  async function patch({ at, removed, inserted, lines }) {
    const seen = lookedAt();
    const gone = blocks.slice(at, at + removed);
    const kept = takeKept(gone, inserted);
    const stale = gone.filter(block => !kept.has(block));
    const finished = inserted.filter(item => item.html !== undefined).length <= EDIT;
    const tail = blocks.slice(at + removed);
    const reusable = groupByKey(kept);
    blocks = blocks.slice(0, at);

    for (let start = 0; start === 0 || start < inserted.length; start += AT_ONCE) {
      if (start > 0)
        await pageTiming.afterFrame();
      const items = inserted.slice(start, start + AT_ONCE);
      const fresh = build(items.filter(item => item.html !== undefined), finished);
      const placed = items.map(({ key, line, html }) =>
        ({ key, line, element: html === undefined ? reusable.get(key).shift().element : fresh.shift() }));
      if (start === 0) {
        if (stale.length === 1 && placed.length === 1)
          keepOpen(stale[0].element, placed[0].element);
        stale.forEach(block => removeElement(block.element));
      }
      place(placed);
    }
    blocks = blocks.concat(tail);
    lines?.forEach((line, index) => { blocks[index].line = line; });
    showEmptiness();
    showMark();
    if (seen)
      keepLookingAt(seen);
  }

  function place(placed) {
    let previous = blocks.at(-1)?.element ?? null;
    for (const { element } of placed) {
      if (following(previous) !== element)
        insertAfter(previous, element);
      previous = element;
    }
    blocks = blocks.concat(placed);
  }

  function takeKept(gone, inserted) {
    const wanted = new Map();
    for (const { key, html } of inserted) {
      if (html === undefined)
        wanted.set(key, (wanted.get(key) ?? 0) + 1);
    }
    return new Set(gone.filter(({ key }) => {
      const left = wanted.get(key) ?? 0;
      wanted.set(key, left - 1);
      return left > 0;
    }));
  }

  function groupByKey(kept) {
    const groups = new Map();
    for (const block of kept)
      groups.set(block.key, [...(groups.get(block.key) ?? []), block]);
    return groups;
  }

  function showEmptiness() {
    main.dataset.empty = blocks.length === 0 ? pageWords.noText : "";
  }

  function firstFrom(list, holds) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      holds(list[middle]) ? high = middle : low = middle + 1;
    }
    return low;
  }

  // The innermost element of the card's line `line`, or what stands before it.
  function elementAt(line) {
    const block = blocks[firstFrom(blocks, candidate => candidate.line > line) - 1];
    if (!block)
      return null;
    let found = block.element;
    for (const element of block.element.querySelectorAll("[data-line]")) {
      if (block.line + Number(element.dataset.line) <= line)
        found = element;
    }
    return { block: block.element, element: found };
  }

  function lineOf(element) {
    const block = element.closest(".cw-block");
    const index = blocks.findIndex(candidate => candidate.element === block);
    return index < 0 ? 0 : blocks[index].line + Number(element.closest("[data-line]")?.dataset.line ?? 0);
  }

  function scrollTo(line) {
    const found = elementAt(line);
    found ? found.element.scrollIntoView({ block: "start" }) : window.scrollTo(0, 0);
  }

  // The cursor came to `line`: its block is marked, and brought into view when it is out of sight.
  function mark(line) {
    marked = line;
    showMark();
    const found = elementAt(line);
    const place = found?.element.getBoundingClientRect();
    if (place && (place.bottom < 0 || place.top > window.innerHeight))
      found.element.scrollIntoView({ block: "center" });
  }

  function showMark() {
    const block = elementAt(marked)?.block;
    const before = main.querySelector(".cw-marked");
    if (before !== block) {
      before?.classList.remove("cw-marked");
      block?.classList.add("cw-marked");
    }
  }

  return { patch, keepInPlace, lineOf, scrollTo, mark };
})();
