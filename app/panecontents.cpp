#include "app/panecontents.h"

#include "core/document/cardsession.h"
#include "core/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostPlaces = 20; ///< told one by one; a folder may hold a hundred thousand causes

class Inferring {
    Q_DECLARE_TR_FUNCTIONS(cardwright::CardView)
public:
    static InferredValue of(const QString &value, const QList<TagCause> &causes)
    {
        QStringList places;
        for (const TagCause &cause : causes.first(std::min(causes.size(), kMostPlaces)))
            places.append(placeOf(cause));
        places.removeDuplicates();
        const int untold = int(std::max<qsizetype>(causes.size() - kMostPlaces, 0));
        const int more = int(places.size()) - 1 + untold;
        const QString text = more > 0 ? tr("%1, inferred from %2 and %n more", nullptr, more) : tr("%1, inferred from %2");
        QStringList told = more > 0 ? places : QStringList();
        if (untold > 0)
            told.append(tr("… and %n more", nullptr, untold));
        return {text.arg(value, places.value(0)), told.join(u'\n')};
    }
};

} // namespace

PageContent pageContentOf(const CardSession &session)
{
    return pageContentOf(session.analysis(), session.source()->repoId(), session.displayName());
}

QHash<QString, InferredValue> inferredValuesOf(const CardSession &session)
{
    const TagAnswer &tags = session.analysis().tags;
    QHash<QString, InferredValue> inferred;
    const auto infer = [&](const QString &key, const QString &value, const QList<TagCause> &causes) {
        if (!value.isEmpty() && !session.metadata().find(FieldPath(key)))
            inferred.insert(key, Inferring::of(value, causes));
    };
    infer(u"pipeline_tag"_s, tags.pipelineTag, tags.taskCauses);
    infer(u"library_name"_s, tags.libraryName, tags.libraryCauses);
    return inferred;
}

} // namespace cardwright
