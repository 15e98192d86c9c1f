// The card's blocks in sections, each of which the engine lays out, or leaves out, as a whole.
"use strict";

const pageSections = (() => {
  const SIZE = 50; // blocks of a section; up to twice as many before it is split
  const main = document.querySelector(".cw-card");

  function newSection(place) {
    const section = document.createElement("section");
    place(section);
    return section;
  }

  // The block's element after `element`, or the first of all; null at the end.
  function following(element) {
    if (!element)
      return main.firstElementChild?.firstElementChild ?? null;
    return element.nextElementSibling ?? element.parentElement.nextElementSibling?.firstElementChild ?? null;
  }

  function insertAfter(previous, element) {
    if (!previous)
      return (main.firstElementChild ?? newSection(made => main.prepend(made))).prepend(element);
    const section = previous.parentElement;
    if (!previous.nextElementSibling && section.childElementCount >= SIZE)
      return newSection(made => section.after(made)).prepend(element);
    previous.after(element);
    if (section.childElementCount > 2 * SIZE)
      split(section);
  }

  function remove(element) {
    const section = element.parentElement;
    element.remove();
    if (section.childElementCount === 0)
      section.remove();
  }

  // What is moved loses the reader's selection and the focus. The half that has neither moves; else the section stays big.
  function split(section) {
    const blocks = [...section.children];
    const head = blocks.slice(0, SIZE);
    const tail = blocks.slice(SIZE);
    if (!isHeld(tail))
      newSection(made => section.after(made)).append(...tail);
    else if (!isHeld(head))
      newSection(made => section.before(made)).append(...head);
  }

  function isHeld(elements) {
    const selection = getSelection();
    const range = selection.isCollapsed ? null : selection.getRangeAt(0);
    return elements.some(element => range?.intersectsNode(element)
      || (element.contains(document.activeElement) && document.activeElement !== document.body));
  }

  return { following, insertAfter, remove, all: () => main.children };
})();
