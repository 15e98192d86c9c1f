// Filling in a translated sentence.
#pragma once

#include <QString>
#include <QStringList>

namespace cardwright {

/// `source` (marked with QT_TRANSLATE_NOOP in context "words") in the user's language, with %1 to %9 replaced by the
/// arguments: on one line and shortened, so that a whole paragraph given as a licence leaves a sentence a sentence.
QString sentence(const char *source, const QStringList &arguments = {});

/// The words for an id this program has none for, as it may come from a newer list of rules: id and arguments.
QString unworded(const QString &id, const QStringList &arguments);

} // namespace cardwright
