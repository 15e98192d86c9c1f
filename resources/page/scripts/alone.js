// Draws the page in a file of its own, where there is no program to speak with: all it shows stands in the file.
"use strict";

(async () => {
  const { words, files, content } = JSON.parse(document.getElementById("cw-page").textContent);
  Object.assign(pageWords, words);
  pageMedia.bring(files);

  document.addEventListener("click", event => {
    const button = event.target.closest(".cw-copy");
    if (button)
      navigator.clipboard?.writeText(pageCode.copied(button));
  });

  pageHeader.show(content.header);
  pageNotices.show(content.notices ?? []);
  if (content.side)
    pageSide.show(content.side);
  pageGallery.show(content.gallery ?? []);
  pageStyle.use(content.style ?? "");
  await pageBlocks.patch(content.blocks);
})();
