// Above the card: owner / name and the row of tags.
"use strict";

const pageHeader = (() => {
  function element(kind, className, text) {
    const made = document.createElement(kind);
    made.className = className;
    made.textContent = text;
    return made;
  }

  function chip({ kind, tag, label, prefix, color }) {
    const made = element("li", `cw-chip cw-chip-${kind}`, "");
    made.title = tag;
    if (color) {
      const icon = element("span", "cw-icon", "");
      icon.dataset.color = color;
      made.append(icon);
    }
    if (prefix)
      made.append(element("span", "cw-prefix", prefix));
    made.append(element("span", "cw-label", label));
    return made;
  }

  function show({ owner, name, chips }) {
    const title = element("div", "cw-title", "");
    if (owner)
      title.append(element("span", "cw-owner", owner), element("span", "cw-slash", " / "));
    title.append(element("span", "cw-name", name));
    const row = element("ul", "cw-chips", "");
    row.append(...chips.map(chip));
    document.querySelector(".cw-header").replaceChildren(title, row);
  }

  return { show };
})();
