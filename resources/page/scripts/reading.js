// What the reader looks at: it stays where it is when the page changes, follows the text when that is scrolled, and tells
// when the reader scrolls the page. `share` is a height in the window: 0 its top, 1 its bottom.
"use strict";

const pageReading = (() => {
  const MOST_STEPS = 30; // frames in which sections that come into sight may move a goal
  const REST = 3;        // frames without a move in which it is reached

  let marked = 0;           // line where the cursor stands
  let markedBlock = null;
  let byHand = false;       // the reader scrolled this page last, not the text beside it
  let goal = null;          // () => where to scroll to, until the page has come to rest there
  let steps = 0;            // towards the goal, and
  let rest = 0;             // the last ones that did not need to move
  let isSettling = false;
  let mustReveal = false;
  let tell = () => {};

  const topOf = element => element.getBoundingClientRect().top;

  // --- the text leads

  function aimAt(place) {
    byHand = false;
    mustReveal = false;
    goal = place;
    steps = rest = 0;
    settle();
  }

  function settle() {
    const most = document.documentElement.scrollHeight - window.innerHeight;
    const wanted = Math.min(most, Math.max(0, goal()));
    const isThere = Math.abs(wanted - window.scrollY) < 1;
    if (!isThere)
      window.scrollTo(0, wanted);
    rest = isThere ? rest + 1 : 0;
    if (++steps > MOST_STEPS || rest > REST)
      goal = null;
    else if (!isSettling)
      settleLater();
  }

  function settleLater() {
    isSettling = true;
    requestAnimationFrame(() => {
      isSettling = false;
      if (goal)
        settle();
    });
  }

  function scrollTo(line, share) {
    aimAt(() => pagePlaces.placeOf(line) - share * window.innerHeight);
  }

  // The cursor came to `line`: its block is marked, and brought into view when it is out of sight.
  function mark(line) {
    marked = line;
    showMark();
    mustReveal = true;
    requestAnimationFrame(() => { // by then the text may have been scrolled, which leads
      if (line !== marked)
        return;
      if (mustReveal && !isInSight(pagePlaces.spotOf(line)))
        aimAt(() => (pagePlaces.spotOf(line)?.top ?? 0) - window.innerHeight / 3);
      mustReveal = false;
    });
  }

  function isInSight(spot) {
    return !spot || (spot.bottom > window.scrollY && spot.top < window.scrollY + window.innerHeight);
  }

  function showMark() {
    const block = pagePlaces.writtenIn(marked)?.element ?? null;
    if (block === markedBlock)
      return;
    markedBlock?.classList.remove("cw-marked");
    block?.classList.add("cw-marked");
    markedBlock = block;
  }

  // --- the page changes

  // What is in the window, best first: the edited block, then from the top. A block that begins above has a part of it that
  // does not.
  function anchors() {
    const elements = pagePlaces.inView();
    if (elements.includes(markedBlock))
      elements.unshift(markedBlock);
    return elements.map(element => ({ element, top: topOf(element), part: topOf(element) < 0 ? partOf(element) : null }));
  }

  function partOf(element) {
    const marks = pagePlaces.marksOf({ element });
    const index = pageBlocks.firstFrom(marks, mark => topOf(mark) >= 0);
    return index < marks.length ? { index, count: marks.length, text: marks[index].textContent, top: topOf(marks[index]) } : null;
  }

  // How far what stands for `anchor` now has moved.
  function moveOf({ element, top, part }, successor) {
    if (element.isConnected)
      return topOf(element) - top;
    const now = successor(element);
    const marks = now && part ? pagePlaces.marksOf({ element: now }) : [];
    const same = part && marks[part.index]?.textContent === part.text;
    const mark = marks[same ? part.index : part?.index + marks.length - part?.count];
    if (mark)
      return topOf(mark) - part.top;
    return now ? topOf(now) - top : 0;
  }

  // Makes a change of the page; what the reader looks at stays where it is. At the top that is the top. `change` may return
  // which element stands for one that is gone. An edit that the reader sees stays in sight.
  function keep(change) {
    const seen = goal ? [] : anchors();
    const edited = markedBlock;
    const sawEdit = seen[0]?.element === edited && isInSight(pagePlaces.spotOf(marked));
    const isAtTop = window.scrollY === 0;
    const successor = change() ?? (element => element);
    byHand = false;
    showMark();
    if (goal)
      return settle();
    const anchor = seen.find(({ element }) => element === edited || element.isConnected) ?? seen[0];
    if (anchor && !isAtTop)
      window.scrollBy(0, moveOf(anchor, successor));
    if (sawEdit && !edited.isConnected)
      showEdit();
  }

  function showEdit() {
    const spot = pagePlaces.spotOf(marked);
    if (!isInSight(spot))
      window.scrollTo(0, spot.top < window.scrollY ? spot.top - 12 : spot.bottom + 12 - window.innerHeight);
  }

  // --- the page leads

  function place() {
    const most = document.documentElement.scrollHeight - window.innerHeight;
    const last = Math.min(window.innerHeight, most); // on the way through the last windowful the ends come to meet
    const share = last > 0 ? Math.min(1, Math.max(0, (window.scrollY - (most - last)) / last)) : 0;
    return { line: pagePlaces.lineAt(window.scrollY + share * window.innerHeight), share };
  }

  document.addEventListener("scroll", () => {
    if (!byHand)
      return;
    const { line, share } = place();
    tell(line, share);
  });
  for (const kind of ["wheel", "touchmove", "pointerdown", "keydown"])
    document.addEventListener(kind, event => {
      if (event.ctrlKey) // to zoom, or a command
        return;
      byHand = true;
      mustReveal = false;
      goal = null;
    }, { capture: true, passive: true });

  return { keep, scrollTo, mark, onScrolled: listener => { tell = listener; } };
})();
