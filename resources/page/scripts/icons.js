// The small drawings of the page, as lines in a square of 16 x 16.
"use strict";

const pageIcons = (() => {
  const paths = {
    // tasks, by modality
    text: "M3.2 3.8h9.6M8 3.8v9",
    image: "M1.8 12.6 6 6.6l3 4 1.8-2.2 3.4 4.2zM11.2 4.4h.01",
    audio: "M2.8 6.6v2.8M6.2 4v8M9.8 5.6v4.8M13.2 2.8v10.4",
    several: "M8.6 8.6h5v5h-5zM5.8 2.2a3.4 3.4 0 1 0 .01 0",
    table: "M2.2 3.2h11.6v9.6H2.2zM2.2 7h11.6M6.8 3.2v9.6",
    robot: "M4.4 4.8h7.2a3 3 0 0 1 3 3v.8a2.7 2.7 0 0 1-5 1.4H6.4a2.7 2.7 0 0 1-5-1.4v-.8a3 3 0 0 1 3-3zM5.2 6.4v2.4M4 7.6h2.4",
    other: "M3 8h.01M8 8h.01M13 8h.01",
    // other tags
    library: "M8 1.8 13.6 5v6L8 14.2 2.4 11V5zM2.4 5 8 8.2 13.6 5M8 8.2v6",
    dataset: "M2.8 4.2c0-1.3 2.3-2.2 5.2-2.2s5.2.9 5.2 2.2S10.9 6.4 8 6.4 2.8 5.5 2.8 4.2zv7.6c0 1.3 2.3 2.2 5.2 2.2s5.2-.9 5.2-2.2V4.2M2.8 8c0 1.3 2.3 2.2 5.2 2.2s5.2-.9 5.2-2.2",
    language: "M8 1.8a6.2 6.2 0 1 0 .01 0M2 8h12M8 1.8c1.9 1.9 2.6 4 2.6 6.2s-.7 4.3-2.6 6.2C6.1 12.3 5.4 10.2 5.4 8s.7-4.3 2.6-6.2",
    arxiv: "M3.6 1.8h5.6l3.2 3.2v9.2H3.6zM9.2 1.8V5h3.2M5.8 8.4h4.4M5.8 11h4.4",
    doi: "M6.8 9.2a2.8 2.8 0 0 0 4 0l2.4-2.4a2.8 2.8 0 0 0-4-4L8 4M9.2 6.8a2.8 2.8 0 0 0-4 0L2.8 9.2a2.8 2.8 0 0 0 4 4L8 12",
    license: "M8 2.2v11.6M5.2 13.8h5.6M2.8 4.2h10.4M3.2 4.2 1.2 9h4zM12.8 4.2l-2 4.8h4z",
    // alerts
    note: "M8 1.8a6.2 6.2 0 1 0 .01 0M8 7.4v3.8M8 4.8h.01",
    tip: "M5.8 11.2c0-1.6-2-2.4-2-5a4.2 4.2 0 0 1 8.4 0c0 2.6-2 3.4-2 5zM6.2 13.8h3.6",
    important: "M1.8 2.6h12.4v8.8H8.6l-3 2.8v-2.8H1.8zM8 4.8v2.6M8 9.4h.01",
    warning: "M8 2 14.6 13.6H1.4zM8 6.4v3.4M8 11.6h.01",
    caution: "M5.2 1.8h5.6l3.4 3.4v5.6l-3.4 3.4H5.2l-3.4-3.4V5.2zM8 4.8v3.6M8 11h.01",
    // what the page itself adds
    anchor: "M6.8 9.2a2.8 2.8 0 0 0 4 0l2.4-2.4a2.8 2.8 0 0 0-4-4L8 4M9.2 6.8a2.8 2.8 0 0 0-4 0L2.8 9.2a2.8 2.8 0 0 0 4 4L8 12",
    contents: "M5.4 3.6h8M5.4 8h8M5.4 12.4h8M2.4 3.6h.01M2.4 8h.01M2.4 12.4h.01",
    open: "M4 6.2l4 4 4-4",
    next: "M6.2 3.6 10.6 8l-4.4 4.4",
    previous: "M9.8 3.6 5.4 8l4.4 4.4",
    verified: "M3 8.6 6.4 12 13 4.6",
    gate: "M3.6 7.4h8.8v6.4H3.6zM5.4 7.4V5a2.6 2.6 0 0 1 5.2 0v2.4",
    newVersion: "M8 13.4V3.2M3.8 7.2 8 3l4.2 4.2",
    audiences: "M8 2 14.6 13.6H1.4zM8 6.4v3.4M8 11.6h.01",
  };

  const plain = name => pageDom.drawing("cw-glyph", paths[name]);

  // On a square of its colour; without one, the bare drawing.
  function icon(name, color) {
    const made = pageDom.element("span", "cw-icon", plain(name in paths ? name : "other"));
    made.dataset.name = name;
    if (color)
      made.dataset.color = color;
    return made;
  }

  return { icon, plain };
})();
