// The program's look in one table: every colour by its role, for light and dark. Widgets ask for roles, never for
// colours; the style sheet names the same roles as `@role`. Text roles keep WCAG AA contrast on what they stand on.
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

#include <array>

class QApplication;
class QWidget;

namespace cardwright {

enum class Appearance { System, Light, Dark };

class Theme {
    Q_GADGET
public:
    enum ColorRole {
        Window,          ///< panes, menus, the editor's paper
        Surface,         ///< fields: what takes input
        Hover,           ///< under the pointer
        Border,          ///< lines one pixel wide
        Text,
        Muted,           ///< secondary text that must still be readable
        Accent,          ///< links, the primary button, focus
        AccentText,      ///< on Accent
        AccentSoft,      ///< selected, and the background of Advice
        Rejects,         ///< severity colours, each with the tint it stands on
        RejectsSoft,
        Lost,
        LostSoft,
        Advice,
        AdviceSoft,
        Added,           ///< what the unsaved changes bring, and the tint it stands on
        AddedSoft,
        AddedWord,       ///< tint of a word that comes, within a line on AddedSoft
        Removed,         ///< what they take away
        RemovedSoft,
        RemovedWord,
        ChipBackground,
        Selection,       ///< selected text
        FindMatch,       ///< every match of the find bar
        EditorBlock,     ///< tint of the metadata block
        CurrentLine,
        YamlKey,
        YamlString,
        YamlNumber,
        Comment,         ///< YAML and HTML comments, fences
        Heading,
        Math,
        Code,
        Link,
        Quote,
        Tag,             ///< HTML tags
        RoleCount
    };
    Q_ENUM(ColorRole)

    static const Theme &light();
    static const Theme &dark();

    QColor operator[](ColorRole role) const { return m_colors[role]; }
    bool isDark() const { return this == &dark(); }

    /// `css` with each `@role` (the role's name, first letter small) replaced by its colour.
    QString fillIn(const QString &css) const;

private:
    explicit Theme(bool dark);

    std::array<QColor, RoleCount> m_colors;
};

/// The theme whose background `widget` has (its palette decides, so a part of a window may differ from the rest).
const Theme &themeOf(const QWidget *widget);

/// Style, palette, font and style sheet of the whole program. May be called again at any time; System asks the
/// platform anew.
void applyTheme(QApplication &application, Appearance appearance);

/// Inter where it is installed and the platform names no font of its own, else the platform's.
QFont uiFont();
/// JetBrains Mono where it is installed, else the platform's fixed-width font.
QFont codeFont();

/// Sets a property the style sheet looks at (`cw`, `invalid`, `focused`) and lets the new rules take effect.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

} // namespace cardwright
