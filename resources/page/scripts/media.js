// Images, video and audio: relative targets lead into the model folder, remote ones become a quiet box in place.
"use strict";

const pageMedia = (() => {
  let folder = `cardwright://card-${location.pathname.split("/")[1]}/`;
  const brought = new Map(); // target as the card has it -> address with the file in it, where there is no folder to ask

  function bring(files) {
    folder = "https://folder.invalid/";
    Object.entries(files).forEach(([target, address]) => brought.set(target, address));
  }

  function resolve(target) {
    try {
      return new URL(target.trim(), folder);
    } catch {
      return null;
    }
  }

  function isLocal(url) {
    return url !== null && (url.href.startsWith(folder) || url.protocol === "data:");
  }

  function placeholder(element, url, reason) {
    const box = document.createElement("span");
    box.className = "cw-not-loaded";
    const line = element.closest("[data-line]");
    if (line)
      box.dataset.line = line.dataset.line;
    const name = document.createElement("span");
    name.textContent = element.getAttribute("alt") || (url ? decoded(url.pathname.split("/").pop()) : "");
    const why = document.createElement("small");
    why.textContent = url && url.host && !isLocal(url) ? `${reason} · ${url.host}` : reason;
    box.append(name, why);
    box.title = url ? decoded(isLocal(url) ? url.pathname.slice(1) : url.href) : "";
    element.replaceWith(box);
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  // Before `block` enters the document, so that nothing is asked for by its old name.
  function rewrite(block) {
    for (const source of block.querySelectorAll("source")) {
      source.removeAttribute("srcset"); // of <picture>: its <img> says the same
      retarget(source, "src");
    }
    for (const player of block.querySelectorAll("video, audio")) {
      retarget(player, "poster");
      player.preload = "metadata";
      player.controls = true;
      const remote = [player, ...player.children].filter(part => part.dataset.remote);
      if (!retarget(player, "src") || remote.length > 0)
        placeholder(player, resolve(player.dataset.remote ?? remote[0].dataset.remote), pageWords.remoteMedia);
    }
    for (const image of block.querySelectorAll("img")) {
      image.removeAttribute("srcset");
      image.decoding = "async";
      if (!image.hasAttribute("src")) // its target was refused
        placeholder(image, null, pageWords.refusedImage);
      else if (!retarget(image, "src"))
        placeholder(image, resolve(image.dataset.remote), pageWords.remoteImage);
    }
  }

  // False when the target is not of the folder; it is then taken away and remembered in data-remote.
  function retarget(element, attribute) {
    const target = element.getAttribute(attribute);
    if (target === null)
      return true;
    const url = resolve(target);
    if (isLocal(url)) {
      element.setAttribute(attribute, brought.get(target) ?? url.href);
      return true;
    }
    element.removeAttribute(attribute);
    element.dataset.remote = target;
    return false;
  }

  // A picture that is asked for but not there. `error` does not bubble, so it is caught on its way down.
  document.addEventListener("error", event => {
    if (event.target instanceof HTMLImageElement)
      placeholder(event.target, resolve(event.target.src), pageWords.missingImage);
  }, true);

  return { rewrite, bring };
})();
