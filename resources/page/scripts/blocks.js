// The card's text as a list of blocks that is patched, never rebuilt: a block that stays keeps its nodes.
"use strict";

const pageBlocks = (() => {
  const AT_ONCE = 100; // new blocks made ready before the page is painted
  const EDIT = 8;      // up to so many new blocks are an edit: they appear finished, without a second look,
  const EDIT_MS = 40;  // as far as that can be done in this time

  const main = document.querySelector(".cw-card");
  const foldsAsWritten = new WeakMap(); // <details> -> whether the card has it open
  const byElement = new WeakMap();
  let blocks = []; // {line, element}, as on the page; line of the card, 1-based

  function finish(element, mayGoOn) {
    if (!pageMath.typeset(element, mayGoOn))
      return false;
    pageCode.colour(element);
    return true;
  }

  function build(items, finished) {
    const elements = pagePurify.clean(items.map(item => item.html));
    for (const element of elements) {
      pageMedia.rewrite(element);
      pageCode.addCopyButtons(element);
      pageProse.decorate(element);
      pageGallery.fill(element);
      for (const fold of element.querySelectorAll("details"))
        foldsAsWritten.set(fold, fold.open);
    }
    const mayGoOn = pageTiming.within(EDIT_MS);
    return elements.map(element => {
      if ((!finished || !finish(element, mayGoOn)) && element.querySelector(".cw-math, pre > code[class*=language-]"))
        pageTiming.whenNear(element, finish);
      return element;
    });
  }

  // Folds that the reader opened or closed stay so while their block is edited.
  function keepFolds(before, after) {
    const folds = after.querySelectorAll("details");
    before.querySelectorAll("details").forEach((fold, index) => {
      if (folds[index] && fold.open !== foldsAsWritten.get(fold))
        folds[index].open = fold.open;
    });
  }

  // {at, removed, inserted: [{line, html} or {from, count}], shifts: [{at, count, by}]}: replaces `removed` blocks from `at`
  // on. Of these, `count` from the one numbered `from` on come again. `shifts` moves the lines of blocks that stay; there
  // `at` counts in the new list. Each change of the document is made by `inPlace`, which is told by what the change returns
  // which element takes the place of one that is gone.
  async function patch({ at, removed, inserted, shifts = [] }, inPlace = change => change()) {
    const gone = blocks.slice(at, at + removed);
    const tail = blocks.slice(at + removed);
    const items = inserted.flatMap(item => item.html === undefined ? gone.slice(item.from, item.from + item.count) : [item]);
    const fresh = items.filter(item => !item.element);
    const finished = fresh.length <= EDIT;
    const old = new Set(gone);
    let placed = blocks.slice(0, at);

    for (let start = 0, first = true; first || start < items.length; first = false) {
      if (!first)
        await pageTiming.afterFrame();
      const part = portion(items, start);
      start += part.length;
      const made = build(part.filter(item => !item.element), finished);
      const now = part.map(item => item.element ? item : { line: item.line, element: made.shift() });
      inPlace(() => {
        const replaced = first ? takeAway(gone, items) : [];
        place(placed.at(-1)?.element ?? null, now);
        placed = placed.concat(now);
        blocks = placed.concat(tail);
        if (start === items.length) {
          shift(shifts);
          pageContents.place();
        }
        const replacing = now.filter(block => !old.has(block));
        if (finished)
          replaced.forEach((block, index) => replacing[index] && keepFolds(block.element, replacing[index].element));
        return element => {
          const index = replaced.findIndex(block => block.element === element);
          return (replacing[Math.min(index, replacing.length - 1)] ?? tail[0] ?? blocks.at(-1))?.element;
        };
      });
    }
    main.dataset.empty = blocks.length === 0 ? pageWords.noText : "";
  }

  function shift(shifts) {
    for (const { at, count, by } of shifts) {
      for (const block of blocks.slice(at, at + count))
        block.line += by;
    }
  }

  // From `start` on as many as are made ready at once.
  function portion(items, start) {
    let end = start;
    for (let fresh = 0; end < items.length && fresh < AT_ONCE; ++end)
      fresh += items[end].element ? 0 : 1;
    return items.slice(start, end);
  }

  // Takes the blocks away that do not come again, and those that come elsewhere; returns the former.
  function takeAway(gone, items) {
    const places = new Map(gone.map((block, index) => [block, index]));
    const again = items.filter(item => item.element);
    const staying = inOrder(again.map(block => places.get(block)));
    const moving = again.filter((block, index) => !staying.has(index));
    const coming = new Set(again);
    const stale = gone.filter(block => !coming.has(block));
    for (const block of stale.concat(moving))
      pageSections.remove(block.element);
    return stale;
  }

  // Which of `numbers` make their longest rising sequence.
  function inOrder(numbers) {
    const ends = [];
    const before = numbers.map((number, index) => {
      const length = firstFrom(ends, end => numbers[end] >= number);
      ends[length] = index;
      return ends[length - 1] ?? -1;
    });
    const found = new Set();
    for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index])
      found.add(index);
    return found;
  }

  function place(previous, wanted) {
    for (const block of wanted) {
      byElement.set(block.element, block);
      if (pageSections.following(previous) !== block.element)
        pageSections.insertAfter(previous, block.element);
      previous = block.element;
    }
  }

  // The index of the first of `list` that `holds`, as all after it do.
  function firstFrom(list, holds) {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      holds(list[middle]) ? high = middle : low = middle + 1;
    }
    return low;
  }

  return { patch, firstFrom, all: () => blocks, of: element => byElement.get(element) };
})();
