// Speaks with the program: content comes in, what the reader does goes out. Runs last.
"use strict";

new QWebChannel(qt.webChannelTransport, ({ objects: { host } }) => {
  Object.assign(pageWords, host.words);

  function showFrame({ header, notices, side, gallery, style }) {
    if (header)
      pageHeader.show(header);
    if (notices)
      pageNotices.show(notices);
    if (side)
      pageSide.show(side);
    if (gallery)
      pageGallery.show(gallery);
    if (style !== undefined)
      pageStyle.use(style);
  }

  // A message that could not be shown is acknowledged too, or there would be no other.
  async function show(content) {
    try {
      if (content.lines)
        pagePlaces.setLines(content.lines);
      if (["header", "notices", "side", "gallery", "style"].some(part => part in content))
        pageReading.keep(() => showFrame(content));
      if (content.blocks)
        await pageBlocks.patch(content.blocks, pageReading.keep);
    } finally {
      await pageTiming.afterFrame();
      host.painted(content.revision);
      requestIdleCallback(tellOfRemoteImages);
    }
  }

  let toldOf = "{}";
  function tellOfRemoteImages() {
    const hosts = pageMedia.remoteHosts();
    if (toldOf !== JSON.stringify(hosts)) {
      toldOf = JSON.stringify(hosts);
      host.remoteImagesFound(hosts);
    }
  }

  const useRemoteImages = () => pageMedia.useRemote(host.remoteImages);
  useRemoteImages();
  host.remoteImagesChanged.connect(useRemoteImages);

  pageMath.whenFailed(host.formulasFailed);

  function useLook() {
    document.documentElement.classList.toggle("dark", host.dark);
    document.documentElement.classList.toggle("phone", host.phone);
  }
  useLook();
  host.lookChanged.connect(useLook);

  host.contentSent.connect(show);
  host.scrollWanted.connect(pageReading.scrollTo);
  host.lineMarked.connect(pageReading.mark);
  pageReading.onScrolled((line, share) => host.scrolled(line, share));
  host.tagMarked.connect(pageHeader.mark);

  function scrollToFragment(fragment) {
    let name = fragment;
    try {
      name = decodeURIComponent(fragment);
    } catch { /* a lone % stands for itself */ }
    const target = document.getElementById(name) ?? document.getElementById(`user-content-${name}`);
    target?.scrollIntoView();
  }

  function follow(event, link) {
    event.preventDefault();
    const target = link.getAttribute("href");
    if (target.startsWith("#"))
      scrollToFragment(target.slice(1));
    else if (target !== "")
      host.openLink(target);
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[href]");
    const button = event.target.closest("button");
    if (link)
      return follow(event, link);
    if (button?.matches(".cw-copy"))
      return host.copy(pageCode.copied(button));
    if (button?.matches(".cw-show-remote"))
      return host.remoteImagesPressed();
    if (button?.dataset.tag !== undefined)
      return host.tagClicked(button.dataset.tag);
    if (button?.dataset.goto !== undefined)
      return host.lineClicked(Number(button.dataset.goto));
    const line = pagePlaces.lineOf(event);
    if (line > 0 && getSelection().isCollapsed && !event.target.closest("summary, video, audio, button"))
      host.lineClicked(line);
  });
  document.addEventListener("auxclick", event => {
    if (event.target.closest("a[href]"))
      event.preventDefault();
  });

  host.ready();
});
