#include "widgets/style/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QResource>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QVariant>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

struct RoleColors {
    Theme::ColorRole role;
    QRgb light;
    QRgb dark;
};

constexpr RoleColors palettes[] = {
    {Theme::Window, 0xffffff, 0x1d2025},
    {Theme::Surface, 0xffffff, 0x17191d},
    {Theme::Hover, 0xf3f5f9, 0x282c33},
    {Theme::Border, 0xe3e6eb, 0x2d3138},
    {Theme::Text, 0x1c2024, 0xe8eaed},
    {Theme::Muted, 0x626973, 0x9aa1ab},
    {Theme::Accent, 0x3451d1, 0x8ea6ff},
    {Theme::AccentText, 0xffffff, 0x17191d},
    {Theme::AccentSoft, 0xeef1fd, 0x262c44},
    {Theme::Rejects, 0xc62a2f, 0xff8f8f},
    {Theme::RejectsSoft, 0xfdeeee, 0x3a2226},
    {Theme::Lost, 0x8a5a00, 0xf2b84b},
    {Theme::LostSoft, 0xfdf4e3, 0x382d1a},
    {Theme::Advice, 0x3451d1, 0x8ea6ff},
    {Theme::AdviceSoft, 0xeef1fd, 0x262c44},
    {Theme::Added, 0x11673a, 0x8fd9a8},
    {Theme::AddedSoft, 0xe7f5ec, 0x1d3327},
    {Theme::AddedWord, 0xb4e2c5, 0x2c5a40},
    {Theme::Removed, 0xc62a2f, 0xff8f8f},
    {Theme::RemovedSoft, 0xfdeeee, 0x3a2226},
    {Theme::RemovedWord, 0xf9c6c8, 0x6a3239},
    {Theme::ChipBackground, 0xeef1fd, 0x262c44},
    {Theme::Selection, 0xc9d6ff, 0x3a4779},
    {Theme::FindMatch, 0xfbe3a1, 0x5a4715},
    {Theme::EditorBlock, 0xf9fafc, 0x202329},
    {Theme::CurrentLine, 0xeaf0ff, 0x242b45},
    {Theme::YamlKey, 0x7a3fd0, 0xc4a7ff},
    {Theme::YamlString, 0x11673a, 0x8fd9a8},
    {Theme::YamlNumber, 0x0550ae, 0x8fb8ff},
    {Theme::Comment, 0x626973, 0x9aa1ab},
    {Theme::Heading, 0x0550ae, 0x8fb8ff},
    {Theme::Math, 0xa34a00, 0xf0b27a},
    {Theme::Code, 0x11673a, 0x8fd9a8},
    {Theme::Link, 0x3451d1, 0x8ea6ff},
    {Theme::Quote, 0x50575f, 0xb3b9c2},
    {Theme::Tag, 0x7a3fd0, 0xc4a7ff},
};
static_assert(std::size(palettes) == Theme::RoleCount);

/// Families that a platform falls back to when nobody has chosen a font.
bool isFallbackFamily(const QString &family)
{
    static const QStringList families{u"DejaVu Sans"_s, u"Bitstream Vera Sans"_s, u"Sans Serif"_s, u"Sans"_s,
        u"Helvetica"_s, u"Nimbus Sans"_s, u"Liberation Sans"_s};
    return families.contains(family);
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme[Theme::Window]);
    const auto set = [&](QPalette::ColorRole role, Theme::ColorRole color) { palette.setColor(role, theme[color]); };
    set(QPalette::Window, Theme::Window);
    set(QPalette::WindowText, Theme::Text);
    set(QPalette::Base, Theme::Surface);
    set(QPalette::AlternateBase, Theme::EditorBlock);
    set(QPalette::Text, Theme::Text);
    set(QPalette::PlaceholderText, Theme::Muted);
    set(QPalette::Button, Theme::Window);
    set(QPalette::ButtonText, Theme::Text);
    set(QPalette::ToolTipBase, Theme::Window);
    set(QPalette::ToolTipText, Theme::Text);
    set(QPalette::Highlight, Theme::Selection);
    set(QPalette::HighlightedText, Theme::Text);
    set(QPalette::Link, Theme::Link);
    set(QPalette::LinkVisited, Theme::Link);
    set(QPalette::Mid, Theme::Border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme[Theme::Muted]);
    return palette;
}

bool isDark(const QPalette &palette) { return palette.color(QPalette::Window).lightness() < 128; }

} // namespace

Theme::Theme(bool dark)
{
    for (const RoleColors &row : palettes)
        m_colors[row.role] = QColor(dark ? row.dark : row.light);
}

const Theme &Theme::light()
{
    static const Theme theme(false);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(true);
    return theme;
}

QString Theme::fillIn(const QString &css) const
{
    static const QRegularExpression placeholder(u"@([a-zA-Z]+)"_s);
    const auto roles = QMetaEnum::fromType<ColorRole>();
    QString filled;
    qsizetype done = 0;
    for (auto matches = placeholder.globalMatch(css); matches.hasNext();) {
        const auto match = matches.next();
        QByteArray name = match.captured(1).toLatin1();
        name[0] = char(name[0] & ~0x20); // roles begin with a capital
        bool known = false;
        const int role = roles.keyToValue(name.constData(), &known);
        filled += QStringView(css).mid(done, match.capturedStart() - done);
        filled += known ? m_colors[size_t(role)].name() : match.captured();
        done = match.capturedEnd();
    }
    filled += QStringView(css).mid(done);
    return filled;
}

const Theme &themeOf(const QWidget *widget) { return isDark(widget->palette()) ? Theme::dark() : Theme::light(); }

void applyTheme(QApplication &application, Appearance appearance)
{
    application.setStyleSheet({});
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    application.setPalette(QPalette()); // takes back what an earlier call set: what is left is the platform's
    bool dark = appearance == Appearance::Dark;
    if (appearance == Appearance::System) {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        dark = application.styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
        dark = isDark(application.palette());
#endif
    }
    const Theme &theme = dark ? Theme::dark() : Theme::light();
    application.setPalette(paletteOf(theme));
    application.setFont(uiFont());
    const QResource sheet(u":/style/cardwright.qss"_s);
    application.setStyleSheet(theme.fillIn(QString::fromUtf8(sheet.uncompressedData())));
}

QFont uiFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (isFallbackFamily(QFontInfo(font).family()) && QFontDatabase::hasFamily(u"Inter"_s)) {
        font.setFamily(u"Inter"_s);
        font.setPointSizeF(std::max(font.pointSizeF(), 10.0));
    }
    return font;
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (QFontDatabase::hasFamily(u"JetBrains Mono"_s))
        font.setFamily(u"JetBrains Mono"_s);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(uiFont().pointSizeF());
    return font;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace cardwright
