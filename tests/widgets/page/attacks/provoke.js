// What a reader might do with a card: everything is pressed, pointed at and given the focus.
(() => {
  const query = (root, selector) => [...(root.nodeType === 9 ? Document : Element).prototype.querySelectorAll.call(root, selector)];
  const [main] = query(document, "main");
  for (const element of main ? query(main, "*") : []) {
    for (const kind of ["mouseover", "mouseenter", "pointerover", "focus"])
      element.dispatchEvent(new Event(kind));
    element.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  }
})();
