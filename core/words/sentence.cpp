#include "core/words/sentence.h"

#include <QCoreApplication>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

QString shortened(const QString &argument)
{
    constexpr qsizetype kLongest = 60;
    QString line = argument.left(4 * kLongest).simplified();
    if (line.size() <= kLongest && argument.size() <= 4 * kLongest)
        return line;
    qsizetype kept = std::min(kLongest - 1, line.size());
    if (kept > 0 && line.at(kept - 1).isHighSurrogate())
        --kept;
    return line.left(kept) + u'…';
}

} // namespace

QString sentence(const char *source, const QStringList &arguments)
{
    const QString pattern = QCoreApplication::translate("words", source);
    QString filled;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (number < 1) {
            filled += pattern[i];
            continue;
        }
        filled += shortened(arguments.value(number - 1));
        ++i;
    }
    return filled;
}

QString unworded(const QString &id, const QStringList &arguments)
{
    QStringList parts{id};
    for (const QString &argument : arguments)
        parts.append(shortened(argument));
    return parts.join(u' ');
}

} // namespace cardwright
