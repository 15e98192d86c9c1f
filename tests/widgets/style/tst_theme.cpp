// The look: contrast a person can read, a style sheet without holes, and switching at run time.
#include "widgets/style/icons.h"
#include "widgets/style/paneheader.h"
#include "widgets/style/theme.h"

#include <QApplication>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace cardwright;

namespace {

double channel(double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); }

double luminance(const QColor &c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject {
    Q_OBJECT

private slots:
    void textIsReadable_data();
    void textIsReadable();
    void placeholdersAreFilledIn();
    void styleSheetNamesOnlyRoles();
    void appearanceFollowsTheChoice();
    void everyIconDraws_data();
    void everyIconDraws();
    void iconFollowsTheTheme();
    void propertyChangesTheLook();
};

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<Theme::ColorRole>("text");
    QTest::addColumn<Theme::ColorRole>("ground");
    const auto row = [](Theme::ColorRole text, Theme::ColorRole ground) {
        const auto roles = QMetaEnum::fromType<Theme::ColorRole>();
        QTest::addRow("%s on %s", roles.valueToKey(text), roles.valueToKey(ground)) << text << ground;
    };
    for (const auto ground : {Theme::Window, Theme::Surface, Theme::Hover, Theme::EditorBlock, Theme::CurrentLine,
             Theme::ChipBackground, Theme::AccentSoft, Theme::RejectsSoft, Theme::LostSoft, Theme::AdviceSoft}) {
        row(Theme::Text, ground);
        row(Theme::Muted, ground);
    }
    for (const auto ground : {Theme::Window, Theme::Surface, Theme::Hover, Theme::AccentSoft}) {
        row(Theme::Accent, ground);
        row(Theme::Rejects, ground);
        row(Theme::Lost, ground);
    }
    row(Theme::AccentText, Theme::Accent);
    row(Theme::Rejects, Theme::RejectsSoft);
    row(Theme::Lost, Theme::LostSoft);
    row(Theme::Advice, Theme::AdviceSoft);
    row(Theme::Text, Theme::Selection);
    for (const auto ground : {Theme::AddedSoft, Theme::RemovedSoft}) {
        row(Theme::Text, ground);
        row(Theme::Muted, ground);
    }
    row(Theme::Text, Theme::AddedWord);
    row(Theme::Text, Theme::RemovedWord);
    row(Theme::Added, Theme::AddedSoft);
    row(Theme::Removed, Theme::RemovedSoft);
    row(Theme::Text, Theme::FindMatch);
    for (const auto ink : {Theme::YamlKey, Theme::YamlString, Theme::YamlNumber, Theme::Comment, Theme::Heading,
             Theme::Math, Theme::Code, Theme::Link, Theme::Quote, Theme::Tag}) {
        for (const auto ground : {Theme::Window, Theme::EditorBlock, Theme::CurrentLine})
            row(ink, ground);
    }
}

void TestTheme::textIsReadable()
{
    QFETCH(Theme::ColorRole, text);
    QFETCH(Theme::ColorRole, ground);
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const double ratio = contrast((*theme)[text], (*theme)[ground]);
        QVERIFY2(ratio >= 4.5, qPrintable(u"%1 theme: %2"_s.arg(theme->isDark() ? u"dark"_s : u"light"_s).arg(ratio)));
    }
}

void TestTheme::placeholdersAreFilledIn()
{
    const QString filled = Theme::light().fillIn(u"a { color: @text; } b { color: @accentSoft } c { color: @nothing }"_s);
    QCOMPARE(filled, u"a { color: %1; } b { color: %2 } c { color: @nothing }"_s.arg(
                         Theme::light()[Theme::Text].name(), Theme::light()[Theme::AccentSoft].name()));
}

void TestTheme::styleSheetNamesOnlyRoles()
{
    applyTheme(*qApp, Appearance::Light);
    QVERIFY(!qApp->styleSheet().isEmpty());
    const QString comment = qApp->styleSheet().section(u"*/"_s, 0, 0);
    QVERIFY2(!qApp->styleSheet().mid(comment.size()).contains(u'@'), qPrintable(qApp->styleSheet()));
}

void TestTheme::appearanceFollowsTheChoice()
{
    QWidget widget;
    widget.show();
    applyTheme(*qApp, Appearance::System);
    const bool platform = themeOf(&widget).isDark();
    applyTheme(*qApp, Appearance::Dark);
    QVERIFY(themeOf(&widget).isDark());
    applyTheme(*qApp, Appearance::Light);
    QVERIFY(!themeOf(&widget).isDark());
    applyTheme(*qApp, platform ? Appearance::Light : Appearance::Dark);
    applyTheme(*qApp, Appearance::System);
    QCOMPARE(themeOf(&widget).isDark(), platform);
}

void TestTheme::everyIconDraws_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"undo", "redo", "bold", "italic", "code", "link", "table", "math", "image", "chevron-down",
             "chevron-right", "chevron-up", "close", "check", "search", "plus", "card", "card-new", "folder", "sample",
             "recover", "reload", "rejects", "lost", "advice", "done", "replace", "eye", "lock", "save"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestTheme::everyIconDraws()
{
    QFETCH(QString, name);
    const QImage image = icon(name).pixmap(32, 32).toImage();
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 128;
    }
    QVERIFY2(inked > 20, qPrintable(name));
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

void TestTheme::iconFollowsTheTheme()
{
    const QIcon plus = icon(u"plus"_s, Theme::Text);
    const auto ink = [&] { return QColor(plus.pixmap(32, 32).toImage().pixel(16, 16)).lightness(); };
    applyTheme(*qApp, Appearance::Light);
    QVERIFY(ink() < 80);
    applyTheme(*qApp, Appearance::Dark);
    QVERIFY(ink() > 180);
}

void TestTheme::propertyChangesTheLook()
{
    applyTheme(*qApp, Appearance::Light);
    QFrame field;
    field.resize(80, 30);
    const auto ground = [&] { return field.grab().toImage().pixelColor(40, 15); };
    setStyleProperty(&field, "cw", u"field"_s);
    QCOMPARE(ground(), Theme::light()[Theme::Surface]);
    setStyleProperty(&field, "invalid", true);
    QCOMPARE(ground(), Theme::light()[Theme::RejectsSoft]);
    setStyleProperty(&field, "invalid", false);
    QCOMPARE(ground(), Theme::light()[Theme::Surface]);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
