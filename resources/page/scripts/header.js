// Above the card: owner / name and the row of tags. Many tags of a kind stand behind a button that opens their list.
"use strict";

const pageHeader = (() => {
  const { element, words, button, redraw } = pageDom;
  const PLAIN = new Set(["arxiv", "doi", "license"]); // their drawings stand on no square
  const MOST = 16;  // tags of a kind that all stand in the row, when the hub has no group for them
  const SHOWN = 12; // of those that are more

  const root = document.querySelector(".cw-header");
  const open = new Set();   // kinds whose list the reader has opened
  let header = null;
  let marked = "";
  let isSought = false;     // the marked tag may still be behind a closed list

  function iconOf({ kind, color, icon }) {
    return color || PLAIN.has(kind) ? pageIcons.icon(icon || kind, color) : "";
  }

  function chip(each) {
    const { kind, tag, label, prefix, byHub } = each;
    const made = button(`cw-chip cw-chip-${kind}`, null, iconOf(each), prefix ? element("span", "cw-prefix", prefix) : "",
      words("span", "cw-label", label));
    made.dataset.tag = tag;
    made.title = byHub ? pageWords.setByHub.replace("%1", () => tag) : tag;
    made.classList.toggle("cw-by-hub", byHub);
    made.classList.toggle("cw-marked-tag", tag === marked);
    return element("li", "", made);
  }

  function listButton(kind, icon, label) {
    const isOpen = open.has(kind);
    const made = button(`cw-chip cw-chip-${kind} cw-list`, () => {
      isOpen ? open.delete(kind) : open.add(kind);
      draw();
    }, icon, element("span", "cw-label", label), pageIcons.plain("open"));
    made.setAttribute("aria-expanded", isOpen);
    return element("li", "", made);
  }

  // How many of a kind's chips stand in the row, whatever is open.
  function shownOf(chips) {
    if (chips[0].group)
      return 0;
    return chips.length > MOST ? SHOWN : chips.length;
  }

  function chipsOfKind(chips) {
    const { kind, group } = chips[0];
    const shown = shownOf(chips);
    const made = chips.slice(0, shown).map(chip);
    if (shown < chips.length)
      made.push(listButton(kind, group ? iconOf(chips[0]) : "", group || pageWords.moreTags.replace("%1", chips.length - shown)));
    if (open.has(kind))
      made.push(...chips.slice(shown).map(chip));
    return made;
  }

  function byKind() {
    const kinds = new Map();
    for (const each of header.chips)
      kinds.get(each.kind)?.push(each) ?? kinds.set(each.kind, [each]);
    return kinds;
  }

  function draw() {
    const { owner, name } = header;
    const title = element("h1", "cw-title", ...(owner ? [words("bdi", "cw-owner", owner), element("span", "cw-slash", " / ")] : []),
      words("bdi", "cw-name", name));
    const row = element("ul", "cw-chips", ...[...byKind().values()].flatMap(chipsOfKind));
    row.setAttribute("aria-label", pageWords.tags);
    redraw(root, () => root.replaceChildren(title, row));
  }

  function openListOfMarked() {
    const kind = header?.chips.find(({ tag }) => tag === marked)?.kind;
    if (!isSought || !kind)
      return;
    isSought = false;
    const chips = byKind().get(kind);
    if (chips.findIndex(({ tag }) => tag === marked) >= shownOf(chips))
      open.add(kind);
  }

  function show(next) {
    header = next;
    openListOfMarked();
    draw();
  }

  // Outlines the chip of `tag`, in view; of no tag when it is empty.
  function mark(tag) {
    marked = tag;
    isSought = tag !== "";
    if (!header)
      return;
    openListOfMarked();
    draw();
    root.querySelector(".cw-marked-tag")?.scrollIntoView({ block: "nearest" });
  }

  return { show, mark };
})();
