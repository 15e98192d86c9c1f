#include "core/tags/causerules.h"

#include <QHashFunctions>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

/// In the order of CauseRule.
const std::array<QString, size_t(CauseRule::Flag) + 1> &ids()
{
    static const std::array<QString, size_t(CauseRule::Flag) + 1> all{
        u"weight-file"_s, u"model-type"_s, u"architecture"_s, u"task-parameters"_s, u"custom-code"_s, u"chat-template"_s,
        u"library-field"_s, u"library-tag"_s, u"library-file"_s, u"library-config"_s, u"language"_s,
        u"opus-mt-language"_s, u"dataset"_s, u"arxiv"_s, u"card-tags"_s, u"license"_s, u"pipeline-tag"_s,
        u"model-index"_s, u"evaluation-file"_s, u"co2"_s, u"base-model"_s, u"gguf-imatrix"_s, u"gguf-chat-template"_s,
        u"flag"_s};
    return all;
}

struct Place {
    QStringView file;
    QStringView key;
    TextRange range;

    bool operator==(const Place &) const = default;
};

size_t qHash(const Place &place, size_t seed)
{
    return qHashMulti(seed, place.file, place.key, place.range.start, place.range.end);
}

Place placeOf(const TagCause &cause)
{
    return {cause.file, cause.key, cause.range};
}

} // namespace

QString ruleId(CauseRule rule)
{
    return ids()[size_t(rule)];
}

QStringList tagCauseRules()
{
    return {ids().begin(), ids().end()};
}

TagCause causeOf(CauseRule rule, const QString &file, const QString &key, TextRange range)
{
    return {ruleId(rule), file, key, range};
}

void addCauses(QList<TagCause> &causes, const QList<TagCause> &more)
{
    if (causes.isEmpty()) {
        causes = more;
        return;
    }
    // A hundred thousand files may be causes of one tag.
    QSet<Place> places;
    const QList<TagCause> before = causes;
    for (const TagCause &cause : before)
        places.insert(placeOf(cause));
    for (const TagCause &cause : more) {
        if (!places.contains(placeOf(cause))) {
            places.insert(placeOf(cause));
            causes.append(cause);
        }
    }
}

} // namespace cardwright
