#include "tests/hub/pathpatterns.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace cardwright::hubtest {

namespace {

constexpr auto kLfs = " filter=lfs diff=lfs merge=lfs -text\n";

QRegularExpression expressionFor(QString pattern)
{
    const bool isFolder = pattern.endsWith(u'/');
    if (isFolder)
        pattern.chop(1);
    const bool fromRoot = pattern.contains(u'/');
    if (pattern.startsWith(u'/'))
        pattern.remove(0, 1);
    QString expression = QRegularExpression::escape(pattern);
    expression.replace(u"\\*\\*\\/"_s, u"(?:.*/)?"_s).replace(u"\\*\\*"_s, u".*"_s);
    expression.replace(QRegularExpression(u"\\\\\\*"_s), u"[^/]*"_s).replace(u"\\?"_s, u"[^/]"_s);
    return QRegularExpression(
        u"^%1%2%3"_s.arg(fromRoot ? QString() : u"(?:.*/)?"_s, expression, isFolder ? u"/.*$"_s : u"(?:/.*)?$"_s));
}

QStringList linesOf(const QByteArray &text)
{
    QStringList lines;
    for (const QByteArray &line : text.split('\n')) {
        const QString trimmed = QString::fromUtf8(line).trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#'))
            lines.append(trimmed);
    }
    return lines;
}

} // namespace

QByteArray defaultGitAttributes()
{
    static const QByteArrayList patterns{"*.7z", "*.arrow", "*.bin", "*.bz2", "*.ckpt", "*.ftz", "*.gz", "*.h5",
        "*.joblib", "*.lfs.*", "*.mlmodel", "*.model", "*.msgpack", "*.npy", "*.npz", "*.onnx", "*.ot", "*.parquet",
        "*.pb", "*.pickle", "*.pkl", "*.pt", "*.pth", "*.rar", "*.safetensors", "saved_model/**/*", "*.tar.*", "*.tar",
        "*.tflite", "*.tgz", "*.wasm", "*.xz", "*.zip", "*.zst", "*tfevents*"};
    return patterns.join(kLfs) + kLfs;
}

QByteArray lfsLineFor(const QString &path)
{
    return path.toUtf8().replace(" ", "[[:space:]]") + kLfs;
}

bool isKeptInLfs(const QByteArray &gitAttributes, const QString &path)
{
    bool kept = false;
    for (const QString &line : linesOf(gitAttributes)) {
        QString pattern = line.section(QRegularExpression(u"\\s"_s), 0, 0);
        pattern.replace(u"[[:space:]]"_s, u" "_s);
        if (!expressionFor(pattern).match(path).hasMatch())
            continue;
        if (line.contains(u"filter=lfs"_s))
            kept = true;
        else if (line.contains(u"-filter"_s) || line.contains(u"!filter"_s))
            kept = false;
    }
    return kept;
}

bool isIgnored(const QByteArray &gitIgnore, const QString &path)
{
    bool ignored = false;
    for (const QString &line : linesOf(gitIgnore)) {
        const bool negated = line.startsWith(u'!');
        if (expressionFor(negated ? line.sliced(1) : line).match(path).hasMatch())
            ignored = !negated;
    }
    return ignored;
}

bool looksBinary(const QByteArray &sample)
{
    if (sample.contains('\0'))
        return true;
    // A sample may end within a character: what only misses its end is text.
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(sample);
    return text.contains(QChar::ReplacementCharacter) && !sample.contains("\xEF\xBF\xBD");
}

} // namespace cardwright::hubtest
