// What the steps of a profile share while one model's tags are computed.
#pragma once

#include "core/tags/causerules.h"
#include "core/tags/fielditems.h"
#include "core/tags/folderfindings.h"

#include <QHash>

#include <functional>

namespace cardwright {

/// Of several places that may name the model's library, or its task, the first decides.
struct Claim {
    QString name;
    QList<TagCause> causes; ///< each enough for the claim
};

class TagRun {
public:
    TagRun(const TagEvidence &evidence, const FrontMatter &metadata, QStringView card);

    const TagProfile &profile;
    const FolderFindings &folder;
    const QString &repoId;
    const YamlNode fields; ///< the card's metadata; no entries where it cannot be read
    const QStringView card;
    const QList<Claim> libraries; ///< in the order in which the hub looks

    QString library() const { return libraries.value(0).name; } ///< empty: none
    QList<Claim> tasks() const; ///< by the card's own pipeline_tag and the tags so far

    /// A tag that is there already keeps its place and gains the causes.
    void add(const QString &tag, const QList<TagCause> &causes);
    void add(const QString &tag, CauseRule rule, const FieldItem &item); ///< of the card
    bool has(const QString &tag) const { return m_places.contains(tag); }
    QList<TagCause> causes(const QString &tag) const;
    const QList<ComputedTag> &tags() const { return m_tags; }

private:
    QList<Claim> libraryClaims(QDate created) const;

    QList<ComputedTag> m_tags;
    QHash<QString, qsizetype> m_places;
};

/// The causes of the claims up to the first that is not `wanted`: while one of them stands, the first claim is a wanted
/// one.
QList<TagCause> leadingCauses(const QList<Claim> &claims, const std::function<bool(const QString &name)> &wanted);

} // namespace cardwright
