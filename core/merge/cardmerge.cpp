#include "core/merge/cardmerge.h"

#include "core/merge/sourceline.h"

namespace cardwright {

using namespace Qt::StringLiterals;

const QString &MergeConflict::chosen(MergeChoice choice) const
{
    if (choice == MergeChoice::Both && canBeBoth())
        return both;
    return choice == MergeChoice::Theirs ? theirs : mine;
}

TextEdit CardMerge::edit(quint64 revision, const QList<MergeChoice> &choices) const
{
    Q_ASSERT(choices.size() == conflicts.size());
    TextEdit edit(revision);
    for (qsizetype i = 0; i < conflicts.size(); ++i) {
        const QString &chosen = conflicts[i].chosen(choices[i]);
        if (chosen != conflicts[i].mine)
            edit.replace(conflicts[i].range, chosen);
    }
    return edit;
}

QString CardMerge::withMarkers(const QString &mineName, const QString &theirsName) const
{
    QString sample = text;
    for (const MergeConflict &conflict : conflicts)
        sample += conflict.theirs;
    const QString lineEnd = usualLineEnd(sample);
    const auto ended = [&](const QString &lines) {
        return endsInLine(lines) ? lines + lineEnd : lines;
    };
    TextEdit edit;
    for (const MergeConflict &conflict : conflicts) {
        const bool isInLine = endsInLine(QStringView(text).first(conflict.range.start));
        edit.replace(conflict.range, (isInLine ? lineEnd : QString()) + u"<<<<<<< "_s + mineName + lineEnd + ended(conflict.mine)
                + u"======="_s + lineEnd + ended(conflict.theirs) + u">>>>>>> "_s + theirsName + lineEnd);
    }
    return edit.applied(text);
}

} // namespace cardwright
