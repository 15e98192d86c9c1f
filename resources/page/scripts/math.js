// Formulas: `span.cw-math` holds TeX, and what KaTeX makes of it takes its place. No formula is set twice.
"use strict";

const pageMath = (() => {
  const MOST_SOURCE = 16 * 1024;  // characters; above, KaTeX may take seconds
  const MOST_OUTPUT = 1024 * 1024;
  const MOST_KEPT = 5000;
  const kept = new Map();         // "0" or "1" for display, then TeX -> HTML, or an Error

  function render(tex, display) {
    if (tex.length > MOST_SOURCE)
      return new Error(pageWords.formulaTooLong);
    try {
      const html = katex.renderToString(tex, {
        displayMode: display, output: "htmlAndMathml", throwOnError: false, trust: false, strict: "ignore",
        maxSize: 50, maxExpand: 1000, globalGroup: false,
      });
      return html.length > MOST_OUTPUT ? new Error(pageWords.formulaTooLong) : html;
    } catch (error) { // deep nesting overflows the stack in spite of throwOnError
      return error;
    }
  }

  function lookUp(tex, display) {
    const name = (display ? "1" : "0") + tex;
    let made = kept.get(name);
    if (made === undefined) {
      made = render(tex, display);
      if (kept.size >= MOST_KEPT)
        kept.delete(kept.keys().next().value);
      kept.set(name, made);
    }
    return made;
  }

  function typeset(block) {
    for (const span of block.querySelectorAll("span.cw-math:not(.cw-typeset)")) {
      const made = lookUp(span.textContent, span.dataset.display === "1");
      span.classList.add("cw-typeset");
      if (made instanceof Error) {
        span.classList.add("cw-failed");
        span.title = made.message;
      } else {
        span.innerHTML = made;
      }
    }
  }

  return { typeset };
})();
