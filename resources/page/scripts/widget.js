// The box to try a model, as a picture of itself: examples are shown, nothing can be typed and nothing is run.
"use strict";

const pageWidget = (() => {
  const { element, words, button, note, toLine } = pageDom;
  let chosen = 0; // the example on show

  function media(kind, address) {
    const holder = element("div", "cw-media");
    const made = document.createElement(kind === "image" ? "img" : kind);
    made.setAttribute("src", address);
    if (kind === "image")
      made.alt = "";
    holder.append(made);
    pageMedia.rewrite(holder); // before it enters the document
    return holder;
  }

  function table(rows) {
    const [heads, ...others] = rows;
    const line = (cells, kind) => element("tr", "", ...cells.map(cell => words(kind, "", cell)));
    return element("div", "cw-table", element("table", "", line(heads ?? [], "th"), ...others.map(cells => line(cells, "td"))));
  }

  function input({ kind, name, role, text, table: rows, more }) {
    if (role)
      return words("div", `cw-bubble cw-${role}`, text);
    const content = kind === "table" ? table(rows) : kind === "text" ? words("div", "cw-field cw-long", text) : media(kind, text);
    return element("div", "cw-input", name ? words("span", "cw-field-name", name) : "", content, note(more));
  }

  function bar({ label, score, shown }) {
    const meter = element("span", "cw-meter");
    meter.style.setProperty("--share", `${Math.min(1, Math.max(0, score)) * 100}%`);
    return element("div", "cw-class", element("span", "cw-class-row", words("span", "", label), element("span", "cw-score", shown)), meter);
  }

  function output(each) {
    const { kind, label, shown, text, url, role } = each;
    return [label ? bar(each) : "", url ? media(kind, url) : "",
      text ? words("div", role ? `cw-bubble cw-${role}` : "cw-answer cw-long", text) : "",
      !label && shown ? element("span", "cw-score", shown) : ""];
  }

  function example({ inputs, outputs, chat }) {
    const shown = outputs.flatMap(output);
    const head = shown.some(part => part !== "") && !chat ? element("div", "cw-output-head", pageWords.output) : "";
    return [...inputs.map(input), head, ...shown];
  }

  function steps(count, step) {
    const go = (name, by, said) => {
      const made = button("cw-step", () => step(by), pageIcons.plain(name));
      made.setAttribute("aria-label", said);
      made.title = said;
      return made;
    };
    return element("span", "cw-steps", go("previous", -1, pageWords.previousExample),
      element("span", "cw-muted", `${chosen + 1} / ${count}`), go("next", 1, pageWords.nextExample));
  }

  function examplePart(examples) {
    const part = element("div", "cw-example");
    const draw = () => {
      const { title, group, line } = examples[chosen];
      const name = toLine(line, "cw-example-title", group ? words("bdi", "cw-muted", `${group} · `) : "", words("bdi", "", title));
      const head = element("div", "cw-example-head", name, examples.length > 1 ? steps(examples.length, step) : "");
      part.replaceChildren(head, ...example(examples[chosen]).filter(each => each !== ""));
    };
    const step = by => {
      chosen = (chosen + by + examples.length) % examples.length;
      pageDom.redraw(part, draw);
    };
    draw();
    return part;
  }

  function draw({ task, icon, color, why, mask, origin, note: said, examples, more }) {
    chosen = Math.min(chosen, Math.max(0, examples.length - 1));
    return [element("div", "cw-task", pageIcons.icon(icon, color), words("span", "", task)),
      note(why),
      mask ? element("p", "cw-note", `${pageWords.maskToken} `, element("code", "", mask)) : "",
      examples.length ? examplePart(examples) : "",
      note(more), note(origin), note(said)];
  }

  return { draw, media };
})();
