// A card's text in sections: what stands from one heading to the next.
#pragma once

#include "core/base/textedit.h"

#include <QList>
#include <QString>

namespace cardwright {

struct TextSection {
    int level = 0;    ///< of its heading, 1 to 6; 0: what stands before the first heading
    QString title;    ///< the heading's source, without its marks
    QString path;     ///< the titles of the headings it stands under and its own; not unique when headings repeat
    TextRange range;  ///< whole lines, its heading's first
    TextRange content; ///< the same without blank lines at its end
};

/// Headings with `#` and underlined ones, outside code, quotes, lists and HTML. The first section is of level 0 and may be
/// empty; they follow each other without gaps.
QList<TextSection> sectionsOf(QStringView body);

} // namespace cardwright
