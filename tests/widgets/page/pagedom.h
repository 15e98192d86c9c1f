// The page's text as a reader's browser has it, written down so that two of them can be compared and read: a line for each
// block tag and each run of text, attributes in the order of their names.
//
// Left out, because Cardwright adds it to every card: where lines stand (data-line), `rel="nofollow"`, how pictures are
// decoded and players loaded, the folder's address before a relative target, copy buttons, links beside headings, signs of
// alerts, the table of contents, the colours of code. When `plain`, also Cardwright's own classes, the ids of headings and
// what other ids begin with. Comments are left out, which nobody sees, and blanks around attributes. Blanks are as a browser
// shows them, but in code, where they are ␣ and line ends ⏎. A formula is <math>TeX</math>, from its accessible part; `block`
// when displayed, `error` with the message of KaTeX beside it when it failed.
#pragma once

#include <QString>

namespace cardwright {

inline QString pageDomScript()
{
    return QStringLiteral(R"js(
var written = (() => {
  const BLOCKS = new Set(("address article aside blockquote body center details dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 "
    + "h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul").split(" "));
  const VOID = new Set(["area", "br", "col", "hr", "img", "input", "source", "wbr"]);
  const OWN = ".cw-copy, .cw-anchor, .cw-contents-button, svg.cw-glyph";
  const folder = `cardwright://card-${location.pathname.split("/")[1]}/`;
  const escaped = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

  function valueOf(element, { name, value }, plain) {
    if (name === "data-line" || name === "data-display" || name === "decoding" || name === "preload" || value === "nofollow" && name === "rel")
      return null;
    if (name === "class") {
      const kept = value.split(/\s+/).filter(word => word && word !== "hljs" && !(plain && word.startsWith("cw-")));
      return kept.join(" ") || null;
    }
    if (plain && name === "id" && value.startsWith("user-content-"))
      return /^h[1-6]$/.test(element.localName) ? null : value.slice("user-content-".length);
    if (plain && name === "href" && value.startsWith("#user-content-"))
      return "#" + value.slice("#user-content-".length);
    if (name === "src" || name === "poster")
      return new URL(value, folder).href.replace(folder, "");
    return value.trim();
  }

  function tag(element, plain) {
    const attributes = [...element.attributes].map(each => [each.name, valueOf(element, each, plain)]).filter(([, value]) => value !== null)
      .sort(([a], [b]) => a < b ? -1 : 1).map(([name, value]) => value === "" ? ` ${name}` : ` ${name}="${escaped(value)}"`);
    return `<${element.localName}${attributes.join("")}>`;
  }

  function formula(span) {
    const error = span.querySelector(":scope > small");
    const tex = span.querySelector("math annotation[encoding='application/x-tex'], .cw-tex");
    const kind = `${span.querySelector(".katex-display") ? " block" : ""}${error ? ` error="${escaped(error.textContent)}"` : ""}`;
    return `<math${kind}>${tex ? escaped(tex.textContent) : "not typeset"}</math>`;
  }

  function write(node, plain, exact) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = escaped(node.data);
      return exact ? text.replace(/ /g, "␣").replace(/\n/g, "⏎") : text.replace(/[ \t\n\r\f]+/g, " ");
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(OWN))
      return "";
    if (node.matches(".cw-math"))
      return formula(node);
    const inner = () => [...node.childNodes].map(child => write(child, plain, exact || node.matches("pre, code"))).join("");
    if (node.matches(".cw-code"))
      return inner();
    if (node.matches("code.hljs"))
      return `${tag(node, plain)}${write(document.createTextNode(node.textContent), plain, true)}</code>`;
    const line = BLOCKS.has(node.localName) && !exact ? "\n" : "";
    const end = VOID.has(node.localName) ? "" : `${inner()}${line}</${node.localName}>`;
    return `${line}${tag(node, plain)}${line}${end}${line}`;
  }

  const tidy = text => text.split("\n").map(line => line.trim().replace(/ *<br> */g, "<br>")).filter(line => line !== "").join("\n");

  // Of blocks `from` to `to` of the page; of HTML.
  const page = (from, to, plain) => {
    const blocks = [...document.querySelectorAll(".cw-card .cw-block")].slice(from, to);
    blocks.forEach(block => { pageMath.typeset(block); pageCode.colour(block); });
    return tidy(blocks.map(block => [...block.childNodes].map(node => write(node, plain, false)).join("\n")).join("\n"));
  };
  const html = source => tidy([...new DOMParser().parseFromString(source.trimEnd(), "text/html").body.childNodes]
    .map(node => write(node, true, false)).join(""));
  return { page, html };
})();
)js");
}

} // namespace cardwright
