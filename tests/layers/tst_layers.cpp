// The layers hold: what the compiler really read for each object, as its dependency files tell (Ninja keeps them in its
// deps log), and what the sources of the widgets include.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Dependencies = QHash<QString, QStringList>; ///< object -> every file the compiler read for it

/// Which Qt headers a folder's objects may not have seen.
struct Layer {
    QString folder;
    QRegularExpression forbidden;
};

const QList<Layer> &layers()
{
    static const QList<Layer> all{
        {u"core/"_s, QRegularExpression(u"/(QtWidgets|QtWebEngine\\w*|QtWebChannel)/"_s)},
        {u"core/(?!document/)"_s, QRegularExpression(u"/QtGui/"_s)},
        {u"core/(?!hub/|remote/)"_s, QRegularExpression(u"/QtNetwork/"_s)},
        {u"core/(base|yaml|edit|card|markdown|tags|diff|merge|words|analysis)/"_s, QRegularExpression(u"/core/(files|document|hub|remote)/"_s)},
        {u"core/"_s, QRegularExpression(u"/(widgets|app)/\\w"_s)},
        {u"widgets/"_s, QRegularExpression(u"/(core/(files|document|hub|remote|git|publish)|app)/\\w"_s)},
        {u"app/cli/"_s, QRegularExpression(u"/(QtGui|QtWidgets|QtWebEngine\\w*|QtDBus)/"_s)},
    };
    return all;
}

QStringList breaches(const Dependencies &dependencies)
{
    QStringList found;
    for (auto object = dependencies.cbegin(); object != dependencies.cend(); ++object) {
        for (const Layer &layer : layers()) {
            if (!QRegularExpression(u"^"_s + layer.folder).match(object.key()).hasMatch())
                continue;
            for (const QString &header : object.value()) {
                if (layer.forbidden.match(header).hasMatch())
                    found.append(object.key() + u" saw "_s + header);
            }
        }
    }
    return found;
}

/// Headers that reach for files, folders or the network.
QStringList outsideIncludes(const QString &source)
{
    static const QRegularExpression include(
        u"^\\s*#\\s*include\\s*[<\"](?:\\w+/)?(Q(?:File|FileInfo|FileSystem\\w*|Dir|DirIterator|SaveFile|Temporary\\w+|StandardPaths"
        "|Settings|LockFile|Storage\\w*|Network\\w*|Tcp\\w+|Udp\\w+|Local(?:Server|Socket)|Ssl\\w*|Abstract(?:Socket|NetworkCache)|HostInfo"
        "|Process)|QtNetwork|filesystem|fstream|dirent\\.h|fcntl\\.h|sys/(?:stat|socket)\\.h)[>\"]"_s,
        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = include.globalMatch(source); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// Reads Ninja's deps log: "object: #deps n, …" and an indented line for each file.
Dependencies dependenciesOfBuild()
{
    QProcess ninja;
    ninja.start(QStringLiteral(CARD_NINJA), {u"-C"_s, QStringLiteral(CARD_BUILD_DIR), u"-t"_s, u"deps"_s});
    ninja.waitForFinished(60'000);
    Dependencies dependencies;
    QString object;
    static const QRegularExpression objectLine(u"^(\\S+?): #deps"_s);
    static const QRegularExpression targetFolder(u"CMakeFiles/\\w[\\w-]*\\.dir/"_s);
    for (const QString &line : QString::fromUtf8(ninja.readAllStandardOutput()).split(u'\n')) {
        if (const auto match = objectLine.match(line); match.hasMatch())
            object = match.captured(1).remove(targetFolder);
        else if (line.startsWith(u' '))
            dependencies[object].append(QDir::cleanPath(QDir(QStringLiteral(CARD_BUILD_DIR)).absoluteFilePath(line.trimmed())));
    }
    return dependencies;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT

private slots:
    void objectsSawOnlyTheirLayers()
    {
        const Dependencies dependencies = dependenciesOfBuild();
        int coreObjects = 0;
        for (auto object = dependencies.cbegin(); object != dependencies.cend(); ++object)
            coreObjects += object.key().startsWith(u"core/"_s);
        QVERIFY2(coreObjects > 20, qPrintable(u"only %1 objects of core are known"_s.arg(coreObjects)));
        const QStringList found = breaches(dependencies);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void widgetsIncludeNothingOfDiskOrNetwork()
    {
        int sources = 0;
        QDirIterator files(QStringLiteral(CARD_SOURCE_DIR) + u"/widgets"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const QStringList found = outsideIncludes(contentOf(path));
            QVERIFY2(found.isEmpty(), qPrintable(path + u" includes "_s + found.join(u", "_s)));
            ++sources;
        }
        QVERIFY(sources > 10);
    }

    void noNameStandsForTwoClasses()
    {
        // they would link, and the functions of one would be called for the other
        static const QRegularExpression definition(u"^(?:class|struct|enum class) (\\w+)(?: final)?(?: :[^;{]*)?\\s*\\{"_s,
            QRegularExpression::MultilineOption);
        QHash<QString, QString> headers;
        for (const QString &folder : {u"core"_s, u"widgets"_s, u"app"_s}) {
            QDirIterator files(QStringLiteral(CARD_SOURCE_DIR "/") + folder, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString source = contentOf(path);
                for (auto match = definition.globalMatch(source); match.hasNext();) {
                    const QString name = match.next().captured(1);
                    QVERIFY2(!headers.contains(name), qPrintable(name + u" stands in "_s + headers.value(name) + u" and "_s + path));
                    headers.insert(name, path);
                }
            }
        }
        QVERIFY(headers.size() > 200);
    }

    void aWidgetHeaderInCoreIsFound()
    {
        // a scratch copy of a source of core, compiled as the build compiles widgets, with one include too many
        QTemporaryDir scratch;
        QVERIFY(QDir(scratch.path()).mkpath(u"core/base"_s));
        QFile source(scratch.filePath(u"core/base/problem.cpp"_s));
        QVERIFY(source.open(QIODevice::WriteOnly));
        source.write("#include <QWidget>\n" + contentOf(QStringLiteral(CARD_SOURCE_DIR "/core/base/problem.cpp")).toUtf8());
        source.close();

        QStringList options;
        const QJsonArray commands =
            QJsonDocument::fromJson(contentOf(QStringLiteral(CARD_BUILD_DIR "/compile_commands.json")).toUtf8()).array();
        for (const QJsonValue &command : commands) {
            if (command[u"file"_s].toString().startsWith(QStringLiteral(CARD_SOURCE_DIR "/widgets/"))) {
                options = QProcess::splitCommand(command[u"command"_s].toString());
                break;
            }
        }
        QVERIFY(!options.isEmpty());
        options = options.filter(QRegularExpression(u"^-(I|D|std|f|isystem)|^/.*include"_s));
        const QString dependencyFile = scratch.filePath(u"problem.d"_s);
        QProcess compiler;
        compiler.start(QStringLiteral(CARD_COMPILER),
            options + QStringList{u"-I"_s + QStringLiteral(CARD_SOURCE_DIR), u"-M"_s, u"-MF"_s, dependencyFile,
                          u"-MT"_s, u"core/base/problem.cpp.o"_s, source.fileName()});
        QVERIFY(compiler.waitForFinished(60'000));
        QVERIFY2(compiler.exitCode() == 0, compiler.readAllStandardError().constData());

        const QString rule = contentOf(dependencyFile);
        const QStringList files = rule.mid(rule.indexOf(u':') + 1).split(QRegularExpression(u"[\\s\\\\]+"_s), Qt::SkipEmptyParts);
        const QStringList found = breaches({{u"core/base/problem.cpp.o"_s, files}});
        QVERIFY(!found.isEmpty());
        QVERIFY(found.first().contains(u"/QtWidgets/"_s) || found.first().contains(u"/QtGui/"_s));
    }

    void anIncludeOfDiskIsFound()
    {
        QCOMPARE(outsideIncludes(u"#include <QFile>\n#include <QLabel>\n"_s), QStringList{u"QFile"_s});
        QCOMPARE(outsideIncludes(u"# include \"QtNetwork/QTcpSocket\"\n"_s), QStringList{u"QTcpSocket"_s});
        QVERIFY(outsideIncludes(u"#include <QFileDialog>\n"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
