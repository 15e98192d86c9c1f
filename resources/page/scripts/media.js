// Images, video and audio: relative targets lead into the model folder, remote ones become a quiet box in place. Remote
// pictures come through the program, once the reader allows them.
"use strict";

const pageMedia = (() => {
  let folder = `cardwright://card-${location.pathname.split("/")[1]}/`;
  const brought = new Map(); // target as the card has it -> address with the file in it, where there is no folder to ask

  function bring(files) {
    folder = "https://folder.invalid/";
    Object.entries(files).forEach(([target, address]) => brought.set(target, address));
  }

  const remoteHost = `cardwright://remote-${location.pathname.split("/")[1]}/?`;
  const pictures = new WeakMap(); // box -> the remote picture that it stands for
  let remote = null;              // whether remote pictures are shown; null where nobody could be asked

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
    return box;
  }

  // `image` has no source yet, and its target in data-remote.
  function showRemote(image) {
    const url = resolve(image.dataset.remote);
    if (url?.protocol !== "https:")
      return placeholder(image, url, url?.protocol === "http:" ? pageWords.insecureImage : pageWords.remoteImage);
    image.classList.add("cw-remote");
    if (remote) {
      image.src = remoteHost + encodeURIComponent(url.href);
      return;
    }
    const box = placeholder(image, url, pageWords.remoteImage);
    if (remote === null)
      return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cw-show-remote";
    button.textContent = pageWords.showRemoteImages;
    box.append(button);
    keep(box, image);
  }

  function keep(box, image) {
    box.classList.add("cw-remote");
    pictures.set(box, image);
  }

  function useRemote(shown) {
    remote = shown;
    for (const element of document.querySelectorAll(".cw-remote")) {
      const image = pictures.get(element) ?? element;
      if (image !== element)
        element.replaceWith(image);
      image.removeAttribute("src");
      showRemote(image);
    }
  }

  // Of how many remote pictures each host would hear.
  function remoteHosts() {
    const hosts = {};
    for (const element of document.querySelectorAll(".cw-remote")) {
      const host = resolve((pictures.get(element) ?? element).dataset.remote)?.host;
      if (host)
        hosts[host] = (hosts[host] ?? 0) + 1;
    }
    return hosts;
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
        showRemote(image);
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
    const image = event.target;
    if (!(image instanceof HTMLImageElement) || !image.hasAttribute("src"))
      return;
    if (image.classList.contains("cw-remote"))
      keep(placeholder(image, resolve(image.dataset.remote), pageWords.lostImage), image);
    else
      placeholder(image, resolve(image.src), pageWords.missingImage);
  }, true);

  return { rewrite, bring, useRemote, remoteHosts };
})();
