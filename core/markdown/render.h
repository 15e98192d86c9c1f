// The card's text as the hub's page shows it: math taken out first, GitHub-flavoured Markdown by cmark-gfm, raw HTML
// made safe against an allow-list by a real HTML5 parser. What comes out may be put into a page as it is.
#pragma once

#include "core/base/problem.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace cardwright {

/// What KaTeX makes of a formula depends on nothing else.
struct PageFormula {
    QString tex; ///< as the text of its element
    bool display = false;

    bool operator==(const PageFormula &) const = default;
    friend size_t qHash(const PageFormula &formula, size_t seed = 0) { return qHashMulti(seed, formula.tex, formula.display); }
};

/// Formulas that cannot be typeset, each with KaTeX's message.
using FormulaFaults = QHash<PageFormula, QString>;

/// A piece of the page that can be replaced by itself: one top-level Markdown block, or several that raw HTML ties
/// together. Formulas are `<span class="cw-math" data-display="0|1">TeX</span>`, typeset by whoever shows the page.
/// Elements made from Markdown carry `data-line`, 0-based and relative to the block, so that equal blocks are equal HTML.
/// Relative link and image targets stand as written, relative to the model folder. Every id begins with `user-content-`, and
/// `#fragment` links lead there; so the element of a Heading is `user-content-` + anchor. Classes of Cardwright's own begin
/// with `cw-`: cw-math, cw-task (a task list's item), cw-footnotes, cw-alert with cw-alert-note (-tip, -important, -warning,
/// -caution) and cw-alert-title, cw-gallery (the place of the widget's pictures) and cw-cut (a block shown as its source) with
/// cw-cut-columns (-nesting, -inlines, -html, -references, -size), which says why.
struct PageBlock {
    struct Target {
        QString text; ///< of an href or src, entities resolved
        QString path; ///< in the model folder; empty when it leads elsewhere
        int line = 0; ///< of the nearest element before it that has one, relative to the block
    };
    struct FormulaPlace {
        PageFormula formula;
        int line = 0;
    };

    quint64 key = 0; ///< hash of the HTML: equal blocks have equal keys
    QString html;
    QList<Target> targets;
    QList<FormulaPlace> formulas;
};

struct PlacedBlock {
    std::shared_ptr<const PageBlock> block;
    int firstLine = 1; ///< of the card, 1-based
    int lastLine = 1;
};

struct Heading {
    int level = 1;  ///< 1 to 6
    QString text;
    QString anchor; ///< without `#`; repeats are numbered as the hub numbers them
    int line = 1;   ///< of the card, 1-based
    QString repeats; ///< the anchor of an earlier heading of the same words; empty when there is none
};

class BodyState;

struct RenderedBody {
    QList<PlacedBlock> blocks; ///< in the order of the page: footnotes come last, wherever they stand
    QList<Heading> outline;
    QString styleSheet; ///< the card's own `<style>`, made safe and scoped to the card's text; in the order of the text
    /// `html-removed` (argument: element, attribute or style property), `link-removed` (the target), `math-unclosed` (the
    /// delimiter), `math-one-backslash`, `math-one-dollar`, `placeholder-text`, `fence-unclosed`, `anchor-duplicate`,
    /// `block-too-costly` (why, as in the class of its block); in the order of the text. Their fixes carry revision 0.
    QList<Problem> problems;
    std::shared_ptr<const BodyState> state; ///< for the next rendering only
    qsizetype parsed = 0; ///< UTF-16 units of the card that this rendering gave to cmark-gfm
};

/// Renders `card` from `bodyStart` on. Pure; any thread. `previous` makes no difference but that what both have in common
/// is shared with it and not done again: a change costs what the segments it touches cost (segments.h), and a look at each of
/// the others.
/// Bounded: a block that would take cmark-gfm minutes is shown as its source, with a problem.
RenderedBody renderBody(QStringView card, qsizetype bodyStart, const RenderedBody &previous = {});

} // namespace cardwright
