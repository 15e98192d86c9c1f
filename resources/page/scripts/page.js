// Speaks with the program: content comes in, what the reader does goes out. Runs last.
"use strict";

new QWebChannel(qt.webChannelTransport, ({ objects: { host } }) => {
  Object.assign(pageWords, host.words);

  // A message that could not be shown is acknowledged too, or there would be no other.
  async function show(content) {
    try {
      if (content.header)
        pageHeader.show(content.header);
      if (content.blocks)
        await pageBlocks.patch(content.blocks);
    } finally {
      await pageTiming.afterFrame();
      host.painted(content.revision);
    }
  }

  const useTheme = () => document.documentElement.classList.toggle("dark", host.dark);
  useTheme();
  host.darkChanged.connect(useTheme);

  host.contentSent.connect(show);
  host.scrollWanted.connect(pageBlocks.scrollTo);
  host.lineMarked.connect(pageBlocks.mark);

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
    const button = event.target.closest("button.cw-copy");
    if (link)
      return follow(event, link);
    if (button)
      return host.copy(pageCode.copied(button));
    const line = pageBlocks.lineOf(event.target);
    if (line > 0 && getSelection().isCollapsed && !event.target.closest("summary, video, audio"))
      host.lineClicked(line);
  });
  document.addEventListener("auxclick", event => {
    if (event.target.closest("a[href]"))
      event.preventDefault();
  });

  host.ready();
});
