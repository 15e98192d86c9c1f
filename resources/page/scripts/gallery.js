// In the place of the card's <Gallery />: the pictures among the outputs of the metadata's examples, with their prompts.
"use strict";

const pageGallery = (() => {
  const { element, words, toLine, note } = pageDom;
  let pictures = [];

  function figure({ kind, url, prompt, line, more }) {
    if (more)
      return note(more);
    const caption = prompt ? element("figcaption", "", toLine(line, "cw-prompt", words("bdi", "", prompt))) : "";
    return element("figure", `cw-picture cw-${kind}`, pageWidget.media(kind, url), caption);
  }

  function fill(root) {
    for (const place of root.querySelectorAll(".cw-gallery"))
      place.replaceChildren(...pictures.length > 0 ? pictures.map(figure) : [note(pageWords.emptyGallery)]);
  }

  function show(next) {
    pictures = next;
    fill(document);
  }

  return { show, fill };
})();
