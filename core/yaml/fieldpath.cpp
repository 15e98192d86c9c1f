#include "core/yaml/fieldpath.h"

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

bool isBareCharacter(QChar c)
{
    return c != u'.' && c != u'[' && c != u']' && c != u'"' && c != u'=' && !c.isSpace();
}

bool isBare(const QString &key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), isBareCharacter);
}

/// The content between quotes that starts after the opening one at `at`; `at` then stands behind the closing one.
std::optional<QString> quotedKey(QStringView path, qsizetype &at)
{
    QString key;
    for (++at; at < path.size(); ++at) {
        if (path[at] == u'"') {
            ++at;
            return key;
        }
        if (path[at] == u'\\' && at + 1 < path.size())
            ++at;
        key += path[at];
    }
    return std::nullopt;
}

} // namespace

std::optional<FieldPath> FieldPath::parse(QStringView path)
{
    FieldPath result;
    qsizetype at = 0;
    while (at < path.size()) {
        if (path[at] == u'[') {
            ++at;
            if (at < path.size() && path[at] == u'"') {
                const std::optional<QString> key = quotedKey(path, at);
                if (!key)
                    return std::nullopt;
                result.m_steps.append(*key);
            } else {
                const qsizetype close = path.indexOf(u']', at);
                if (close < 0 || close == at)
                    return std::nullopt;
                const QStringView digits = path.mid(at, close - at);
                bool isNumber = false;
                const int index = digits.toInt(&isNumber);
                if (!isNumber || !digits[0].isDigit())
                    return std::nullopt;
                result.m_steps.append(index);
                at = close;
            }
            if (at >= path.size() || path[at] != u']')
                return std::nullopt;
            ++at;
            continue;
        }
        if (at > 0) {
            if (path[at] != u'.')
                return std::nullopt;
            ++at;
        }
        const qsizetype start = at;
        while (at < path.size() && isBareCharacter(path[at]))
            ++at;
        if (at == start)
            return std::nullopt;
        result.m_steps.append(path.mid(start, at - start).toString());
    }
    return result;
}

QString FieldPath::toString() const
{
    QString result;
    for (const Step &step : m_steps) {
        if (const int *index = std::get_if<int>(&step)) {
            result += u"[%1]"_s.arg(*index);
            continue;
        }
        QString key = std::get<QString>(step);
        if (isBare(key)) {
            if (!result.isEmpty())
                result += u'.';
            result += key;
        } else {
            key.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
            result += u"[\""_s + key + u"\"]"_s;
        }
    }
    return result;
}

FieldPath FieldPath::child(const QString &key) const
{
    FieldPath result = *this;
    result.m_steps.append(key);
    return result;
}

FieldPath FieldPath::child(int index) const
{
    FieldPath result = *this;
    result.m_steps.append(index);
    return result;
}

FieldPath FieldPath::parent() const
{
    FieldPath result = *this;
    if (!result.m_steps.isEmpty())
        result.m_steps.removeLast();
    return result;
}

QString FieldPath::topKey() const
{
    if (m_steps.isEmpty())
        return {};
    const QString *key = std::get_if<QString>(&m_steps.first());
    return key ? *key : QString();
}

} // namespace cardwright
