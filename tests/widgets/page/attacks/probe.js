// Given the first and the last number to look for: the numbers of attacks whose harm can be seen in the document. That is a
// picture from outside the folder (its width tells which), a style that reaches the page's own elements, something laid
// over the header or holding the focus, a function of the document that is no longer one.
((first, last) => {
  const query = (root, selector) => [...(root.nodeType === 9 ? Document : Element).prototype.querySelectorAll.call(root, selector)];
  const hits = new Set();
  const hit = text => {
    const found = /^hit-(\d+)$/.exec(text ?? "");
    if (found)
      hits.add(Number(found[1]));
  };
  for (const image of query(document, "img")) {
    if (image.naturalWidth > 1000 && image.naturalWidth < 2000)
      hits.add(image.naturalWidth - 1000);
  }
  const [header] = query(document, ".cw-header");
  for (const element of [document.documentElement, document.body, header]) {
    const style = getComputedStyle(element);
    for (let number = first; number <= last; ++number) {
      const name = String(number).padStart(3, "0");
      if (style.getPropertyValue(`--hit-${name}`))
        hit(`hit-${name}`);
    }
  }
  const { left, top, width, height } = header.getBoundingClientRect();
  for (const over of Document.prototype.elementsFromPoint.call(document, left + width / 2, top + height / 2))
    over.closest?.("[title^=hit-], [data-hit]") && hit(over.closest("[title^=hit-], [data-hit]").title || over.closest("[data-hit]").dataset.hit);
  const focused = document.activeElement;
  if (focused?.matches?.(".takes-focus"))
    hit(focused.title);
  for (const name of ["getElementById", "querySelector", "querySelectorAll", "createElement"]) {
    if (typeof document[name] !== "function")
      hit(document[name].title ?? document[name][0]?.title);
  }
  return [...hits].join();
})
