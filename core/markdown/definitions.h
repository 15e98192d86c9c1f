// What one place in a card defines for all others: the targets of reference links, and footnotes. Both are known by a label
// in brackets, of which the first definition counts. Since segments are parsed by themselves, each passage is read for the
// labels it mentions, and parsed together with what the card defines for them.
#pragma once

#include "core/markdown/tree.h"

#include <QHash>
#include <QList>
#include <QString>

#include <memory>

namespace cardwright {

/// Hash of a label as CommonMark compares them: without regard to case, blanks as one.
quint64 labelHash(QStringView label);

struct LabelMention {
    quint64 label = 0; ///< hash
    int times = 1;
};

/// What stands in brackets in a text, whether it means anything there or not.
struct Labels {
    QList<LabelMention> links;   ///< each once; what might be the label of a link
    QStringList footnotes;       ///< each once, without `^`
    QStringList maybeDefined;    ///< labels of links with a colon after them
    QStringList maybeFootnotes;  ///< labels of footnotes with a colon after them
    int brackets = 0;            ///< of links, in all

    static Labels in(QStringView text);
};

struct LinkDefinition {
    QString label;
    QByteArray url;   ///< UTF-8, escapes resolved
    QByteArray title; ///< UTF-8, escapes resolved

    bool operator==(const LinkDefinition &) const = default;
    QByteArray markdown() const; ///< that defines the same, one line, UTF-8
};

/// What a passage defines; of each label the first.
struct Definitions {
    QHash<quint64, LinkDefinition> links; ///< by labelHash()
    QHash<quint64, QString> footnotes;    ///< labels, by labelHash()

    bool operator==(const Definitions &) const = default;
    bool isEmpty() const { return links.isEmpty() && footnotes.isEmpty(); }

    /// By cmark-gfm itself, which is asked for each label that `markdown` may define.
    static Definitions in(const QByteArray &markdown, const Labels &labels);

    /// Of the card: `passages` in their order.
    static Definitions joined(const QList<std::shared_ptr<const Definitions>> &passages);
};

} // namespace cardwright
