#include "core/merge/cardmerge.h"

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
    const QString lineEnd = text.contains("\r\n"_L1) ? u"\r\n"_s : text.contains(u'\n') || !text.contains(u'\r') ? u"\n"_s : u"\r"_s;
    const auto ended = [&](const QString &lines) {
        return lines.isEmpty() || lines.endsWith(u'\n') || lines.endsWith(u'\r') ? lines : lines + lineEnd;
    };
    TextEdit edit;
    for (const MergeConflict &conflict : conflicts) {
        const bool isInLine = conflict.range.start > 0 && !text.left(conflict.range.start).endsWith(u'\n')
            && !text.left(conflict.range.start).endsWith(u'\r');
        edit.replace(conflict.range, (isInLine ? lineEnd : QString()) + u"<<<<<<< "_s + mineName + lineEnd + ended(conflict.mine)
                + u"======="_s + lineEnd + ended(conflict.theirs) + u">>>>>>> "_s + theirsName + lineEnd);
    }
    return edit.applied(text);
}

} // namespace cardwright
