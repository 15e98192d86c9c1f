// The card's own style. core/markdown left only harmless rules of it; here they are looked over as the engine understood
// them, for what counts is what it will do.
"use strict";

const pageStyle = (() => {
  const SCOPE = /^(:root\.dark |:root:not\(\.dark\) )?(\.cw-block |\.cw-card$)/;
  const LOADS = /(url|image|image-set|cross-fade|element|paint|src|var|env)\(/i;
  const PLACES = ["", "static", "relative", "absolute"];
  const sheet = new CSSStyleSheet();
  let removed = 0; // ought to stay 0: core/markdown is to leave nothing for this

  document.adoptedStyleSheets = [sheet];

  // At commas outside brackets and strings.
  function selectorsOf(rule) {
    const parts = rule.selectorText.match(/(?:"(?:[^"\\]|\\.)*"|\((?:"(?:[^"\\]|\\.)*"|[^()"]|\([^()]*\))*\)|[^,"(])+/g);
    return (parts ?? [""]).map(part => part.trim());
  }

  function isHarmless(rule) {
    return rule instanceof CSSStyleRule && selectorsOf(rule).every(selector => SCOPE.test(selector))
      && !LOADS.test(rule.style.cssText) && PLACES.includes(rule.style.position);
  }

  function lookOver(holder) {
    for (let index = holder.cssRules.length - 1; index >= 0; --index) {
      const rule = holder.cssRules[index];
      if (rule instanceof CSSMediaRule) {
        lookOver(rule);
      } else if (!isHarmless(rule)) {
        holder.deleteRule(index);
        ++removed;
      }
    }
  }

  function use(text) {
    sheet.replaceSync(text);
    lookOver(sheet);
  }

  return { use, removed: () => removed };
})();
