// The boxes beside the card, but for the widget: from what core/modelpage says, in words already, to elements.
"use strict";

const pageBoxes = (() => {
  const { element, words, identifier, button, note, toLine, away } = pageDom;
  const MOST_METRICS = 8; // of one dataset, until the reader asks for the others
  const whole = new Set(); // datasets whose metrics the reader wants all

  function facts(list) {
    return element("dl", "cw-facts", ...list.map(({ name, value, hint }) => {
      const said = words("dd", "", value);
      said.title = hint ?? "";
      return element("div", "cw-fact", element("dt", "", name), said);
    }));
  }

  function weights({ facts: list, quantizations, note: said }) {
    const rows = quantizations.map(({ bits, files }) => element("div", "cw-quant", element("span", "cw-muted", bits),
      element("ul", "cw-quant-files", ...files.map(({ name, size }) =>
        element("li", "", element("span", "cw-quant-name", name), element("span", "cw-muted", size))))));
    return [list.length ? facts(list) : "", ...rows, note(said)];
  }

  function identity({ id, href, line }) {
    return element("span", "cw-identity", toLine(line, "cw-id", identifier("", id)), away(href));
  }

  function tree({ bases, more, relation, self: name, model }) {
    const self = element("li", "cw-self", words("bdi", "cw-muted", relation), ": ", element("span", "cw-id", name));
    self.title = model;
    const rest = more ? element("li", "cw-note", more) : "";
    return [element("ul", "cw-tree", ...bases.map(base => element("li", "", identity(base))), rest, self)];
  }

  function datasets({ items, more }) {
    const list = items.map(item => element("li", "", pageIcons.icon("dataset", "red"), identity(item)));
    return [element("ul", "cw-ids", ...list), note(more)];
  }

  function metric({ name, value, verified, line }) {
    const score = words("span", "cw-metric-value", value);
    const seal = verified ? pageIcons.icon("verified", "") : "";
    if (seal) {
      seal.title = verified;
      seal.setAttribute("role", "img");
      seal.setAttribute("aria-label", verified);
    }
    return element("li", "", toLine(line, "cw-metric", words("span", "cw-metric-name", name), seal, score));
  }

  function metricList(key, metrics) {
    const list = element("ul", "cw-metrics", ...metrics.slice(0, whole.has(key) ? metrics.length : MOST_METRICS).map(metric));
    if (metrics.length <= MOST_METRICS || whole.has(key))
      return list;
    const more = button("cw-more", () => {
      whole.add(key);
      list.append(...metrics.slice(MOST_METRICS).map(metric));
      list.children[MOST_METRICS].querySelector("button")?.focus();
      more.remove();
    }, pageWords.moreResults.replace("%1", metrics.length - MOST_METRICS));
    return element("div", "", list, more);
  }

  function results({ task, dataset, source, href, metrics }) {
    return element("div", "cw-results", words("div", "cw-results-dataset", dataset), words("div", "cw-results-task", task),
      metricList(`${task} ${dataset} ${source}`, metrics),
      source ? element("div", "cw-source", words("bdi", "", source), away(href)) : "");
  }

  function evaluation({ groups, more }) {
    return [...groups.map(results), note(more)];
  }

  function emissions({ facts: list, line, grams }) {
    return [grams ? toLine(line, "cw-grams", words("bdi", "", grams)) : "", list.length ? facts(list) : ""];
  }

  return { weights, tree, datasets, evaluation, emissions };
})();
