// Plain text in the editor's font with a margin for numbers, whose lines can stand on a tint. Tints and numbers are asked
// for line by line as they come into sight, so that the length of the text does not matter.
#pragma once

#include "widgets/style/theme.h"

#include <QPlainTextEdit>

namespace cardwright {

class LinedText : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit LinedText(QWidget *parent = nullptr);

protected:
    virtual Theme::ColorRole groundOf(int line) const; ///< from 0 on; Window: no tint
    virtual QStringList numbersOf(int line) const;     ///< one for each column of the margin
    virtual int columns() const { return 1; }
    void updateMargin(); ///< after the greatest number has changed

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    friend class LineMargin;

    void paintMargin(QWidget *margin);
    int columnWidth() const;

    QWidget *m_margin;
};

} // namespace cardwright
