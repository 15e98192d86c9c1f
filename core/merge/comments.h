// Comments of the metadata, as what stands above an entry or behind it, so that they can be merged like values.
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace cardwright {

/// Every comment of a metadata block (text up to the end of its closing fence), from its `#` on.
QStringList commentsOf(QStringView block);

/// `result`, a block made of mine's, with what theirs changed in comments: those above an entry and behind it, wherever mine
/// left them as they were in base, or both added some. What an entry of the result has no place for is left out. Nothing when
/// both changed one, or when the result would read differently with them.
std::optional<QString> withTheirComments(QStringView base, QStringView mine, QStringView theirs, const QString &result,
    const QString &lineEnd);

} // namespace cardwright
