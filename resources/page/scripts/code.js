// Code blocks: colours where a language is named, and a button that copies.
"use strict";

const pageCode = (() => {
  const MOST_COLOURED = 100 * 1024; // characters

  function colour(block) {
    for (const code of block.querySelectorAll("pre > code[class*=language-]:not(.hljs)")) {
      const language = [...code.classList].find(name => name.startsWith("language-")).slice("language-".length);
      code.classList.add("hljs");
      const source = code.textContent;
      if (source.length <= MOST_COLOURED && hljs.getLanguage(language))
        code.innerHTML = hljs.highlight(source, { language, ignoreIllegals: true }).value;
    }
  }

  function addCopyButtons(block) {
    for (const code of block.querySelectorAll("pre > code")) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "cw-copy";
      button.textContent = pageWords.copy;
      const frame = document.createElement("div");
      frame.className = "cw-code";
      code.parentElement.replaceWith(frame);
      frame.append(code.parentElement, button);
    }
  }

  // The text to copy when `button` was pressed, which says so while the pointer stays.
  function copied(button) {
    button.textContent = pageWords.copied;
    button.addEventListener("mouseleave", () => { button.textContent = pageWords.copy; }, { once: true });
    return button.previousElementSibling.textContent;
  }

  return { colour, addCopyButtons, copied };
})();
