// What must hold for every card, the project's own and real ones: edits of different fields and sections by two sides merge
// without a question, and both are in the result. Edits are drawn by a seed; CARD_ROUNDS in the environment asks for more
// of them.
#include "core/card/cardschema.h"
#include "core/edit/yamledit.h"
#include "core/markdown/sections.h"
#include "core/merge/mergecards.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace cardwright;
using namespace Qt::StringLiterals;

namespace {

struct Card {
    QString name;
    QString text;
};

const QStringList kOwnCards{
    u"---\nlicense: mit # ours\ntags:\n- a\n- 'b'\nlanguage: [en, \"no\"]\npipeline_tag: fill-mask\n---\n# Title\n\nIntro.\n\n## Use\n\nUse it.\n\n"
    "## Training\n\nOne.\n\nTwo.\n"_s,
    u"---\r\nlicense: \"mit\"\r\n\r\n# about tags\r\ntags:\r\n  - a # one\r\n  - b\r\nthumbnail: x\r\n---\r\nText\r\n\r\nMore\r\n----\r\n\r\nEnd\r\n"_s,
    u"---\nmodel-index:\n- name: a\n  results:\n  - task:\n      type: t\n    metrics:\n      - type: acc\n        value: 0.90\n"
    "      - {type: f1, value: null}\nlicense: mit\n---\n# A\n\n```sh\n# no heading\n```\n\n# B"_s,
    u"# No metadata\n\nText.\n\n## One\n\nOf one.\n\n## Two\n\nOf two.\n"_s,
    u"---\n{license: mit, tags: [a, b], language: en}\n---\n\nText\n"_s,
};

/// What a side did, to be found again.
struct Edited {
    QString text;
    QStringList lines;             ///< that it wrote
    QList<FieldPath> set;          ///< as they are in its text
    QList<FieldPath> removed;
    QStringList tags;              ///< that it added
    int edits = 0;
};

class Editor {
public:
    Editor(const QString &card, const QString &who, QRandomGenerator &random) : m_who(who), m_random(random) { m_side.text = card; }

    /// Edits fields `keys`, adds one of its own and a tag.
    void editMetadata(const QStringList &keys)
    {
        for (const QString &key : keys) {
            if (m_random.bounded(3) == 0)
                remove(key);
            else
                set(key);
        }
        make([&](const FrontMatter &metadata) { return setValue(0, m_side.text, metadata, FieldPath(u"x_"_s + m_who), FieldValue(m_who)); },
            [&] { m_side.set.append(FieldPath(u"x_"_s + m_who)); });
        const QString tag = u"tag-of-"_s + m_who;
        const FieldPath tags(u"tags"_s);
        const FrontMatter now = FrontMatter::parse(m_side.text);
        const YamlNode *list = now.find(tags);
        if (list && list->kind == YamlNode::Kind::List) {
            make([&](const FrontMatter &metadata) { return addItem(0, m_side.text, metadata, tags, FieldValue(tag)); },
                [&] { m_side.tags.append(tag); });
        }
    }

    /// Edits sections for whose number `isOwn`.
    void editText(const std::function<bool(int)> &isOwn)
    {
        const qsizetype start = bodyStart();
        const QList<TextSection> sections = sectionsOf(QStringView(m_side.text).mid(start));
        for (qsizetype i = sections.size() - 1; i >= 0; --i) {
            if (!isOwn(int(i)) || m_random.bounded(2) == 0)
                continue;
            const QString line = u"Line %1 of %2."_s.arg(i).arg(m_who);
            const qsizetype at = start + sections[i].content.end;
            const bool needsEnd = at > 0 && m_side.text[at - 1] != u'\n' && m_side.text[at - 1] != u'\r';
            m_side.text.insert(at, (needsEnd ? u"\n\n"_s : u"\n"_s) + line + u'\n');
            wrote(line);
        }
    }

    /// Puts a section of a title of its own at the end.
    void moveSection()
    {
        const qsizetype start = bodyStart();
        const QList<TextSection> sections = sectionsOf(QStringView(m_side.text).mid(start));
        if (sections.size() < 3)
            return;
        const qsizetype chosen = 1 + m_random.bounded(int(sections.size()) - 2);
        const TextSection &section = sections[chosen];
        const auto isSame = [&](const TextSection &other) { return other.title == section.title; };
        if (std::ranges::count_if(sections, isSame) > 1)
            return;
        const QString content = section.content.in(QStringView(m_side.text).mid(start)).toString();
        QString moved = m_side.text;
        moved.remove(start + section.range.start, section.range.length());
        while (moved.endsWith(u'\n') || moved.endsWith(u'\r'))
            moved.chop(1);
        moved += u"\n\n"_s + content;
        const QList<TextSection> now = sectionsOf(QStringView(moved).mid(start));
        if (now.size() != sections.size() || now.last().title != section.title)
            return; // it would stand in code that nobody closed
        m_side.text = moved;
        ++m_side.edits;
    }

    const Edited &side() const { return m_side; }

private:
    qsizetype bodyStart() const { return FrontMatter::parse(m_side.text).block().whole.end; }

    template <class Edit, class Note> void make(const Edit &edit, const Note &note)
    {
        const Result<TextEdit> made = edit(FrontMatter::parse(m_side.text));
        if (!made || made->isEmpty())
            return;
        m_side.text = made->applied(m_side.text);
        ++m_side.edits;
        note();
    }

    void remove(const QString &key)
    {
        make([&](const FrontMatter &metadata) { return removeValue(0, m_side.text, metadata, key); },
            [&] { m_side.removed.append(key); });
    }

    /// Another value, somewhere in the field.
    void set(const QString &key)
    {
        FieldPath path(key);
        const FrontMatter metadata = FrontMatter::parse(m_side.text);
        const YamlNode *node = metadata.find(path);
        while (node && !node->entries.isEmpty()) {
            const int index = int(m_random.bounded(quint32(node->entries.size())));
            path = node->kind == YamlNode::Kind::Map ? path.child(node->entries[index].key) : path.child(index);
            node = &node->entries[index].value;
        }
        const FieldValue value(u"value %1 of %2"_s.arg(m_random.bounded(1000)).arg(m_who));
        make([&](const FrontMatter &now) { return setValue(0, m_side.text, now, path, value); }, [&] { m_side.set.append(FieldPath(key)); });
    }

    void wrote(const QString &line)
    {
        m_side.lines.append(line);
        ++m_side.edits;
    }

    const QString m_who;
    QRandomGenerator &m_random;
    Edited m_side;
};

bool isUnderstood(const YamlNode &node)
{
    return node.understood && std::ranges::all_of(node.entries, [](const YamlNode::Entry &entry) { return isUnderstood(entry.value); });
}

/// What of a side's edits is not in the merged card.
QStringList missing(const Edited &side, const QString &merged)
{
    QStringList lost;
    const FrontMatter own = FrontMatter::parse(side.text);
    const FrontMatter result = FrontMatter::parse(merged);
    for (const FieldPath &path : side.set) {
        const YamlNode *wanted = own.find(path);
        const YamlNode *found = result.find(path);
        if (wanted && (!found || !sameValue(*wanted, *found)))
            lost.append(path.toString());
    }
    for (const FieldPath &path : side.removed) {
        if (result.find(path))
            lost.append(u"removal of "_s + path.toString());
    }
    const YamlNode *tags = result.find(FieldPath(u"tags"_s));
    for (const QString &tag : side.tags) {
        if (!tags || !tags->texts().contains(tag))
            lost.append(tag);
    }
    for (const QString &line : side.lines) {
        if (merged.count(line) != 1)
            lost.append(line);
    }
    return lost;
}

} // namespace

class TestMergeLaws : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &card : kOwnCards)
            m_cards.append({u"own card %1"_s.arg(m_cards.size()), card});
        const QString shared = QStringLiteral(CARD_SHARED);
        if (shared.isEmpty())
            return;
        QStringList files;
        for (const QString &folder : {shared + u"/corpus/cards"_s, shared + u"/corpus/models"_s}) {
            QDirIterator found(folder, {u"*.md"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (found.hasNext())
                files.append(found.next());
        }
        files.sort();
        for (const QString &name : files) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            m_cards.append({name, QString::fromUtf8(file.readAll())});
        }
        QVERIFY(m_cards.size() > 800);
    }

    void editsOfDifferentPlacesMerge()
    {
        const int rounds = std::max(1, qEnvironmentVariableIntValue("CARD_ROUNDS"));
        QStringList faults;
        int merges = 0;
        int edits = 0;
        int moved = 0;
        qint64 slowest = 0;
        for (int round = 0; round < rounds; ++round) {
            for (qsizetype i = 0; i < m_cards.size(); ++i) {
                const Card &card = m_cards[i];
                QRandomGenerator random(quint32(i * 1000 + round));
                const auto [mine, theirs] = sides(card.text, random, moved);
                QElapsedTimer timer;
                timer.start();
                const CardMerge merge = mergeCards(card.text, mine.text, theirs.text);
                slowest = std::max(slowest, timer.elapsed());
                const QString again = mergeCards(card.text, merge.text, theirs.text).text;
                const QStringList lost = missing(mine, merge.text) + missing(theirs, merge.text);
                const QString fault = !merge.isClean()                           ? u"a conflict in "_s + merge.conflicts.first().where
                    : !lost.isEmpty()                                            ? u"lost "_s + lost.join(u", "_s)
                    : !mergeCards(card.text, theirs.text, mine.text).isClean()   ? u"a conflict with the sides swapped"_s
                    : again != merge.text                                        ? u"another result when merged again"_s
                                                                                 : QString();
                if (!fault.isEmpty()) {
                    if (faults.isEmpty())
                        save({{u"base"_s, card.text}, {u"mine"_s, mine.text}, {u"theirs"_s, theirs.text}, {u"again"_s, again},
                            {u"merged"_s, merge.withMarkers(u"mine"_s, u"theirs"_s)}});
                    faults.append(card.name + u": "_s + fault);
                }
                ++merges;
                edits += mine.edits + theirs.edits;
            }
        }
        qInfo("%d merges of %d edits, %d of them moved sections; the slowest took %lld ms", merges, edits, moved, slowest);
        QVERIFY2(faults.isEmpty(), qPrintable(u"%1 faults:\n"_s.arg(faults.size()) + faults.join(u'\n')));
        QVERIFY(edits > 4 * merges);
    }

private:
    /// Two sides that edit different fields and sections; one of them may move a section that the other edits.
    std::pair<Edited, Edited> sides(const QString &text, QRandomGenerator &random, int &moved) const
    {
        const FrontMatter metadata = FrontMatter::parse(text);
        Editor mine(text, u"mine"_s, random);
        Editor theirs(text, u"theirs"_s, random);
        // of other blocks only lines can be merged, and both would add some at one place
        if (!metadata.block().isPresent() || (metadata.readable() && metadata.parses() && isUnderstood(metadata.root()))) {
            QStringList ofMine;
            QStringList ofTheirs;
            for (const YamlNode::Entry &entry : metadata.root().entries) {
                const int choice = int(random.bounded(4));
                if (entry.key != "tags"_L1 && choice < 2)
                    (choice == 0 ? ofMine : ofTheirs).append(entry.key);
            }
            mine.editMetadata(ofMine);
            theirs.editMetadata(ofTheirs);
        }
        const quint32 parity = random.bounded(2u);
        mine.editText([=](int section) { return quint32(section) % 2 == parity; });
        theirs.editText([=](int section) { return quint32(section) % 2 != parity; });
        if (random.bounded(3) == 0) {
            const int before = theirs.side().edits;
            theirs.moveSection();
            moved += theirs.side().edits - before;
        }
        return {mine.side(), theirs.side()};
    }

    /// For a look at what failed first.
    static void save(const QList<std::pair<QString, QString>> &files)
    {
        const QString folder = qEnvironmentVariable("CARD_FAILED_MERGE");
        for (const auto &[name, text] : files) {
            QFile file(folder + u'/' + name);
            if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
                file.write(text.toUtf8());
        }
    }

    QList<Card> m_cards;
};

QTEST_APPLESS_MAIN(TestMergeLaws)
#include "tst_merge_laws.moc"
