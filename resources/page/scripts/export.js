// The page made whole for paper and for a file of its own: all of it typeset, coloured, laid out and loaded. The program
// asks for it step by step, so that none takes long.
"use strict";

const pageExport = (() => {
  const SLICE_MS = 40;

  // Of the sections that the engine leaves out while they are out of sight, some are laid out; how many are left.
  function layOutSome() {
    const mayGoOn = pageTiming.within(SLICE_MS);
    const left = [...document.querySelectorAll(".cw-card > section:not(.cw-whole)")];
    while (left.length > 0 && mayGoOn()) {
      const section = left.shift();
      section.classList.add("cw-whole");
      section.getBoundingClientRect();
    }
    return left.length;
  }

  function loading() {
    const pictures = [...document.images];
    pictures.forEach(picture => { picture.loading = "eager"; });
    return pictures.filter(picture => !picture.complete).length + (document.fonts.status === "loaded" ? 0 : 1);
  }

  // Does a step. {left: of what is to be done, loading: files still awaited once nothing is left}
  function step() {
    const left = pageTiming.finishSome() || layOutSome();
    return { left, loading: left > 0 ? 0 : loading() };
  }

  function release() {
    document.querySelectorAll(".cw-whole").forEach(section => section.classList.remove("cw-whole"));
  }

  // What stands on the page now, with nothing left that wants a script.
  function withoutScript() {
    const body = document.body.cloneNode(true);
    body.querySelectorAll(".cw-copy, .cw-fold").forEach(element => element.remove());
    body.querySelector(".cw-boxes")?.classList.add("cw-open");
    for (const button of body.querySelectorAll("button")) {
      const still = pageDom.element("span", button.className, ...button.childNodes);
      still.classList.remove("cw-to-line");
      still.title = button.dataset.tag ?? "";
      button.replaceWith(still);
    }
    body.querySelectorAll("[data-line]").forEach(element => element.removeAttribute("data-line"));
    body.querySelectorAll(".cw-marked, .cw-marked-tag").forEach(element => element.classList.remove("cw-marked", "cw-marked-tag"));
    return body;
  }

  // {body: HTML, style: of the card, fonts: ["family style weight"] that the page draws with}
  function snapshot() {
    const rules = document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
    const fonts = [...document.fonts].filter(({ status }) => status === "loaded");
    return {
      body: withoutScript().innerHTML,
      style: rules.map(rule => rule.cssText).join("\n"),
      fonts: fonts.map(({ family, style, weight }) => `${family.replaceAll('"', "")} ${style} ${weight}`),
    };
  }

  return { step, release, snapshot };
})();
