#include "widgets/form/socialcard.h"

#include "widgets/style/icons.h"
#include "widgets/style/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {
constexpr double kRatio = 1.91; // Open Graph's usual picture
constexpr int kWidest = 420;
constexpr int kRounding = 8;
constexpr int kMargin = 10;
} // namespace

SocialCard::SocialCard(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(kWidest);
}

void SocialCard::setTitle(const QString &title)
{
    m_title = title;
    update();
}

void SocialCard::setPicture(const QImage &picture, const QString &note)
{
    m_picture = picture;
    m_note = note;
    setAccessibleName(picture.isNull() ? note : tr("The thumbnail as a social card"));
    update();
}

int SocialCard::heightForWidth(int width) const { return qRound(std::min(width, kWidest) / kRatio); }

QSize SocialCard::sizeHint() const { return {kMargin * 20, heightForWidth(kMargin * 20)}; }

void SocialCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, kRounding, kRounding);
    const QRect text = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);

    painter.setClipPath(shape);
    painter.fillRect(rect(), theme[Theme::EditorBlock]);
    if (m_picture.isNull()) {
        const QRect drawing(rect().center() - QPoint(12, 26), QSize(24, 24));
        icon(u"image"_s).paint(&painter, drawing);
        painter.setPen(theme[Theme::Muted]);
        painter.drawText(text.adjusted(0, text.height() / 2, 0, 0),
            int(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWrapAnywhere, m_note);
    } else {
        const QSizeF whole = QSizeF(m_picture.size()).scaled(frame.size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(QRectF(QPointF((width() - whole.width()) / 2, (height() - whole.height()) / 2), whole), m_picture);
        if (!m_title.isEmpty()) {
            QFont font = painter.font();
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
            const int shadeHeight = 2 * kMargin + 2 * painter.fontMetrics().height();
            QLinearGradient shade(0, height() - shadeHeight, 0, height());
            shade.setColorAt(0, QColor(0, 0, 0, 0));
            shade.setColorAt(1, QColor(0, 0, 0, 190));
            painter.fillRect(0, height() - shadeHeight, width(), shadeHeight, shade);
            painter.setPen(Qt::white);
            painter.drawText(text, int(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextSingleLine,
                painter.fontMetrics().elidedText(m_title, Qt::ElideMiddle, text.width()));
        }
    }
    painter.setClipping(false);
    painter.setPen(theme[Theme::Border]);
    painter.drawPath(shape);
}

} // namespace cardwright
