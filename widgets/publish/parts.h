// Small pieces that the windows of publishing are put together from.
#pragma once

#include <QDateTime>
#include <QString>

#include <initializer_list>

class QDialog;
class QGridLayout;
class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace cardwright {

/// Plain text that wraps; `look` is a `cw` of the style sheet.
QLabel *makeLabel(const QString &text = {}, const QString &look = {});
/// A button with that text, also for who cannot see it; `look` is a `cw` of the style sheet.
QPushButton *makeButton(const QString &objectName, const QString &text, const QString &look = {});
void setButtonText(QPushButton *button, const QString &text); ///< as it is: "&" is no accelerator
void emptyLayout(QLayout *layout); ///< deletes later, for one of the widgets may be the sender of what led here

/// Fields one below the other, their labels at the left, so wide that those of any two grids stand in one line.
QGridLayout *makeFieldGrid(QWidget *parent);
/// Returns the label, which is to be hidden with its field.
QLabel *addField(QGridLayout *grid, const QString &label, QWidget *field);
inline constexpr int kTextDrop = 7; ///< of a text beside a label, so that it stands as low as that of a line edit
/// What belongs to one field, close together; `drop` is kTextDrop where it begins with a text.
QWidget *inColumn(std::initializer_list<QWidget *> rows, int drop = 0);

QString timeAgo(const QDateTime &time); ///< "5 min ago", "yesterday", or the date; empty for an invalid time
QString sizeText(qint64 bytes);         ///< "12.4 MB"

/// What stands in a small dialog: `width` wide, and as high as it needs to be at any moment.
QVBoxLayout *makeColumn(QDialog *dialog, int width);
} // namespace cardwright
