// Small pieces that the windows of publishing are put together from.
#pragma once

#include <QDateTime>
#include <QString>

#include <initializer_list>

class QDialog;
class QFormLayout;
class QLabel;
class QLayout;
class QPushButton;
class QWidget;

namespace cardwright {

/// Plain text that wraps; `look` is a `cw` of the style sheet.
QLabel *makeLabel(const QString &text = {}, const QString &look = {});
/// A button with that text, also for who cannot see it; `look` is a `cw` of the style sheet.
QPushButton *makeButton(const QString &objectName, const QString &text, const QString &look = {});
void setButtonText(QPushButton *button, const QString &text); ///< as it is: "&" is no accelerator
void emptyLayout(QLayout *layout); ///< deletes later, for one of the widgets may be the sender of what led here

void layOut(QFormLayout *form);                      ///< labels at the left, fields as wide as a sheet allows
QWidget *inColumn(std::initializer_list<QWidget *> rows); ///< what belongs to one field, close together

QString timeAgo(const QDateTime &time); ///< "5 min ago", "yesterday", or the date; empty for an invalid time
QString sizeText(qint64 bytes);         ///< "12.4 MB"

/// As large as `wanted`, or as its parent's window leaves room for.
void fitInto(QDialog *dialog, QSize wanted);

} // namespace cardwright
