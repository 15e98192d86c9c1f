// Between header and text: what a reader meets before the card, as the hub has it. Nothing here can be filled in.
"use strict";

const pageNotices = (() => {
  const { element, words, identifier, toLine, away, redraw } = pageDom;
  const root = document.querySelector(".cw-notices");

  function field({ label, kind, options }) {
    const name = words("span", "cw-field-name", label);
    const box = words("span", kind === "checkbox" ? "cw-checkbox" : "cw-field", options.join(" · "));
    return kind === "checkbox" ? element("div", "cw-gate-check", box, name) : element("div", "cw-gate-text", name, box);
  }

  function gate({ description, prompt, fields, more, button, note }) {
    return [words("div", "cw-long", description), prompt ? words("div", "cw-long", prompt) : "",
      fields.length ? element("div", "cw-gate-fields", ...fields.map(field)) : "",
      pageDom.note(more), words("span", "cw-would-be-button", button),
      pageDom.note(note)];
  }

  function notice(each) {
    const { kind, line, text, id, href } = each;
    const said = toLine(line, "cw-notice-text", words("bdi", "", text));
    const named = id ? element("span", "cw-identity", identifier("cw-id", id), away(href)) : "";
    const body = element("div", "cw-notice-body", said, named, ...(kind === "gate" ? gate(each) : []));
    return element("section", `cw-notice cw-notice-${kind}`, pageIcons.icon(kind, ""), body);
  }

  function show(notices) {
    redraw(root, () => root.replaceChildren(...notices.map(notice)));
  }

  return { show };
})();
