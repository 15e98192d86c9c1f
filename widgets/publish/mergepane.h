// A side of a merge, or its result: lines of text, some of them on a tint.
#pragma once

#include "widgets/publish/linedtext.h"

namespace cardwright {

class MergePane : public LinedText {
    Q_OBJECT
public:
    struct Band {
        int first; ///< line, from 0 on
        int end;   ///< the line after the last
        Theme::ColorRole ground;
    };
    using LinedText::LinedText;

    void setBands(const QList<Band> &bands);
    void goTo(int line); ///< the cursor stands at its begin, in the middle of what is in sight

protected:
    Theme::ColorRole groundOf(int line) const override;

private:
    QList<Band> m_bands;
};

} // namespace cardwright
