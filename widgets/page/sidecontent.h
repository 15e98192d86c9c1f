// What a page is told of the notices above a card's text and the boxes beside it: core/modelpage's values, put into words.
#pragma once

#include "core/modelpage/sidecolumn.h"

#include <QJsonArray>

namespace cardwright {

/// In the order of the page. Each is {kind, text, line} and, by kind, audiences: nothing more; newVersion: id, href;
/// gate: description, prompt, fields: [{label, kind, options}], more, button, note.
QJsonArray noticesOf(const SideColumn &side);

/// In the order of the page. Each is {kind, title} and, by kind,
///   weights: facts, quantizations: [{bits, files: [{name, size}]}], note
///   widget: task, icon, color, why, mask, origin, note,
///     examples: [{title, group, line, chat, inputs: [{kind, name, role, text, table, more}],
///                 outputs: [{kind, label, score, shown, text, role, url}]}], more
///   tree: bases: [{id, href, line}], more, relation, self, model
///   datasets: items: [{id, href, line}], more
///   evaluation: groups: [{task, dataset, source, href, metrics: [{name, value, verified, line}]}], more
///   emissions: grams, line, facts
/// where facts are [{name, value, hint}], `line` is 0 or one of the card, `href` is empty or an address, `score` is from
/// 0 to 1, and `more` says in words how many are left out.
QJsonArray boxesOf(const SideColumn &side);

/// The pictures of the card's gallery, each {kind, url, prompt, line}, and at the end {more} when there are too many.
QJsonArray galleryOf(const SideColumn &side);

} // namespace cardwright
