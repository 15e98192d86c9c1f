// Raw HTML made safe: parsed by a real HTML5 parser and written out again from the allow-list of htmlpolicy.h, so that what
// a browser reads is what was allowed, whatever the card's author tried.
#pragma once

#include "core/markdown/nodewriter.h"

#include <QHash>

#include <memory>
#include <optional>

namespace cardwright {

/// What a group's raw HTML became. Lines count from 0 in the group: the same source gives the same value wherever it stands.
struct SafeHtml {
    struct Heading {
        int level = 1;
        QString text;
        QString ownAnchor; ///< empty when the card gave none
        int line = 0;
    };
    struct Removal {
        QString rule;
        QString source;
        QString what; ///< element, attribute, target, or what a style said
        int line = 0;
    };

    /// Headings that need an id carry the trusted attribute `heading` with their index instead.
    QByteArray html;
    QList<Heading> headings; ///< of the card's own HTML
    QList<Removal> removals;
    QByteArray style; ///< of its <style> elements, as SafeStyleSheet gives it
};

/// Nothing when the HTML does not come to rest (a browser might read it otherwise than the parser did).
std::optional<SafeHtml> makeSafe(const NodeWriter::Written &written, const MathText &math);

/// `safe` as it stands at `line` of the card: headings join the outline and get their ids, removals are reported.
QByteArray settle(const SafeHtml &safe, int line, const Marks &marks, Outline &outline, Report &report);

/// Making HTML safe is the slowest step of rendering; what a rendering made is kept for the next one.
class SafeHtmlStore {
public:
    /// `previous` may be null.
    SafeHtmlStore(const Marks &marks, std::shared_ptr<const SafeHtmlStore> previous);

    /// As makeSafe() gives it.
    std::optional<SafeHtml> safe(const NodeWriter::Written &written, const MathText &math);

    /// Keeps only what this rendering used.
    void forgetPrevious() { m_previous.reset(); }

private:
    struct Made {
        NodeWriter::Written from;
        std::optional<SafeHtml> safe;
    };
    QByteArray m_stem; ///< other marks make other HTML
    QHash<QByteArray, std::shared_ptr<const Made>> m_made; ///< by the HTML it was made from
    std::shared_ptr<const SafeHtmlStore> m_previous;
};

} // namespace cardwright
