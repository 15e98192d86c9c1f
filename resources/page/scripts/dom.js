// Makes elements. What the card says only ever becomes text: strings given here are text nodes.
"use strict";

const pageDom = (() => {
  const SVG = "http://www.w3.org/2000/svg";

  // Empty strings among the content are left out.
  function element(kind, className, ...content) {
    const made = document.createElement(kind);
    made.className = className;
    made.append(...content.filter(part => part !== ""));
    return made;
  }

  // Words of the card: they may run from right to left, whatever stands around them.
  function words(kind, className, text) {
    const made = element(kind, className, text);
    made.dir = "auto";
    return made;
  }

  // A name that may be long: it breaks behind its slashes first.
  function identifier(className, text) {
    const made = words("bdi", className, "");
    made.append(...text.split(/(?<=\/)/).flatMap(part => [part, document.createElement("wbr")]).slice(0, -1));
    return made;
  }

  function button(className, press, ...content) {
    const made = element("button", className, ...content);
    made.type = "button";
    if (press)
      made.addEventListener("click", press);
    return made;
  }

  // A small grey sentence, if there is one.
  const note = text => text ? element("p", "cw-note", text) : "";

  // What leads to the card's line `line` when pressed; plain where the card has no such line, or the page no card to go to.
  function toLine(line, className, ...content) {
    if (!(line > 0) || !pageWords.goToLine)
      return element("span", className, ...content);
    const made = button(`${className} cw-to-line`, null, ...content);
    made.dataset.goto = line;
    made.title = pageWords.goToLine.replace("%1", line);
    return made;
  }

  // `path` is of a drawing of 16 x 16.
  function drawing(className, path) {
    const made = document.createElementNS(SVG, "svg");
    made.setAttribute("class", className);
    made.setAttribute("viewBox", "0 0 16 16");
    made.setAttribute("aria-hidden", "true");
    const line = document.createElementNS(SVG, "path");
    line.setAttribute("d", path);
    made.append(line);
    return made;
  }

  // A small link that leads out of the program; nothing without an address.
  function away(address) {
    if (!address)
      return "";
    const made = element("a", "cw-away", drawing("cw-glyph", "M6.4 3.6H3V13h9.4V9.6M9.4 2.8h3.8v3.8M13 3 7.6 8.4"));
    made.href = address;
    made.title = address;
    made.setAttribute("aria-label", pageWords.openOnHub);
    return made;
  }

  const inReach = root => [...root.querySelectorAll("button, a[href]")];

  // Draws `root` anew; what had the focus, by its place among the things in reach, has it again.
  function redraw(root, draw) {
    const place = inReach(root).indexOf(document.activeElement);
    draw();
    if (place >= 0)
      inReach(root)[place]?.focus({ preventScroll: true });
  }

  return { element, words, identifier, button, note, toLine, away, drawing, redraw };
})();
