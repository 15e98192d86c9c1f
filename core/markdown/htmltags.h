// Where raw HTML begins and ends in Markdown text, read tag by tag. Good enough to decide what belongs together; what
// may reach the page is decided by a real HTML parser (safehtml.h).
#pragma once

#include <QList>
#include <QString>

namespace cardwright {

/// The seven ways in which a line opens an HTML block (CommonMark 4.6).
class HtmlBlockStart {
public:
    /// `text` is the line from its first character that is no blank.
    static HtmlBlockStart at(QStringView text, bool inParagraph);

    bool isHtml() const { return m_kind != Kind::None; }
    bool endsAtBlank() const { return m_kind == Kind::Block; }
    bool endsIn(QStringView line) const; ///< the block ends with this line

private:
    enum class Kind : quint8 { None, Verbatim, Comment, Instruction, Declaration, CData, Block };
    Kind m_kind = Kind::None;
};

struct HtmlTag {
    QString name; ///< lower case
    bool closes = false;
    int attributes = 0; ///< at most so many
};

/// Position after the `>` of the tag whose `<` stands at `at`; -1 where no tag begins or it does not end in `text`.
qsizetype tagEnd(QStringView text, qsizetype at);

/// Lower case name of the tag whose `<` or `</` stands at `at`.
QString tagName(QStringView text, qsizetype at);

/// The elements whose content a browser does not read as HTML, and `pre` and `code`: what they hold is no Markdown text.
bool holdsVerbatim(QStringView name);

/// br, img and the like: no end tag, no content.
bool isVoid(QStringView name);

/// The tags of a piece of HTML in their order, comments and verbatim content skipped.
QList<HtmlTag> tagsOf(QStringView html);

} // namespace cardwright
