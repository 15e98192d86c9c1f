#include "widgets/form/thumbnailfieldeditor.h"

#include "widgets/form/fieldlineedit.h"
#include "widgets/form/socialcard.h"

#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

ThumbnailFieldEditor::ThumbnailFieldEditor(const FieldSpec &spec, ImageReader readImage, QWidget *parent) :
    FieldEditor(spec, u"input"_s, parent), m_readImage(std::move(readImage)), m_card(new SocialCard(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(input());
    column->addWidget(m_card);
    m_card->setObjectName(u"field.%1.card"_s.arg(spec.key));
    m_card->hide();
    input()->setPlaceholderText(tr("https:// address of a picture"));
    connect(input(), &QLineEdit::textEdited, this, [this](const QString &text) {
        if (text.isEmpty())
            emit removed(path());
        else
            emit edited(path(), text);
    });
}

void ThumbnailFieldEditor::showValue(const YamlNode *value)
{
    const QString address = value && !value->isNull() ? value->text : QString();
    input()->showText(address);
    if (address == m_address)
        return;
    m_address = address;
    showPicture();
}

void ThumbnailFieldEditor::setTitle(const QString &title) { m_card->setTitle(title); }

void ThumbnailFieldEditor::showPicture()
{
    const QUrl url(m_address);
    if (!url.isRelative() || m_address.startsWith("//"_L1)) {
        m_card->setPicture({}, url.host().isEmpty() ? tr("Not a picture of the model folder")
            : tr("A picture at %1, not loaded here").arg(url.host()));
    } else if (!m_address.isEmpty()) {
        m_card->setPicture(m_readImage ? m_readImage(m_address) : QImage(), tr("No such picture in the model folder"));
    }
    m_card->setHidden(m_address.isEmpty());
}

} // namespace cardwright
