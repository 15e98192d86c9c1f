// Above the card: owner / name and the row of tags.
"use strict";

const pageHeader = (() => {
  const MOST = 5; // chips of one kind, until the reader asks for the others
  const expanded = new Set(); // kinds

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

  function moreChip(kind, count, expand) {
    const button = element("button", "cw-more", pageWords.moreTags.replace("%1", count));
    button.addEventListener("click", () => {
      expanded.add(kind);
      expand();
    });
    const made = element("li", "", "");
    made.append(button);
    return made;
  }

  function chipRow(chips, expand) {
    const row = element("ul", "cw-chips", "");
    const counts = new Map();
    for (const each of chips)
      counts.set(each.kind, (counts.get(each.kind) ?? 0) + 1);
    const placed = new Map();
    for (const each of chips) {
      const before = placed.get(each.kind) ?? 0;
      placed.set(each.kind, before + 1);
      if (before < MOST || expanded.has(each.kind))
        row.append(chip(each));
      else if (before === MOST)
        row.append(moreChip(each.kind, counts.get(each.kind) - MOST, expand));
    }
    return row;
  }

  function show(header) {
    const { owner, name, chips } = header;
    const title = element("div", "cw-title", "");
    if (owner)
      title.append(element("span", "cw-owner", owner), element("span", "cw-slash", " / "));
    title.append(element("span", "cw-name", name));
    document.querySelector(".cw-header").replaceChildren(title, chipRow(chips, () => show(header)));
  }

  return { show };
})();
