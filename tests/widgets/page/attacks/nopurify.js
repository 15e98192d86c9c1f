// In DOMPurify's place when a test takes that wall away: what comes is taken as it is.
"use strict";

const DOMPurify = {
  removed: [],
  addHook: () => {},
  sanitize: html => {
    const template = document.createElement("template");
    template.innerHTML = html;
    return document.importNode(template.content, true);
  },
};
