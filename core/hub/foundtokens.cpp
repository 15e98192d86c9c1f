#include "core/hub/foundtokens.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 1024 * 1024; ///< of a file that holds tokens

/// `~` at the beginning and `$NAME`, `${NAME}` anywhere; an unknown variable stays as it is. Rule: Python's
/// os.path.expanduser and expandvars.
QString expanded(const QString &path, const QProcessEnvironment &environment)
{
    static const QRegularExpression variable(u"\\$(?:(\\w+)|\\{([^}]*)\\})"_s);
    QString result;
    qsizetype from = 0;
    for (auto match = variable.globalMatch(path); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString name = found.captured(1) + found.captured(2);
        result += path.mid(from, found.capturedStart() - from) + environment.value(name, found.captured());
        from = found.capturedEnd();
    }
    result += path.mid(from);
    if (result == "~"_L1 || result.startsWith("~/"_L1))
        result.replace(0, 1, environment.value(u"HOME"_s, QDir::homePath()));
    return result;
}

QString tokenFile(const QProcessEnvironment &environment)
{
    const auto pathIn = [&environment](
                            const QString &variable) { return expanded(environment.value(variable), environment); };
    if (const QString file = pathIn(u"HF_TOKEN_PATH"_s); !file.isEmpty())
        return file;
    if (const QString folder = pathIn(u"HF_HOME"_s); !folder.isEmpty())
        return folder + u"/token"_s;
    const QString cache = pathIn(u"XDG_CACHE_HOME"_s);
    return (cache.isEmpty() ? expanded(u"~/.cache"_s, environment) : cache) + u"/huggingface/token"_s;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    // a pipe in its place would be waited for
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.read(kMostBytes) : QByteArray();
}

struct NamedText {
    QString name;
    QByteArray text;
};

/// The values of `hf_token`, section by section. QSettings would read `%` and `\` otherwise than the writer meant them.
QList<NamedText> storedIn(const QByteArray &ini)
{
    QList<NamedText> stored;
    QString section;
    for (const QByteArray &line : ini.split('\n')) {
        const QByteArray text = line.trimmed();
        if (text.startsWith('[') && text.endsWith(']'))
            section = QString::fromUtf8(text.sliced(1, text.size() - 2));
        const qsizetype equals = text.indexOf('=');
        if (!section.isEmpty() && equals > 0 && text.first(equals).trimmed() == "hf_token")
            stored.append({section, text.sliced(equals + 1)});
    }
    return stored;
}

} // namespace

QList<FoundToken> findTokens(const QProcessEnvironment &environment, const HubEndpoint &endpoint)
{
    QList<FoundToken> found;
    const auto add = [&](FoundToken::Source source, const QString &place, const QString &name, const QByteArray &text) {
        const auto token = Token::of(text, endpoint, place);
        if (!token)
            return false;
        const auto known = std::ranges::find(found, *token, &FoundToken::token);
        if (known == found.end())
            found.append({source, place, name, *token});
        else if (known->name.isEmpty())
            known->name = name;
        return true;
    };
    for (const QString &variable : {u"HF_TOKEN"_s, u"HUGGING_FACE_HUB_TOKEN"_s}) {
        if (add(FoundToken::Source::Environment, variable, {}, environment.value(variable).toUtf8()))
            break;
    }
    const QString file = tokenFile(environment);
    add(FoundToken::Source::TokenFile, file, {}, bytesOf(file));
    const QString stored = QFileInfo(file).path() + u"/stored_tokens"_s;
    for (const NamedText &entry : storedIn(bytesOf(stored)))
        add(FoundToken::Source::StoredToken, stored, entry.name, entry.text);
    return found;
}

} // namespace cardwright
