// Which place of the page a line of the card has, and back. Between lines that have one it is as far as the line is. Places
// are in pixels from the page's top. Asking for the place of a block out of sight lays its section out, so few are asked.
"use strict";

const pagePlaces = (() => {
  const WRITTEN_BY_LINES = "p, li, pre, h1, h2, h3, h4, h5, h6"; // a new line of their text is one of the card

  let lines = 1; // of the card

  const topOf = element => element.getBoundingClientRect().top + window.scrollY;

  // Of a section it is known without laying out what it holds.
  const topOfBlock = ({ element }) => topOf(element.previousElementSibling ? element : element.parentElement);

  // The blocks but for the footnotes, which stand at the end whatever their lines: as many as there are.
  function textBlocks() {
    const blocks = pageBlocks.all();
    return blocks.at(-1)?.element.querySelector(":scope > .cw-footnotes") ? blocks.length - 1 : blocks.length;
  }

  // The elements of `block` that know their line, but for those in folds that are closed.
  function marksOf({ element }) {
    const marks = [...element.querySelectorAll("[data-line]")];
    if (!element.querySelector("details:not([open])"))
      return marks;
    return marks.filter(mark => {
      const fold = mark.parentElement.closest("details:not([open])");
      return !fold || fold.querySelector(":scope > summary")?.contains(mark);
    });
  }

  // Of the text block `index`: {line, top} that rise, the last being where the next block begins, or where the page ends.
  function pointsOf(index) {
    const blocks = pageBlocks.all();
    const block = blocks[index];
    const points = [{ line: block.line, top: index === 0 && block.line <= 1 ? 0 : topOfBlock(block) }];
    const add = (line, top) => {
      if (line > points.at(-1).line && top >= points.at(-1).top)
        points.push({ line, top });
    };
    for (const mark of marksOf(block)) {
      if (Number(mark.dataset.line) > 0)
        add(block.line + Number(mark.dataset.line), topOf(mark));
    }
    const next = index + 1 < textBlocks() ? blocks[index + 1] : null;
    while (points.length > 1 && next && points.at(-1).line >= next.line)
      points.pop();
    next ? add(next.line, topOfBlock(next)) : add(Math.max(lines, block.line) + 1, document.documentElement.scrollHeight);
    return points;
  }

  // The points around the text before its first block: header, notices, what stands beside.
  function pointsBeforeText() {
    const first = pageBlocks.all()[0];
    return [{ line: 1, top: 0 }, first && textBlocks() > 0 ? { line: first.line, top: topOfBlock(first) }
      : { line: lines + 1, top: document.documentElement.scrollHeight }];
  }

  // Given that points have `known`, how far `wanted` is at `value`.
  function between(points, known, wanted, value) {
    const next = Math.max(1, pageBlocks.firstFrom(points, point => point[known] > value));
    const from = points[next - 1];
    const to = points[next] ?? from;
    const share = to[known] > from[known] ? Math.min(1, Math.max(0, (value - from[known]) / (to[known] - from[known]))) : 0;
    return from[wanted] + share * (to[wanted] - from[wanted]);
  }

  // Of the first `count` blocks the last that begins at `line` or before; -1: none.
  function indexOf(line, count) {
    return pageBlocks.firstFrom(pageBlocks.all().slice(0, count), block => block.line > line) - 1;
  }

  function placeOf(line) {
    const index = indexOf(line, textBlocks());
    return between(index < 0 ? pointsBeforeText() : pointsOf(index), "line", "top", line);
  }

  function lineAt(place) {
    const sections = [...pageSections.all()];
    const section = sections[pageBlocks.firstFrom(sections, each => topOf(each) > place) - 1];
    const elements = section ? [...section.children] : [];
    const element = elements[Math.max(1, pageBlocks.firstFrom(elements, each => topOf(each) > place)) - 1];
    const blocks = pageBlocks.all();
    const index = Math.min(element ? blocks.indexOf(pageBlocks.of(element)) : blocks[0]?.line <= 1 ? 0 : -1, textBlocks() - 1);
    const points = index < 0 ? pointsBeforeText() : pointsOf(index);
    return between(points, "top", "line", place);
  }

  // The element of the block where the line `line` is written, and the note, if it is in one; null above the text.
  function writtenIn(line) {
    const blocks = pageBlocks.all();
    const count = textBlocks();
    const block = blocks[indexOf(line, count)];
    const notes = blocks[count];
    const note = notes && marksOf(notes).filter(mark => notes.line + Number(mark.dataset.line) <= line).at(-1);
    if (note && notes.line + Number(note.dataset.line) > (block?.line ?? 0))
      return { element: notes.element, note };
    return block ? { element: block.element } : null;
  }

  // Where the line `line` is written: {top, bottom}; null above the text.
  function spotOf(line) {
    const { element, note } = writtenIn(line) ?? {};
    if (note)
      return { top: topOf(note), bottom: topOf(note) + note.offsetHeight };
    return element ? { top: placeOf(line), bottom: placeOf(line + 1) } : null;
  }

  function linesBefore(element, { clientX, clientY }) {
    const caret = document.caretRangeFromPoint(clientX, clientY);
    if (!element.matches(WRITTEN_BY_LINES) || !element.contains(caret?.startContainer))
      return 0;
    caret.setStart(element, 0);
    return caret.toString().split("\n").length - 1 + (element.matches("pre") ? 1 : 0); // below the fence
  }

  // The card's line that was clicked; 0 outside the text.
  function lineOf(event) {
    const block = pageBlocks.of(event.target.closest(".cw-block"));
    if (!block)
      return 0;
    const mark = event.target.closest(".cw-block, [data-line]");
    return block.line + Number(mark.dataset.line ?? 0) + linesBefore(mark, event);
  }

  // Elements of the blocks in the window, in the order of the page.
  function inView() {
    const overlaps = element => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    };
    const sections = [...pageSections.all()];
    const first = pageBlocks.firstFrom(sections, section => section.getBoundingClientRect().bottom > 0);
    const found = [];
    for (const section of sections.slice(first)) {
      if (!overlaps(section))
        break;
      found.push(...[...section.children].filter(overlaps));
    }
    return found;
  }

  return { placeOf, lineAt, writtenIn, spotOf, lineOf, marksOf, inView, setLines: count => { lines = count; } };
})();
