// Formulas: `span.cw-math` holds TeX, and what KaTeX makes of it takes its place. No formula is set twice. One that cannot
// be set stays as its source, with the reason beside it, and the program is told.
"use strict";

const pageMath = (() => {
  const MOST_SOURCE = 16 * 1024;  // characters; above, KaTeX may take seconds
  const MOST_EXPANDED = 256 * 1024;  // characters that macros of the formula's own may come to
  const MOST_OUTPUT = 1024 * 1024;
  const MOST_KEPT = 32 * 1024 * 1024; // characters of HTML
  const MOST_TOLD = 200; // at once
  const AT_ONCE = 500; // formulas that come into a block together, for each time it is laid out anew
  const kept = new Map(); // "0" or "1" for display, then TeX -> {html, fault}: either may be missing
  const begun = new WeakMap(); // block -> its formulas that are left
  let size = 0;
  let untold = [];
  let tell = null;

  function convert(tex, display, throwOnError) {
    const definesMacros = /\\([gex]?def|(re)?newcommand|providecommand|let|futurelet)(?![a-zA-Z])/.test(tex);
    return katex.renderToString(tex, {
      displayMode: display, output: "htmlAndMathml", throwOnError, trust: false, strict: "ignore", maxSize: 50, errorColor: "var(--failed)",
      maxExpand: definesMacros ? Math.min(1000, Math.floor(MOST_EXPANDED / tex.length)) : 1000, globalGroup: false,
    });
  }

  // Of a formula with a fault, as the hub sets it: with the commands that KaTeX does not know in red. Nothing where KaTeX
  // can make nothing of it.
  function convertInPart(tex, display) {
    try {
      const html = convert(tex, display, false);
      return html.startsWith('<span class="katex-error"') ? undefined : html;
    } catch {
      return undefined;
    }
  }

  function render(tex, display) {
    if (tex.length > MOST_SOURCE)
      return { fault: pageWords.formulaTooLong };
    try {
      const html = convert(tex, display, true);
      return html.length > MOST_OUTPUT ? { fault: pageWords.formulaTooLong } : { html };
    } catch (error) {
      if (!(error instanceof katex.ParseError)) // deep nesting overflows the stack
        return { fault: pageWords.formulaTooDeep };
      return { html: convertInPart(tex, display), fault: error.rawMessage };
    }
  }

  function lookUp(tex, display) {
    const name = (display ? "1" : "0") + tex;
    let made = kept.get(name);
    if (made === undefined) {
      made = render(tex, display);
      for (const [oldest, { html }] of kept) {
        if (size < MOST_KEPT)
          break;
        kept.delete(oldest);
        size -= oldest.length + (html?.length ?? 0);
      }
      kept.set(name, made);
      size += name.length + (made.html?.length ?? 0);
    }
    return made;
  }

  function showFault(span, tex, { html, fault }) {
    const source = document.createElement("span");
    source.className = html ? "" : "cw-tex";
    html ? source.innerHTML = html : source.textContent = tex;
    const reason = document.createElement("small");
    reason.textContent = fault;
    span.classList.add("cw-failed");
    span.title = fault;
    span.replaceChildren(source, reason);
  }

  function set(span) {
    const tex = span.textContent;
    const display = span.dataset.display === "1";
    const made = lookUp(tex, display);
    span.classList.add("cw-typeset");
    if (made.fault === undefined) {
      span.innerHTML = made.html;
    } else {
      showFault(span, tex, made);
      noteFault({ tex, display, message: made.fault });
    }
  }

  // All of the block's formulas that are not set yet, while `mayGoOn` says so. True when none is left.
  function typeset(block, mayGoOn) {
    let spans = begun.get(block) ?? [...block.querySelectorAll("span.cw-math:not(.cw-typeset)")];
    for (; spans.length > 0; spans = spans.slice(AT_ONCE)) {
      const some = spans.slice(0, AT_ONCE);
      for (const span of some) {
        if (!mayGoOn()) {
          begun.set(block, spans);
          return false;
        }
        lookUp(span.textContent, span.dataset.display === "1");
      }
      some.forEach(set);
    }
    begun.delete(block);
    return true;
  }

  // The program hears of a formula each time it comes to the page: what is known there may have been forgotten.
  function noteFault(fault) {
    if (tell && untold.push(fault) === 1)
      requestIdleCallback(tellSome);
  }

  function tellSome() {
    tell(untold.slice(0, MOST_TOLD));
    untold = untold.slice(MOST_TOLD);
    if (untold.length > 0)
      requestIdleCallback(tellSome);
  }

  // From now on `listener` hears of formulas that cannot be set: [{tex, display, message}].
  function whenFailed(listener) {
    tell = listener;
  }

  return { typeset, whenFailed };
})();
