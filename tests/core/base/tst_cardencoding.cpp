#include "core/base/cardencoding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cardwright;
using namespace Qt::StringLiterals;

class TestCardEncoding : public QObject {
    Q_OBJECT

private slots:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("plain");
        QTest::newRow("empty") << QByteArray() << u""_s << u""_s;
        QTest::newRow("lf") << "a\nb\n"_ba << u"a\nb\n"_s << u"a\nb\n"_s;
        QTest::newRow("crlf") << "a\r\nb\r\n"_ba << u"a\nb\n"_s << u"a\nb\n"_s;
        QTest::newRow("cr only") << "a\rb\r"_ba << u"a\nb\n"_s << u"a\nb\n"_s;
        QTest::newRow("lone cr in lf") << "a\rb\n"_ba << u"a\u240Db\n"_s << u"a\rb\n"_s;
        QTest::newRow("crlf in lf") << "a\nb\nc\r\n"_ba << u"a\nb\nc\u240D\n"_s << u"a\nb\nc\r\n"_s;
        QTest::newRow("cr cr lf") << "a\r\r\nb\r\n"_ba << u"a\u240D\nb\n"_s << u"a\r\nb\n"_s;
        QTest::newRow("cr cr lf behind the metadata")
            << "---\r\r\na: b\r\r\n--- \r\r\n---\r\r\n"_ba << u"---\u240D\na: b\u240D\n--- \u240D\n---\u240D\n"_s
            << u"---\r\na: b\r\n--- \u240D\n---\u240D\n"_s;
        QTest::newRow("cr cr lf below the metadata")
            << "---\r\na: b\r\n---\r\n---\r\r\n"_ba << u"---\na: b\n---\n---\u240D\n"_s << u"---\na: b\n---\n---\r\n"_s;
        QTest::newRow("bare lf in crlf") << "a\r\nb\r\nc\n"_ba << u"a\nb\nc\u240A\n"_s << u"a\nb\nc\r\n"_s;
        QTest::newRow("many cr in crlf") << "1%\r2%\r3%\r\n"_ba << u"1%\u240D2%\u240D3%\n"_s << u"1%\r2%\r3%\n"_s;
        QTest::newRow("paragraph separator") << "a\xE2\x80\xA9z"_ba << u"a\u2424z"_s << u"a\u2029z"_s;
        QTest::newRow("frame marks") << "\xEF\xB7\x90\xEF\xB7\x91"_ba << u"\u2402\u2403"_s
                                     << QString(QChar(0xFDD0)) + QChar(0xFDD1);
        QTest::newRow("picture taken") << "\u240D\r\n\n\n"_ba << u"\u240D\uE000\n\n\n"_s << u"\u240D\r\n\n\n"_s;
        QTest::newRow("bom") << "\xEF\xBB\xBF---\n"_ba << u"---\n"_s << u"---\n"_s;
        QTest::newRow("two boms") << "\xEF\xBB\xBF\xEF\xBB\xBFx"_ba << u"\uFEFFx"_s << u"\uFEFFx"_s;
        QTest::newRow("no-break space") << "a\xC2\xA0z"_ba << u"a\u00A0z"_s << u"a\u00A0z"_s;
        QTest::newRow("beyond the first plane") << "\xF0\x9F\xA4\x97"_ba << u"\U0001F917"_s << u"\U0001F917"_s;
    }
    void decodes()
    {
        QFETCH(QByteArray, bytes);
        const auto [text, encoding] = CardEncoding::decode(bytes);
        QCOMPARE(encoding.unfit(), CardEncoding::Unfit::None);
        QTEST(text, "text");
        QTEST(encoding.plain(text), "plain");
        QCOMPARE(encoding.encode(text), bytes);
    }

    void unfit_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CardEncoding::Unfit>("unfit");
        QTest::addColumn<QString>("text");
        const auto notUtf8 = CardEncoding::Unfit::NotUtf8;
        QTest::newRow("latin-1") << "caf\xE9 x"_ba << notUtf8 << u"caf\uFFFD x"_s;
        QTest::newRow("overlong") << "\xC0\xAF"_ba << notUtf8 << u"\uFFFD\uFFFD"_s;
        QTest::newRow("cut off") << "a\xE2\x82"_ba << notUtf8 << QString();
        QTest::newRow("surrogate") << "\xED\xA0\x80"_ba << notUtf8 << QString();
        QTest::newRow("past the last plane") << "\xF4\x90\x80\x80"_ba << notUtf8 << QString();
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE" "a\0\n\0", 6) << notUtf8 << u"a\n"_s;
        QTest::newRow("nul") << QByteArray("a\0b", 3) << CardEncoding::Unfit::HasNul << u"a\u2400b"_s;
    }
    void unfit()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const auto decoded = CardEncoding::decode(bytes);
        QTEST(decoded.encoding.unfit(), "unfit");
        if (!text.isEmpty())
            QCOMPARE(decoded.text, text);
    }

    void everyCharacterTaken()
    {
        QString all;
        for (char32_t c = 1; c < 0x10000; ++c) {
            if (c < 0xD800 || c > 0xDFFF)
                all += QChar(char16_t(c));
        }
        QCOMPARE(CardEncoding::decode(all.toUtf8()).encoding.unfit(), CardEncoding::Unfit::NotUtf8);
    }

    void randomBytesComeBack()
    {
        const QByteArrayList parts{"a", "\r", "\n", "\r\n", "\r\r\n", "\xE2\x80\xA9", "\xEF\xB7\x90", "\xEF\xB7\x91",
            "\xEF\xBB\xBF", "\xC2\xA0", "\xF0\x9F\xA4\x97", "\xE2\x90\x8D", "\xE2\x90\x8A", "\xEE\x80\x80", "\xE2\x80\xA8",
            "\xEF\xBF\xBC"};
        QRandomGenerator random(20261122);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes;
            for (int length = random.bounded(12); length > 0; --length)
                bytes += parts[random.bounded(int(parts.size()))];
            const auto [text, encoding] = CardEncoding::decode(bytes);
            QCOMPARE(encoding.unfit(), CardEncoding::Unfit::None);
            QCOMPARE(encoding.encode(text), bytes);
            QCOMPARE(encoding.plain(text).size(), text.size());
            for (const QChar c : {QChar(u'\r'), QChar(QChar::ParagraphSeparator), QChar(0xFDD0), QChar(0xFDD1)})
                QVERIFY(!text.contains(c));

            // the text stays what it was when another state of the card is read to share its undo stack
            const QByteArray changed = bytes + parts[random.bounded(int(parts.size()))];
            const auto [later, merged] = CardEncoding::decode(changed, encoding);
            QCOMPARE(merged.encode(later), changed);
        }
    }

    void keepsStandInsOfTheStateBefore()
    {
        const auto first = CardEncoding::decode("\u240D a\rb\n"_ba);
        const auto second = CardEncoding::decode("a\rb\nc\n"_ba, first.encoding);
        QCOMPARE(second.text, u"a\uE000b\nc\n"_s);
        QCOMPARE(second.encoding.encode(first.text), "\u240D a\rb\n"_ba);
    }

    void fromPlain()
    {
        const auto [text, encoding] = CardEncoding::decode("a\xE2\x80\xA9" "b\n"_ba);
        QCOMPARE(encoding.fromPlain(u"1\r\n2\r3\n4\u2029"_s + QChar(0xFDD0)), u"1\n2\n3\n4\u2424 "_s);
        QVERIFY(encoding.isStandIn(u'\u2424'));
        QVERIFY(!encoding.isStandIn(u'a'));
    }
};

QTEST_APPLESS_MAIN(TestCardEncoding)
#include "tst_cardencoding.moc"
