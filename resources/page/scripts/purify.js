// The second wall: HTML that core/markdown made safe passes DOMPurify before it becomes part of the page. What the page's
// own controls are made of (buttons, data- attributes) is none of a card's.
"use strict";

const pagePurify = (() => {
  const options = {
    RETURN_DOM_FRAGMENT: true, SANITIZE_DOM: false, USE_PROFILES: { html: true }, ALLOW_DATA_ATTR: false,
    ADD_ATTR: ["align", "data-line", "data-display"],
    FORBID_TAGS: ["button", "datalist", "dialog", "fieldset", "form", "legend", "map", "area", "menu", "meter", "optgroup",
      "option", "output", "progress", "select", "style", "template", "textarea"],
    FORBID_ATTR: ["srcset", "background", "tabindex", "contenteditable", "draggable", "popover"],
  };

  DOMPurify.addHook("uponSanitizeElement", (node, { tagName }) => {
    if (tagName === "input" && !(node.type === "checkbox" && node.disabled))
      node.remove();
  });
  // The names of a card's elements begin as core/markdown writes them: none can take the place of something of the page.
  DOMPurify.addHook("uponSanitizeAttribute", (node, attribute) => {
    if (["id", "name"].includes(attribute.attrName) && !attribute.attrValue.startsWith("user-content-"))
      attribute.keepAttr = false;
  });

  let removed = 0; // ought to stay 0: the first wall is to leave nothing for this one
  let last = "";   // what was removed last, for whoever looks into it

  function purify(html) {
    const fragment = DOMPurify.sanitize(html, options);
    removed += DOMPurify.removed.length;
    for (const { element, attribute, from } of DOMPurify.removed)
      last = attribute ? `${attribute.name}="${attribute.value}" of <${from.localName}>` : element.outerHTML ?? "text";
    return fragment;
  }

  function wrap(html) {
    return `<div class="cw-block">${html}</div>`;
  }

  // One element `div.cw-block` for each string. All in one go, for most of the cost is by call; a block whose tags do not
  // balance would take its neighbours with it, and then each goes by itself.
  function clean(blocks) {
    if (blocks.length === 0)
      return [];
    const joined = [...purify(blocks.map(wrap).join("")).children];
    if (joined.length === blocks.length && joined.every(element => element.className === "cw-block"))
      return joined;
    return blocks.map(html => {
      const element = document.createElement("div");
      element.className = "cw-block";
      element.append(purify(html));
      return element;
    });
  }

  return { clean, removed: () => removed, lastRemoved: () => last };
})();
