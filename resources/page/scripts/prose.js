// What the page adds to a card's text for its readers: a link beside each heading, the sign of an alert.
"use strict";

const pageProse = (() => {
  const alerts = ["note", "tip", "important", "warning", "caution"];

  function decorate(block) {
    for (const heading of block.querySelectorAll(":is(h1, h2, h3, h4, h5, h6)[id]")) {
      const anchor = pageDom.element("a", "cw-anchor", pageIcons.plain("anchor"));
      anchor.href = `#${heading.id}`;
      anchor.tabIndex = -1; // the table of contents leads there by keys
      anchor.setAttribute("aria-hidden", "true");
      heading.prepend(anchor);
    }
    for (const title of block.querySelectorAll(".cw-alert > .cw-alert-title"))
      title.prepend(pageIcons.plain(alerts.find(kind => title.parentElement.classList.contains(`cw-alert-${kind}`))));
  }

  return { decorate };
})();
