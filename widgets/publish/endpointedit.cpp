#include "widgets/publish/endpointedit.h"

#include <QLineEdit>

namespace cardwright {

EndpointEdit::EndpointEdit(QWidget *parent) : QComboBox(parent)
{
    setAccessibleName(tr("Hub"));
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(lineEdit(), &QLineEdit::textEdited, this, &EndpointEdit::changed);
    connect(this, &QComboBox::activated, this, &EndpointEdit::changed);
}

void EndpointEdit::setEndpoint(const QString &endpoint) { setEditText(endpoint); }

void EndpointEdit::setKnown(const QStringList &endpoints)
{
    const QString kept = currentText();
    clear();
    addItems(endpoints);
    setEditText(kept.isEmpty() ? endpoints.value(0) : kept);
}

} // namespace cardwright
